package org.cspworkbench.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for files with the dialogs of the system. Whoever cannot press their buttons puts another one into the context. */
@Creatable
public class FileChooser {

	public Optional<Path> toOpen(Shell shell, FileQuestion question) {
		return Optional.ofNullable(dialog(shell, SWT.OPEN, question).open()).map(Path::of);
	}

	public List<Path> severalToOpen(Shell shell, FileQuestion question) {
		var dialog = dialog(shell, SWT.OPEN | SWT.MULTI, question);
		return dialog.open() == null ? List.of() : Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
	}

	/** The dialog asks before a file is replaced. */
	public Optional<Path> toSave(Shell shell, FileQuestion question) {
		var dialog = dialog(shell, SWT.SAVE, question);
		dialog.setFileName(question.name());
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	public Optional<Path> folder(Shell shell, FileQuestion question) {
		var dialog = new DirectoryDialog(shell, SWT.SAVE);
		dialog.setText(question.title());
		dialog.setFilterPath(question.folder());
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private static FileDialog dialog(Shell shell, int style, FileQuestion question) {
		var dialog = new FileDialog(shell, style);
		dialog.setText(question.title());
		dialog.setFilterExtensions(question.patterns().toArray(String[]::new));
		dialog.setFilterPath(question.folder());
		return dialog;
	}
}
