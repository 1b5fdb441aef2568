package org.cspworkbench.model.words;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.internal.Messages;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.views.PlanFigures;
import org.eclipse.emf.ecore.EObject;

/** What the words of a plan may cite, and how it reads at the place where they stand. */
public final class CitableFigures {

	/** Every view that says something of its own, the likeliest first. */
	private static final List<String> VIEWS = List.of("value", "previous", "movement", "change", "signed", "percentage", "direction", "position", "of", "rate",
			"comparator", "significance", "period", "unit", "name");

	/** An expression without its braces, what it stands for, and how it reads now. */
	public record Citable(String expression, String meaning, String reads) {
	}

	private final Plan plan;
	private final PlanFigures figures;

	public CitableFigures(Plan plan) {
		this.plan = plan;
		figures = new PlanFigures(plan);
	}

	/** How an expression reads in the words of that element; empty when there is no such figure. */
	public Optional<String> read(EObject place, String expression) {
		return Token.in("{" + expression + "}").findFirst().flatMap(found -> tokens(place).words(Token.of(found)));
	}

	/** What fits the letters typed so far: by the key, or by a word of the indicator's name. */
	public List<Citable> fitting(EObject place, String typed) {
		var tokens = tokens(place);
		var bar = typed.indexOf('|');
		var sought = (bar < 0 ? typed : typed.substring(0, bar)).strip().toLowerCase(Locale.UK);
		var view = bar < 0 ? "" : typed.substring(bar + 1).strip();
		return plan.getIndicators().stream().filter(indicator -> indicator.getKey() != null && fits(indicator, sought))
				.sorted(Comparator.comparing((Indicator indicator) -> !indicator.getKey().startsWith(sought)).thenComparing(Indicator::getKey))
				.flatMap(indicator -> views(bar < 0 && !indicator.getKey().equals(sought), view).flatMap(name -> citable(indicator, name, tokens).stream())).toList();
	}

	/** Of all indicators only the value is offered, until one has been chosen. */
	private static Stream<String> views(boolean open, String typed) {
		return open ? Stream.of("value") : VIEWS.stream().filter(name -> name.startsWith(typed));
	}

	private static boolean fits(Indicator indicator, String sought) {
		return indicator.getKey().contains(sought) || Objects.toString(indicator.getName(), "").toLowerCase(Locale.UK).contains(sought);
	}

	private static Optional<Citable> citable(Indicator indicator, String view, FigureTokens tokens) {
		var expression = view.equals("value") ? indicator.getKey() : indicator.getKey() + "|" + view;
		return tokens.words(new Token(indicator.getKey(), view, -1, List.of()))
				.map(reads -> new Citable(expression, Messages.sentence("citation." + view, Objects.toString(indicator.getName(), indicator.getKey())), reads));
	}

	/** The section around a place gives the months and the area. */
	private FigureTokens tokens(EObject place) {
		var sections = Stream.iterate(place, Objects::nonNull, EObject::eContainer).filter(Section.class::isInstance).map(Section.class::cast).toList();
		var period = sections.stream().map(Section::getPeriod).filter(Objects::nonNull).findFirst().orElse(null);
		var area = sections.stream().map(Section::getArea).filter(Objects::nonNull).findFirst().orElse(null);
		return new FigureTokens(plan, figures, period, area);
	}
}
