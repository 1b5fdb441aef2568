package org.cspworkbench.report.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.figures.Absence;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.SeriesBreak;
import org.cspworkbench.model.figures.Source;
import org.cspworkbench.model.views.Shown;
import org.cspworkbench.model.views.Wording;

/** What must be said under figures: where they come from, which are not final, what is hidden, and whether they can be compared. */
final class FigureNotes {

	/** A mark for figures that are not final, unless that holds of all of them. */
	private enum Flag {
		PROVISIONAL("p", Flag::isProvisional), ESTIMATED("e", Figure::isEstimated), REVISED("r", Figure::isRevised);

		private final String mark;
		private final Predicate<Figure> test;

		Flag(String mark, Predicate<Figure> test) {
			this.mark = mark;
			this.test = test;
		}

		private static boolean isProvisional(Figure figure) {
			return figure.isProvisional() || source(figure) != null && source(figure).isProvisional();
		}

		String key() {
			return name().toLowerCase();
		}
	}

	private final Setting setting;
	private final Set<Figure> figures = new LinkedHashSet<>();
	private final Set<Long> thresholds = new LinkedHashSet<>();
	private List<Flag> onAll = List.of();
	private List<Flag> onSome = List.of();

	FigureNotes(Setting setting) {
		this.setting = setting;
	}

	void add(Shown shown) {
		figures.addAll(shown.figures());
		if (shown.amount().flatMap(amount -> amount.absence()).orElse(null) instanceof Absence.Suppressed(var told) && !told.isOpen()) {
			thresholds.add(told.high() + 1);
		}
	}

	/** Once all figures are known: a mark on every cell would say no more than one sentence. */
	void settle() {
		onAll = Stream.of(Flag.values()).filter(flag -> !figures.isEmpty() && figures.stream().allMatch(flag.test)).toList();
		onSome = Stream.of(Flag.values()).filter(flag -> !onAll.contains(flag) && figures.stream().anyMatch(flag.test)).toList();
	}

	String marks(Shown shown) {
		return onSome.stream().filter(flag -> shown.figures().stream().anyMatch(flag.test)).map(flag -> " " + flag.mark).collect(Collectors.joining());
	}

	List<String> lines() {
		var lines = new ArrayList<String>();
		onAll.forEach(flag -> lines.add(setting.word("figures.all-" + flag.key())));
		if (!onSome.isEmpty()) {
			lines.add(onSome.stream().map(flag -> setting.word("figures." + flag.key())).collect(Collectors.joining("; ", "", ".")));
		}
		thresholds.forEach(threshold -> lines.add(suppression(threshold)));
		breaks().forEach(one -> lines.add(setting.phrase("figures.break", Wording.day(one.getFrom()), told(one))));
		sources().ifPresent(lines::add);
		return lines;
	}

	private String suppression(long threshold) {
		var policy = setting.plan().getDisclosure();
		return policy == null || Setting.isBlank(policy.getNote()) ? setting.phrase("figures.suppressed", threshold) : setting.line(policy.getNote());
	}

	private String told(SeriesBreak one) {
		return Setting.isBlank(one.getDescription()) ? one.getTitle() : one.getTitle() + ". " + setting.line(one.getDescription());
	}

	/** The breaks that the figures shown straddle. */
	private Stream<SeriesBreak> breaks() {
		return setting.plan().getBreaks().stream().filter(one -> one.getFrom() != null && !one.isComparable()).filter(this::isStraddled);
	}

	private boolean isStraddled(SeriesBreak one) {
		var concerned = figures.stream().filter(figure -> concerns(one, figure)).toList();
		var before = concerned.stream().anyMatch(figure -> figure.getPeriod().first().atDay(1).isBefore(one.getFrom()));
		var after = concerned.stream().anyMatch(figure -> figure.getPeriod().last().atEndOfMonth().isAfter(one.getFrom()));
		return before && after;
	}

	private static boolean concerns(SeriesBreak one, Figure figure) {
		var series = figure.getSeries();
		return (one.getIndicators().isEmpty() || one.getIndicators().contains(series.getIndicator()))
				&& (one.getAreas().isEmpty() || one.getAreas().contains(series.getArea()))
				&& (one.getSources().isEmpty() || one.getSources().contains(source(figure)));
	}

	private Optional<String> sources() {
		var names = figures.stream().map(FigureNotes::source).filter(Objects::nonNull).distinct().map(this::named).distinct().collect(Collectors.joining("; "));
		return names.isEmpty() ? Optional.empty() : Optional.of(setting.phrase("figures.source", names));
	}

	private String named(Source source) {
		return source.getExtractDate() == null ? source.getName() : setting.phrase("figures.extracted", source.getName(), Wording.day(source.getExtractDate()));
	}

	private static Source source(Figure figure) {
		return figure.getSource() != null ? figure.getSource() : figure.getSeries() == null ? null : figure.getSeries().getSource();
	}
}
