package org.cspworkbench.core.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.cspworkbench.core.Messages;
import org.cspworkbench.model.monitoring.MonitoringFactory;
import org.cspworkbench.model.monitoring.MonitoringPackage;
import org.cspworkbench.model.monitoring.Round;
import org.cspworkbench.model.monitoring.Update;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.model.plan.StatusValue;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** What partners have reported in one round, action by action, written into the plan as one step. */
public final class ProgressReport {

	private static final Messages MESSAGES = Messages.of(ProgressReport.class);

	/** One row of the round: where the action stands now, and what happened. */
	public record Row(Action action, StatusValue status, String words, LocalDate date) {

		/** The row as the plan has it: the note of this round when there is one, else the action's status and no words. */
		public static Row of(Action action, Round round, LocalDate today) {
			return update(action, round).map(update -> new Row(action, update.getStatus() == null ? action.getStatus() : update.getStatus(), Objects.requireNonNullElse(update.getText(), ""), update.getDate()))
					.orElseGet(() -> new Row(action, action.getStatus(), "", today));
		}

		private boolean saysNothing() {
			return words.isBlank() && status == action.getStatus();
		}
	}

	private ProgressReport() {
	}

	private static Optional<Update> update(Action action, Round round) {
		return action.getUpdates().stream().filter(update -> round != null && update.getRound() == round).findFirst();
	}

	/** Rows that say nothing new leave no trace; empty when none says anything. */
	public static Optional<Command> command(EditingDomain domain, Round round, List<Row> rows) {
		var step = new CompoundCommand(MESSAGES.text("board.report", round == null ? "" : round.getTitle()).strip());
		rows.forEach(row -> report(domain, round, row, step));
		return step.isEmpty() ? Optional.empty() : Optional.of(step);
	}

	private static void report(EditingDomain domain, Round round, Row row, CompoundCommand step) {
		var known = update(row.action(), round);
		if (known.isPresent()) {
			change(domain, known.get(), row, step);
		} else if (!row.saysNothing()) {
			step.append(AddCommand.create(domain, row.action(), PlanPackage.Literals.ACTION__UPDATES, update(round, row)));
		}
		if (row.status() != row.action().getStatus()) {
			step.append(SetCommand.create(domain, row.action(), PlanPackage.Literals.ACTION__STATUS, row.status() == null ? SetCommand.UNSET_VALUE : row.status()));
		}
	}

	private static Update update(Round round, Row row) {
		var update = MonitoringFactory.eINSTANCE.createUpdate();
		update.setRound(round);
		update.setDate(row.date());
		update.setStatus(row.status());
		update.setText(row.words().strip());
		return update;
	}

	private static void change(EditingDomain domain, Update update, Row row, CompoundCommand step) {
		set(domain, update, MonitoringPackage.Literals.UPDATE__TEXT, row.words().strip(), step);
		set(domain, update, MonitoringPackage.Literals.UPDATE__STATUS, row.status(), step);
		set(domain, update, MonitoringPackage.Literals.UPDATE__DATE, row.date(), step);
	}

	private static void set(EditingDomain domain, Update update, org.eclipse.emf.ecore.EStructuralFeature feature, Object value, CompoundCommand step) {
		if (!Objects.equals(update.eGet(feature), value)) {
			step.append(SetCommand.create(domain, update, feature, value == null ? SetCommand.UNSET_VALUE : value));
		}
	}
}
