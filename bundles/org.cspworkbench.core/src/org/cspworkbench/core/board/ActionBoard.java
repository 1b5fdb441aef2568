package org.cspworkbench.core.board;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Lead;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;

/** All actions of a plan, topics included, in the order in which it tells them. */
public final class ActionBoard {

	/** By what the board can be sorted. */
	public enum Order {
		REF, PRIORITY, LEAD, STATUS, DUE
	}

	private ActionBoard() {
	}

	public static List<Action> actions(Plan plan) {
		var actions = new ArrayList<Action>();
		plan.getPriorities().forEach(priority -> collect(priority, actions));
		return actions;
	}

	private static void collect(Priority priority, List<Action> actions) {
		actions.addAll(priority.getActions());
		priority.getTopics().forEach(topic -> collect(topic, actions));
	}

	public static List<Action> actions(Plan plan, ActionFilter filter, LocalDate today) {
		return actions(plan).stream().filter(action -> filter.accepts(action, today)).toList();
	}

	/** Equal ones stay in the plan's own order. */
	public static List<Action> sorted(List<Action> actions, Plan plan, Order order) {
		var inPlan = actions(plan);
		return actions.stream().sorted(comparator(plan, order).thenComparing(inPlan::indexOf)).toList();
	}

	private static Comparator<Action> comparator(Plan plan, Order order) {
		return switch (order) {
			case REF -> Comparator.comparing((Action action) -> new Ref(action.getRef()));
			case PRIORITY -> Comparator.comparing(action -> 0);
			case LEAD -> Comparator.comparing(ActionBoard::leads, String.CASE_INSENSITIVE_ORDER);
			case STATUS -> Comparator.comparing((Action action) -> action.getStatus() == null ? Integer.MAX_VALUE : plan.getStatusValues().indexOf(action.getStatus()));
			case DUE -> Comparator.comparing(Action::getDue, Comparator.nullsLast(Comparator.naturalOrder()));
		};
	}

	/** Who leads, the primary ones first. */
	public static String leads(Action action) {
		return action.getLeads().stream().sorted(Comparator.comparing(Lead::isPrimary).reversed()).map(ActionBoard::name).filter(name -> !name.isBlank()).collect(Collectors.joining(", "));
	}

	private static String name(Lead lead) {
		if (lead.getAgency() == null) {
			return lead.getText() == null ? "" : lead.getText();
		}
		return name(lead.getAgency());
	}

	public static String name(Agency agency) {
		return agency.getShortName() == null || agency.getShortName().isBlank() ? String.valueOf(agency.getName()) : agency.getShortName();
	}

	/** A ref of any depth: 1.9 comes before 1.10, and an action without one comes last. */
	private record Ref(String text) implements Comparable<Ref> {

		@Override
		public int compareTo(Ref other) {
			if (text == null || other.text == null || text.isBlank() || other.text.isBlank()) {
				return Boolean.compare(text == null || text.isBlank(), other.text == null || other.text.isBlank());
			}
			return Arrays.compare(pieces(), other.pieces(), Ref::compare);
		}

		private String[] pieces() {
			return text.strip().split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
		}

		private static int compare(String one, String other) {
			var numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
			return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareToIgnoreCase(other);
		}
	}
}
