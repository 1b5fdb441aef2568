package org.cspworkbench.ui.themes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.themes.NewTheme;
import org.cspworkbench.core.themes.OwnField;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Begins a theme: its name, its id, the fields that plans are to have for it. The rest is typed in its form. */
final class NewThemeDialog extends TitleAreaDialog {

	private final Path folder;
	private Text title;
	private Text id;
	private Text fields;
	private Path jar;
	private boolean idTyped;

	/** The jar is written into the folder. */
	NewThemeDialog(Shell shell, Path folder) {
		super(shell);
		this.folder = folder;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The jar that was written. */
	Path jar() {
		return jar;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText(UiMessages.text("newTheme.title"));
		setTitle(UiMessages.text("newTheme.title"));
		setMessage(UiMessages.text("newTheme.message"));
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		title = field(area, "newTheme.name", SWT.BORDER);
		id = field(area, "newTheme.id", SWT.BORDER);
		fields = field(area, "newTheme.fields", SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 90).applyTo(fields);
		new Label(area, SWT.NONE);
		var hint = new Label(area, SWT.WRAP);
		hint.setText(UiMessages.text("newTheme.fields.hint"));
		GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(hint);
		title.addModifyListener(event -> suggestId());
		id.addModifyListener(event -> idTyped = id.isFocusControl());
		return area;
	}

	private Text field(Composite parent, String key, int style) {
		var label = new Label(parent, SWT.NONE);
		label.setText(UiMessages.text(key));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, (style & SWT.MULTI) == 0 ? SWT.CENTER : SWT.BEGINNING).applyTo(label);
		var text = WidgetIds.tag(new Text(parent, style), key);
		text.addModifyListener(event -> setErrorMessage(null));
		GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void suggestId() {
		if (!idTyped) {
			id.setText(title.getText().strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		var make = WidgetIds.tag(getButton(IDialogConstants.OK_ID), "newTheme.ok");
		make.setText(UiMessages.text("newTheme.ok"));
		setButtonLayoutData(make);
	}

	@Override
	protected void okPressed() {
		try {
			var wanted = folder.resolve(id.getText().strip() + ".jar");
			if (Files.exists(wanted)) {
				throw new Refusal(UiMessages.text("newTheme.exists", wanted));
			}
			new NewTheme(id.getText().strip(), title.getText(), ownFields()).jar().write(wanted);
			jar = wanted;
			super.okPressed();
		} catch (Refusal refusal) {
			setErrorMessage(refusal.getMessage());
		}
	}

	private List<OwnField> ownFields() throws Refusal {
		var own = new ArrayList<OwnField>();
		for (var line : fields.getText().lines().filter(each -> !each.isBlank()).toList()) {
			own.add(OwnField.parse(line));
		}
		return own;
	}
}
