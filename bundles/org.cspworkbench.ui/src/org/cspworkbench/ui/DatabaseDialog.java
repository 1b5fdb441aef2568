package org.cspworkbench.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.Settings;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.store.DataFolder;
import org.cspworkbench.store.DatabaseLocation;
import org.cspworkbench.store.PasswordSource;
import org.cspworkbench.store.PasswordVault;
import org.cspworkbench.store.StoreException;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Chooses the shared database that the workbench opens from its next start on. */
public final class DatabaseDialog extends TitleAreaDialog {

	private final Path data;
	private Text address;
	private Text password;

	public DatabaseDialog(Shell shell, Path data) {
		super(shell);
		this.data = data;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText(UiMessages.text("database.title"));
		setTitle(UiMessages.text("database.heading"));
		setMessage(UiMessages.text("database.message"));
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		address = field(area, "database.address", "database.hint", SWT.BORDER);
		password = field(area, "database.password", "database.password.message", SWT.BORDER | SWT.PASSWORD);
		try {
			address.setText(Settings.of(data).database().orElse(""));
		} catch (Refusal refusal) {
			setErrorMessage(refusal.getMessage());
		}
		return area;
	}

	private static Text field(Composite parent, String id, String hint, int style) {
		new Label(parent, SWT.NONE).setText(UiMessages.text(id));
		var text = WidgetIds.tag(new Text(parent, style), id);
		text.setMessage(UiMessages.text(hint));
		GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(text);
		return text;
	}

	@Override
	protected void okPressed() {
		var chosen = Optional.of(address.getText().strip()).filter(typed -> !typed.isEmpty());
		try {
			var location = DatabaseLocation.of(chosen.orElse(null), new DataFolder(data), PasswordSource.none());
			if (location instanceof DatabaseLocation.Shared shared && !password.getText().isEmpty()) {
				remember(shared);
			}
			new Settings(chosen).save(data);
			super.okPressed();
		} catch (StoreException | Refusal refused) {
			setErrorMessage(refused.getMessage());
		}
	}

	private void remember(DatabaseLocation.Shared shared) throws StoreException, Refusal {
		var vault = PasswordVault.ofUser().orElseThrow(() -> new Refusal(UiMessages.text("database.vault.none", PasswordSource.ENVIRONMENT_VARIABLE)));
		vault.remember(shared.url(), shared.user(), password.getTextChars());
	}
}
