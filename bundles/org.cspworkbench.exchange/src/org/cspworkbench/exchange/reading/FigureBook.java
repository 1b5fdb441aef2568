package org.cspworkbench.exchange.reading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.cspworkbench.core.Messages;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.figures.Ranking;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.IndicatorKind;
import org.cspworkbench.model.figures.RankOrder;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaGroup;
import org.cspworkbench.model.partnership.AreaKind;
import org.cspworkbench.model.partnership.GroupKind;
import org.cspworkbench.model.partnership.PartnershipFactory;
import org.cspworkbench.model.plan.Plan;

/** The indicators, areas and series of a plan as the tables of a document name them; what two tables name alike is one. */
final class FigureBook {

	private static final Messages MESSAGES = Messages.of(FigureBook.class);
	private static final List<String> UNITS = List.of("incidents", "casualties", "victims", "arrests", "admissions", "referrals", "offenders", "offences", "calls", "visits", "reports");

	private static final Pattern CRIME = Pattern.compile("crime|offen[cd]|theft|burglar|robber|violen|assault|damage|arson|drug|stalking|harass|shoplift|vehicle|hate|rape|sexual|weapon|knife|fraud|homicide|abuse|order|criminal");

	private final Plan plan;
	private final ThemeMatch themes;
	private final Consumer<String> remarks;

	FigureBook(Plan plan, ThemeMatch themes, Consumer<String> remarks) {
		this.plan = plan;
		this.themes = themes;
		this.remarks = remarks;
	}

	/** An indicator of that name, which the plan may have from another table. */
	/** @param context words that say what is counted where the name does not */
	Indicator indicator(String name, String context, boolean percentage, Indicator whole) {
		var there = plan.getIndicators().stream().filter(indicator -> PartnerNames.key(indicator.getName()).equals(PartnerNames.key(name))).findFirst();
		if (there.isPresent()) {
			return there.get();
		}
		var made = FiguresFactory.eINSTANCE.createIndicator();
		made.setKey(key(name));
		made.setName(name);
		themes.theme(name).ifPresent(made::setTheme);
		made.setKind(percentage ? IndicatorKind.PERCENTAGE : IndicatorKind.COUNT);
		made.setUnit(percentage ? MESSAGES.text("unit.percent") : unit(name, context));
		made.setParent(whole);
		made.setComparator(peers());
		plan.getIndicators().add(made);
		return made;
	}

	/** An indicator of that key and name, which the plan may have; another with the key keeps it. */
	Indicator indicatorOfKey(String key, String name, Consumer<Indicator> fill) {
		var there = plan.getIndicators().stream().filter(indicator -> key.equals(indicator.getKey()) && name.equals(indicator.getName())).findFirst();
		return there.orElseGet(() -> {
			var made = FiguresFactory.eINSTANCE.createIndicator();
			made.setKey(isTaken(key) || !key.matches("[a-z][a-z0-9.-]*") ? key(name) : key);
			made.setName(name);
			themes.theme(name).ifPresent(made::setTheme);
			fill.accept(made);
			plan.getIndicators().add(made);
			return made;
		});
	}

	private String key(String name) {
		var key = PartnerNames.key(name).replace(' ', '.');
		var wanted = key.isEmpty() || !Character.isLetter(key.charAt(0)) ? "figure." + key : key;
		var free = wanted;
		for (int number = 2; isTaken(free); number++) {
			free = wanted + "." + number;
		}
		return free;
	}

	private boolean isTaken(String key) {
		return plan.getIndicators().stream().anyMatch(indicator -> key.equals(indicator.getKey()));
	}

	/** What the words say is counted; nothing where they do not say it. */
	private static String unit(String name, String context) {
		var words = (name + " " + context).toLowerCase(Locale.ROOT);
		return UNITS.stream().filter(words::contains).findFirst().or(() -> CRIME.matcher(words).find() ? Optional.of(MESSAGES.text("unit.crimes")) : Optional.empty())
				.orElse(name.matches("(?:.*: )?\\p{L}+s") ? name.replaceFirst("^.*: ", "").toLowerCase(Locale.ROOT) : null);
	}

	AreaGroup peers() {
		return plan.getAreaGroups().stream().filter(group -> group.getKind() != GroupKind.WARDS).findFirst().orElseGet(() -> {
			var group = PartnershipFactory.eINSTANCE.createAreaGroup();
			group.setName(MESSAGES.text("group.peers"));
			plan.getAreaGroups().add(group);
			return group;
		});
	}

	/** Of the home area. */
	Series series(Indicator indicator, SeriesKind kind) {
		return series(indicator, plan.getHomeArea(), kind == SeriesKind.POSITION ? peers() : null, kind);
	}

	/** @param area none for the average of the group */
	Series series(Indicator indicator, Area area, AreaGroup group, SeriesKind kind) {
		return plan.getSeries().stream().filter(series -> series.getIndicator() == indicator && series.getKind() == kind && series.getArea() == area && (area != null || series.getGroup() == group)).findFirst().orElseGet(() -> {
			var made = FiguresFactory.eINSTANCE.createSeries();
			made.setIndicator(indicator);
			made.setArea(area);
			made.setGroup(group);
			made.setKind(kind);
			return made;
		});
	}

	/** An area of that name, which the plan may have already. */
	Area area(String name, AreaKind kind) {
		return plan.getAreas().stream().filter(area -> PartnerNames.key(area.getName()).equals(PartnerNames.key(name))).findFirst().orElseGet(() -> {
			var made = PartnershipFactory.eINSTANCE.createArea();
			made.setName(name);
			made.setKind(kind);
			if (kind == AreaKind.WARD || kind == AreaKind.PARISH || kind == AreaKind.NEIGHBOURHOOD) {
				made.setParent(plan.getHomeArea());
			}
			plan.getAreas().add(made);
			return made;
		});
	}

	/** The group of exactly these areas. */
	AreaGroup group(List<Area> areas, AreaKind kind) {
		return plan.getAreaGroups().stream().filter(group -> Set.copyOf(group.getAreas()).equals(Set.copyOf(areas))).findFirst().orElseGet(() -> {
			var wide = kind == AreaKind.DISTRICT || kind == AreaKind.COUNTY || kind == AreaKind.FORCE;
			var unused = plan.getAreaGroups().stream().filter(group -> wide && group.getAreas().isEmpty() && group.getKind() != GroupKind.WARDS).findFirst();
			var made = unused.orElseGet(PartnershipFactory.eINSTANCE::createAreaGroup);
			made.setName(MESSAGES.text("group." + (wide ? "peers" : "areas")));
			made.setKind(wide ? GroupKind.LOCAL : GroupKind.WARDS);
			made.getAreas().addAll(areas);
			if (unused.isEmpty()) {
				plan.getAreaGroups().add(made);
			}
			return made;
		});
	}

	/** A figure that is there already stays; another value for it is told. */
	void add(Series series, Period period, CellValue value) {
		var figure = figure(value);
		if (figure.isEmpty()) {
			return;
		}
		var there = series.getFigures().stream().filter(other -> period.equals(other.getPeriod())).findFirst();
		if (there.isPresent()) {
			var known = there.get().getValue();
			if (known != null && figure.get().getValue() != null && known.compareTo(figure.get().getValue()) != 0) {
				remarks.accept(MESSAGES.text("remark.twice", series.getIndicator().getName(), known.toPlainString(), figure.get().getValue().toPlainString()));
			}
			return;
		}
		figure.get().setPeriod(period);
		add(series, figure.get());
	}

	void add(Series series, Figure figure) {
		showPlaces(series, figure);
		series.getFigures().add(figure);
		if (series.eContainer() == null) {
			plan.getSeries().add(series);
		}
	}

	/** Places in a ranking. Where the figures of the areas come to them they are not kept, because they follow. */
	void rank(Indicator indicator, List<Area> areas, AreaGroup group, Period period, List<CellValue> places) {
		for (var order : RankOrder.values()) {
			if (follow(indicator, areas, period, places, order)) {
				indicator.setRankOrder(order);
				return;
			}
		}
		for (int at = 0; at < areas.size(); at++) {
			add(series(indicator, areas.get(at), group, SeriesKind.POSITION), period, places.get(at));
		}
	}

	private boolean follow(Indicator indicator, List<Area> areas, Period period, List<CellValue> places, RankOrder order) {
		var amounts = new LinkedHashMap<Area, Amount>();
		areas.forEach(area -> known(series(indicator, area, null, SeriesKind.VALUE), period).ifPresent(value -> amounts.put(area, Amount.of(value))));
		if (amounts.size() < areas.size()) {
			return false;
		}
		var ranking = Ranking.of(amounts, order == RankOrder.HIGHEST_FIRST ? Ranking.Order.HIGHEST_FIRST : Ranking.Order.LOWEST_FIRST);
		return IntStream.range(0, areas.size()).allMatch(at -> places.get(at).number().filter(place -> ranking.of(areas.get(at)).filter(rank -> rank.position() == place.intValue()).isPresent()).isPresent());
	}

	private static Optional<BigDecimal> known(Series series, Period period) {
		return series.getFigures().stream().filter(figure -> period.equals(figure.getPeriod())).map(Figure::getValue).filter(Objects::nonNull).findFirst();
	}

	/** As many decimal places are shown as the document has. */
	private static void showPlaces(Series series, Figure figure) {
		if (figure.getValue() != null && series.getKind() == SeriesKind.VALUE) {
			series.getIndicator().setDecimals(Math.max(series.getIndicator().getDecimals(), figure.getValue().scale()));
		}
	}

	private static Optional<Figure> figure(CellValue cell) {
		var figure = FiguresFactory.eINSTANCE.createFigure();
		switch (cell) {
		case CellValue.Number(var value, var percentage, var tied) -> {
			figure.setValue(value);
			figure.setTied(tied);
		}
		case CellValue.Suppressed(var threshold) -> {
			figure.setAbsence(Absence.SUPPRESSED);
			figure.setThreshold(threshold);
		}
		case CellValue.NotApplicable() -> figure.setAbsence(Absence.NOT_APPLICABLE);
		case CellValue.Words(var text) -> {
			figure.setAbsence(Absence.NOT_AVAILABLE);
			figure.setReason(text);
		}
		case CellValue.Blank() -> {
			return Optional.empty();
		}
		}
		return Optional.of(figure);
	}
}
