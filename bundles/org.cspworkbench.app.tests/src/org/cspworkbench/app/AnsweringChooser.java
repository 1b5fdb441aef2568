package org.cspworkbench.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.ui.FileChooser;
import org.cspworkbench.ui.FileQuestion;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Shell;

/** Answers in place of the dialogs of the system, whose buttons a test cannot press. */
final class AnsweringChooser extends FileChooser {

	private volatile Path answer;
	private volatile FileQuestion asked;

	static AnsweringChooser in(RunningWorkbench workbench) {
		var chooser = new AnsweringChooser();
		workbench.sync(() -> workbench.context().get(MApplication.class).getContext().set(FileChooser.class, chooser));
		return chooser;
	}

	/** The answer to what is asked next; null stands for Cancel. */
	AnsweringChooser answers(Path file) {
		answer = file;
		return this;
	}

	FileQuestion asked() {
		return asked;
	}

	private Optional<Path> answer(FileQuestion question) {
		asked = question;
		return Optional.ofNullable(answer);
	}

	@Override
	public Optional<Path> toOpen(Shell shell, FileQuestion question) {
		return answer(question);
	}

	@Override
	public List<Path> severalToOpen(Shell shell, FileQuestion question) {
		return answer(question).stream().toList();
	}

	@Override
	public Optional<Path> toSave(Shell shell, FileQuestion question) {
		return answer(question);
	}

	@Override
	public Optional<Path> folder(Shell shell, FileQuestion question) {
		return answer(question);
	}
}
