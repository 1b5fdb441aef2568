package org.cspworkbench.ui.board;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.core.board.ActionBoard;
import org.cspworkbench.core.board.ActionFilter;
import org.cspworkbench.core.board.AgencyExtract;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.report.Format;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.report.Publication;
import org.cspworkbench.report.PublishingException;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for which agency its actions are to be printed, and into which file. */
final class AgencyListDialog extends TitleAreaDialog {

	private static final String LAYOUT = "agency-list";

	private final PlanSession session;
	private final Optional<Agency> preferred;
	private final List<Agency> agencies;
	private Combo agency;
	private Combo format;
	private Text file;
	private Publication publication;
	private Path target;

	AgencyListDialog(Shell shell, PlanSession session, Optional<Agency> preferred) {
		super(shell);
		this.session = session;
		this.preferred = preferred;
		this.agencies = session.plan().getPartnership() == null ? List.of() : session.plan().getPartnership().getAgencies().stream().flatMap(AgencyListDialog::withUnits).filter(this::leads).toList();
	}

	private static Stream<Agency> withUnits(Agency agency) {
		return Stream.concat(Stream.of(agency), agency.getUnits().stream().flatMap(AgencyListDialog::withUnits));
	}

	private boolean leads(Agency agency) {
		var filter = new ActionFilter(Optional.of(agency), Optional.empty(), Optional.empty(), Optional.empty(), "");
		return !ActionBoard.actions(session.plan(), filter, LocalDate.now()).isEmpty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText(UiMessages.text("agencyList.title"));
		setTitle(UiMessages.text("agencyList.title"));
		setMessage(UiMessages.text("agencyList.told"));
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		agency = combo(area, "agencyList.agency", Stream.concat(Stream.of(UiMessages.text("agencyList.all")), agencies.stream().map(ActionBoard::name)).toArray(String[]::new));
		agency.select(preferred.map(agencies::indexOf).orElse(-1) + 1);
		format = combo(area, "agencyList.format", Stream.of(Format.values()).map(Format::name).toArray(String[]::new));
		format.select(0);
		new Label(area, SWT.NONE).setText(UiMessages.text("agencyList.file"));
		file = WidgetIds.tag(new Text(area, SWT.BORDER), "agencyList.file");
		GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(file);
		agency.addListener(SWT.Selection, event -> suggest());
		format.addListener(SWT.Selection, event -> suggest());
		suggest();
		return area;
	}

	private static Combo combo(Composite parent, String id, String[] choices) {
		new Label(parent, SWT.NONE).setText(UiMessages.text(id));
		var combo = WidgetIds.tag(new Combo(parent, SWT.READ_ONLY), id);
		combo.setItems(choices);
		GridDataFactory.fillDefaults().applyTo(combo);
		return combo;
	}

	private Optional<Agency> chosen() {
		return agency.getSelectionIndex() < 1 ? Optional.empty() : Optional.of(agencies.get(agency.getSelectionIndex() - 1));
	}

	private void suggest() {
		var whose = chosen().map(one -> "-" + ActionBoard.name(one).toLowerCase().replaceAll("[^a-z0-9]+", "-")).orElse("");
		var folder = file.getText().isBlank() ? Path.of(System.getProperty("user.home")) : Path.of(file.getText()).toAbsolutePath().getParent();
		file.setText(folder.resolve(session.id() + "-actions" + whose + "." + Format.values()[format.getSelectionIndex()].extension()).toString());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText(UiMessages.text("agencyList.do"));
		WidgetIds.tag(getButton(IDialogConstants.OK_ID), "agencyList.do");
	}

	@Override
	protected void okPressed() {
		try {
			var plan = chosen().map(one -> AgencyExtract.of(session.plan(), one)).orElse(session.plan());
			publication = new Publication(PlanSnapshot.of(plan), new Layouts().named(LAYOUT), Format.values()[format.getSelectionIndex()]);
			target = Path.of(file.getText().strip());
			super.okPressed();
		} catch (PublishingException e) {
			setErrorMessage(e.getMessage());
		}
	}

	Publication publication() {
		return publication;
	}

	Path target() {
		return target;
	}
}
