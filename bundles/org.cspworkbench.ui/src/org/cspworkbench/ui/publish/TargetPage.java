package org.cspworkbench.ui.publish;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.report.Layout;
import org.cspworkbench.report.LayoutParameter;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.ui.FileChooser;
import org.cspworkbench.ui.FileQuestion;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What the chosen layouts ask for, where the files go, and what happens then. */
final class TargetPage extends WizardPage {

	private final Supplier<Iterable<Layout>> chosen;
	private final boolean recordable;
	private final FileChooser files;
	private final Map<String, Text> parameters = new LinkedHashMap<>();
	private final Map<String, String> typed = new LinkedHashMap<>();
	private Composite asked;
	private Text folder;
	private Text name;
	private Button open;
	private Button record;
	private final String usualName;

	TargetPage(Supplier<Iterable<Layout>> chosen, String usualName, boolean recordable, FileChooser files) {
		super("target");
		this.chosen = chosen;
		this.usualName = usualName;
		this.recordable = recordable;
		this.files = files;
		setTitle(UiMessages.text("publish.target"));
		setDescription(UiMessages.text("publish.target.message"));
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
		folder = text(area, "publish.folder", System.getProperty("user.home"), 1);
		var browse = WidgetIds.tag(new Button(area, SWT.PUSH), "publish.browse");
		browse.setText(UiMessages.text("publish.browse"));
		browse.addListener(SWT.Selection, event -> browse());
		name = text(area, "publish.name", usualName, 2);
		asked = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(asked);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(asked);
		open = check(area, "publish.open", true);
		record = check(area, "publish.record", recordable);
		record.setEnabled(recordable);
		setControl(area);
		validate();
	}

	private Text text(Composite area, String id, String words, int span) {
		new Label(area, SWT.NONE).setText(UiMessages.text(id));
		var text = WidgetIds.tag(new Text(area, SWT.BORDER), id);
		text.setText(words);
		text.addListener(SWT.Modify, event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(320, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private static Button check(Composite area, String id, boolean chosen) {
		var button = WidgetIds.tag(new Button(area, SWT.CHECK), id);
		button.setText(UiMessages.text(id));
		button.setSelection(chosen);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
		return button;
	}

	/** The layouts may have changed since the page was last seen. */
	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			ask();
		}
		super.setVisible(visible);
	}

	private void ask() {
		remember();
		for (var child : asked.getChildren()) {
			child.dispose();
		}
		parameters.clear();
		for (var layout : chosen.get()) {
			Layouts.parameters(layout).stream().filter(one -> !parameters.containsKey(one.name())).forEach(this::ask);
		}
		asked.requestLayout();
	}

	private void ask(LayoutParameter parameter) {
		new Label(asked, SWT.NONE).setText(parameter.prompt());
		var text = WidgetIds.tag(new Text(asked, SWT.BORDER), "publish.parameter." + parameter.name());
		text.setText(typed.getOrDefault(parameter.name(), parameter.usual()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		parameters.put(parameter.name(), text);
	}

	private void remember() {
		parameters.forEach((parameter, text) -> typed.put(parameter, text.getText()));
	}

	private void browse() {
		files.folder(getShell(), FileQuestion.of(UiMessages.text("publish.target")).in(folder.getText())).ifPresent(picked -> folder.setText(picked.toString()));
	}

	private void validate() {
		var problem = problem();
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private String problem() {
		try {
			if (!Files.isDirectory(Path.of(folder.getText().strip()))) {
				return UiMessages.text("publish.folder.missing");
			}
			return name == null || name.getText().strip().matches("[^/\\\\:*?\"<>|]+") ? null : UiMessages.text("publish.name.wrong");
		} catch (InvalidPathException e) {
			return UiMessages.text("publish.folder.missing");
		}
	}

	Path folder() {
		return Path.of(folder.getText().strip());
	}

	String name() {
		return name.getText().strip();
	}

	Map<String, String> parameters() {
		return parameters.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getText().strip()));
	}

	boolean opens() {
		return open.getSelection();
	}

	boolean records() {
		return record.getSelection();
	}
}
