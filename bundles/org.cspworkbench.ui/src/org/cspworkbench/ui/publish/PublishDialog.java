package org.cspworkbench.ui.publish;

import java.nio.file.Path;
import java.util.List;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.report.Format;
import org.cspworkbench.report.Layout;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.report.PlanSnapshot;
import org.cspworkbench.report.Publication;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the layout, the format and the file of a publication. */
public final class PublishDialog extends TitleAreaDialog {

	private final PlanSession session;
	private final List<Layout> layouts = new Layouts().all();

	private Combo layout;
	private Combo format;
	private Text file;
	private Publication publication;
	private Path target;

	public PublishDialog(Shell shell, PlanSession session) {
		super(shell);
		this.session = session;
	}

	public Publication publication() {
		return publication;
	}

	public Path target() {
		return target;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(UiMessages.text("publish.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(UiMessages.text("publish.heading", session.plan().getTitle()));
		setMessage(UiMessages.text("publish.message"));
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
		layout = combo(area, "publish.layout", layouts.stream().map(Layout::title).toList());
		format = combo(area, "publish.format", List.of(Format.values()).stream().map(Format::name).toList());
		new Label(area, SWT.NONE).setText(UiMessages.text("publish.file"));
		file = WidgetIds.tag(new Text(area, SWT.BORDER), "publish.file");
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(file);
		var browse = WidgetIds.tag(new Button(area, SWT.PUSH), "publish.browse");
		browse.setText(UiMessages.text("publish.browse"));
		browse.addListener(SWT.Selection, event -> browse());
		suggestFile();
		format.addListener(SWT.Selection, event -> suggestFile());
		layout.addListener(SWT.Selection, event -> suggestFile());
		file.addListener(SWT.Modify, event -> check());
		return area;
	}

	private static Combo combo(Composite parent, String id, List<String> choices) {
		new Label(parent, SWT.NONE).setText(UiMessages.text(id));
		var combo = WidgetIds.tag(new Combo(parent, SWT.READ_ONLY), id);
		choices.forEach(combo::add);
		combo.select(0);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(combo);
		return combo;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText(UiMessages.text("publish.do"));
		WidgetIds.tag(getButton(IDialogConstants.OK_ID), "publish.do");
		check();
	}

	private void suggestFile() {
		var name = session.id() + "-" + layouts.get(layout.getSelectionIndex()).id() + "." + chosenFormat().extension();
		var folder = file.getText().isBlank() ? Path.of(System.getProperty("user.home")) : Path.of(file.getText()).toAbsolutePath().getParent();
		file.setText(folder.resolve(name).toString());
	}

	private Format chosenFormat() {
		return Format.values()[format.getSelectionIndex()];
	}

	private void browse() {
		var dialog = new FileDialog(getShell(), SWT.SAVE);
		var suggested = Path.of(file.getText());
		dialog.setFilterPath(String.valueOf(suggested.getParent()));
		dialog.setFileName(String.valueOf(suggested.getFileName()));
		dialog.setOverwrite(true);
		var chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void check() {
		var button = getButton(IDialogConstants.OK_ID);
		if (button != null) {
			button.setEnabled(!file.getText().isBlank());
		}
	}

	@Override
	protected void okPressed() {
		publication = new Publication(PlanSnapshot.of(session.plan()), layouts.get(layout.getSelectionIndex()), chosenFormat());
		target = Path.of(file.getText().strip());
		super.okPressed();
	}
}
