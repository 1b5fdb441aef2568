package org.cspworkbench.ui.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.evidence.binding.FigureDifference;
import org.cspworkbench.evidence.binding.PlanBinding;
import org.cspworkbench.evidence.binding.SeriesRefresh;
import org.cspworkbench.model.views.Wording;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Old against new for every bound figure of the plan. Nothing changes but what is ticked and taken over. */
final class RefreshDialog extends EvidenceDialog {

	private record Row(SeriesRefresh refresh, FigureDifference figure) {
	}

	private Columns<Row> table;
	private List<SeriesRefresh> refreshes = List.of();

	RefreshDialog(Shell shell, PlanSession session, EvidenceDesk desk) {
		super(shell, "refresh", 1, session, desk);
	}

	@Override
	void fill(Composite body) {
		table = new Columns<Row>(body, "refresh.table", SWT.CHECK)
				.with(UiMessages.text("refresh.series"), 40, SWT.NONE, row -> row.refresh().series().getIndicator().getName() + ", " + BindDialog.name(row.refresh().series()))
				.with(UiMessages.text("evidence.period"), 25, SWT.NONE, row -> Wording.months(row.figure().period()))
				.with(UiMessages.text("refresh.old"), 15, SWT.RIGHT, row -> row.figure().before().map(ProvenancePart::words).orElse(""))
				.with(UiMessages.text("refresh.new"), 15, SWT.RIGHT, row -> ProvenancePart.words(row.figure().after()))
				.with(UiMessages.text("refresh.state"), 15, SWT.NONE, row -> UiMessages.text("refresh.kind." + row.figure().kind()));
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 320).applyTo(table.viewer().getTable().getParent());
		new Background(body).ask(UiMessages.text("evidence.reading"), () -> new PlanBinding(desk.library(), session.plan()).refreshAll(LocalDate.now()), this::show,
				refusal -> setErrorMessage(refusal.getMessage()));
	}

	private void show(List<SeriesRefresh> all) {
		refreshes = all;
		var rows = all.stream().flatMap(refresh -> refresh.figures().stream().filter(figure -> figure.kind() != FigureDifference.Kind.SAME).map(figure -> new Row(refresh, figure))).toList();
		table.viewer().setInput(rows);
		for (var item : table.viewer().getTable().getItems()) {
			item.setChecked(((Row) item.getData()).figure().isProposed());
		}
		var changes = !rows.isEmpty() || all.stream().anyMatch(refresh -> !refresh.breaks().isEmpty());
		if (!changes) {
			setMessage(UiMessages.text("refresh.nothing"));
		}
		ready(changes);
	}

	@Override
	protected void okPressed() {
		if (!figuresAreOpen()) {
			return;
		}
		var ticked = Stream.of(table.viewer().getTable().getItems()).filter(item -> item.getChecked()).map(item -> (Row) item.getData()).toList();
		var commands = new ArrayList<Command>();
		for (var refresh : refreshes) {
			var chosen = ticked.stream().filter(row -> row.refresh() == refresh).map(Row::figure).toList();
			if (!chosen.isEmpty() || !refresh.breaks().isEmpty()) {
				commands.add(refresh.command(session.domain(), session.plan(), chosen));
			}
		}
		if (commands.isEmpty() || take(new CompoundCommand(UiMessages.text("refresh.command"), commands))) {
			super.okPressed();
		}
	}
}
