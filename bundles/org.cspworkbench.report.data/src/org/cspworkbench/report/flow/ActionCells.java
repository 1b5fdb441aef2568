package org.cspworkbench.report.flow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.model.monitoring.Round;
import org.cspworkbench.model.monitoring.Update;
import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Funder;
import org.cspworkbench.model.plan.Funding;
import org.cspworkbench.model.plan.Lead;
import org.cspworkbench.model.plan.Measure;
import org.cspworkbench.model.plan.Origin;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.StatusValue;
import org.cspworkbench.model.views.Wording;
import org.cspworkbench.report.words.Words;

/** The parts of an action as words. */
public final class ActionCells {

	private static final Comparator<Update> NEWEST_LAST = Comparator.comparing(ActionCells::day, Comparator.nullsFirst(Comparator.naturalOrder()));

	private final Terms terms;
	private final Function<String, Words> words;

	public ActionCells(Terms terms, Function<String, Words> words) {
		this.terms = terms;
		this.words = words;
	}

	public static String leads(List<Lead> leads) {
		return joined(leads, lead -> true, true);
	}

	static String primaryLeads(Action action) {
		return joined(action.getLeads(), Lead::isPrimary, false);
	}

	static String otherLeads(Action action) {
		return joined(action.getLeads(), Predicate.not(Lead::isPrimary), false);
	}

	private static String joined(List<Lead> leads, Predicate<Lead> wanted, boolean starred) {
		return leads.stream().filter(wanted).map(lead -> lead(lead, starred)).filter(Predicate.not(String::isBlank)).collect(Collectors.joining(", "));
	}

	public static String lead(Lead lead, boolean starred) {
		var words = Stream.of(lead.getAgency() == null ? null : shortName(lead.getAgency()), lead.getUnit(), lead.getRole(), lead.getText())
				.filter(word -> !Setting.isBlank(word)).collect(Collectors.joining(" "));
		return starred && lead.isPrimary() && !words.isEmpty() ? words + " ★" : words;
	}

	public static String shortName(Agency agency) {
		return Setting.isBlank(agency.getShortName()) ? Objects.toString(agency.getName(), "") : agency.getShortName();
	}

	public Words measures(List<Measure> measures) {
		return measures.stream().map(this::measure).reduce(Words.NONE, Words::and);
	}

	private Words measure(Measure measure) {
		var target = Setting.isBlank(measure.getTargetText()) ? Words.NONE : Words.literal(measure.getTargetText());
		return words.apply(measure.getText()).and(target);
	}

	public String timescale(Action action) {
		var due = action.getDue() == null ? "" : terms.phrase("actions.by", Wording.day(action.getDue()));
		return Setting.isBlank(action.getTimescale()) ? due : action.getTimescale();
	}

	/** The word with its shape, so that colour is never all that tells one status from another. */
	public static String status(StatusValue status) {
		return status == null ? "" : shape(status) + " " + status.getWord();
	}

	public static String shape(StatusValue status) {
		return switch (status.getShape()) {
		case CIRCLE -> "○";
		case HALF_CIRCLE -> "◐";
		case DISC -> "●";
		case TICK -> "✔";
		case CROSS -> "✖";
		case TRIANGLE -> "▲";
		case SQUARE -> "■";
		case DIAMOND -> "◆";
		case DASH -> "–";
		};
	}

	/** The status as last reported up to the end of the round or, without a round or any report, as it is now. */
	public static Optional<StatusValue> status(Action action, Round round) {
		if (round != null && round.eContainer() instanceof Plan plan) {
			var reported = plan.getRounds().subList(0, plan.getRounds().indexOf(round) + 1).reversed().stream()
					.flatMap(one -> updates(action.getUpdates(), one).stream()).map(Update::getStatus).filter(Objects::nonNull).findFirst();
			return reported.or(() -> action.getUpdates().isEmpty() ? Optional.ofNullable(action.getStatus()) : Optional.empty());
		}
		return Optional.ofNullable(action.getStatus());
	}

	/** Newest first; those of one round, or all. */
	public static List<Update> updates(List<Update> updates, Round round) {
		return updates.stream().filter(update -> round == null || update.getRound() == round)
				.sorted(NEWEST_LAST.reversed()).toList();
	}

	/** A note without a day is of the last day of its round. */
	private static LocalDate day(Update update) {
		var period = update.getRound() == null ? null : update.getRound().getPeriod();
		return update.getDate() != null || period == null ? update.getDate() : period.last().atEndOfMonth();
	}

	public Words newestUpdate(Action action, Round round) {
		return newest(updates(action.getUpdates(), round));
	}

	/** The newest of the notes that belong to none of these rounds. */
	Words newestUpdateOutside(Action action, Set<Round> rounds) {
		return newest(updates(action.getUpdates(), null).stream().filter(update -> !rounds.contains(update.getRound())).toList());
	}

	/** Of several notes that nothing tells to be older, all. */
	private Words newest(List<Update> newestFirst) {
		var written = newestFirst.stream().filter(update -> !Setting.isBlank(update.getText())).toList();
		return written.stream().filter(update -> NEWEST_LAST.compare(update, written.getFirst()) == 0).map(Update::getText).map(words).reduce(Words.NONE, Words::and);
	}

	public static String money(Funding funding) {
		var parts = new ArrayList<String>();
		if (funding.getAmount() != null) {
			parts.add(pounds(funding));
		}
		var funders = funders(funding);
		if (!funders.isEmpty()) {
			parts.add(parts.isEmpty() ? funders : "(" + funders + ")");
		}
		return String.join(" ", parts);
	}

	/** What is written of the money where that names the sum itself, or where no sum is known. */
	static String moneyOrWords(Funding funding) {
		var purpose = Objects.toString(funding.getPurpose(), "");
		return purpose.contains("£") || money(funding).isEmpty() ? purpose : money(funding);
	}

	public static String pounds(Funding funding) {
		return pounds(funding.getAmount());
	}

	private static String pounds(BigDecimal amount) {
		return amount == null ? "" : "£" + Wording.number(amount, amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
	}

	public static String funders(Funding funding) {
		return funding.getFunders().stream().map(ActionCells::funder).collect(Collectors.joining(", "));
	}

	private static String funder(Funder funder) {
		var name = funder.getAgency() != null ? shortName(funder.getAgency()) : Objects.toString(funder.getName(), "");
		return funder.getShare() == null ? name : name + " " + pounds(funder.getShare());
	}

	static String continues(Action action) {
		return action.getOrigins().stream().map(Origin::getLabel).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}
}
