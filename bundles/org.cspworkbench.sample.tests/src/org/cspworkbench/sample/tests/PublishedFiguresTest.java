package org.cspworkbench.sample.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Change;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.FreeTable;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.plan.FundedOutcome;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.testkit.FigureLookup;
import org.cspworkbench.testkit.SamplePlans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every number in the tables, charts and boxes of the published assessment of 2020/21 is in the sample, each in its place. */
class PublishedFiguresTest {

	/** What a table prints: a number, "< 7", or that there is none. */
	private record Published(String kind, String what, String where, String months, String number) {

		static Published of(String line) {
			var cells = line.split("\t", -1);
			return new Published(cells[0], cells[1], cells[2], cells[3], cells[4]);
		}
	}

	private Plan plan;
	private FigureLookup figures;

	@BeforeEach
	void open() {
		plan = SamplePlans.load(SamplePlans.ASSESSMENT_AND_PLAN);
		figures = new FigureLookup(plan);
	}

	@Test
	void everyPublishedNumberIsHeld() throws IOException {
		var published = published();
		assertEquals(405, published.size());
		assertEquals(List.of(), published.stream().filter(Predicate.not(this::isHeld)).toList());
	}

	@Test
	void aWrongNumberWouldBeNoticed() {
		assertTrue(isHeld(new Published("figure", "asb.incidents", "Tunbridge Wells", "2018-11/2019-10", "1470")));
		assertTrue(!isHeld(new Published("figure", "asb.incidents", "Tunbridge Wells", "2018-11/2019-10", "1471")));
		assertTrue(!isHeld(new Published("figure", "asb.incidents", "Sevenoaks", "2018-11/2019-10", "1470")));
		assertTrue(!isHeld(new Published("percentage", "asb.incidents", "Tunbridge Wells", "2018-11/2019-10", "12.1")));
		assertTrue(!isHeld(new Published("figure", "adm.alcohol", "Capel", "2018-09/2019-08", "<6")));
	}

	@Test
	void theFundingOfTheYearIsWhatThePublishedAmountsComeTo() {
		var sum = Words.elements(plan, FundedOutcome.class).map(outcome -> outcome.getFunding().getAmount()).reduce(BigDecimal.ZERO, BigDecimal::add);
		assertEquals(new BigDecimal("32450"), sum);
	}

	private boolean isHeld(Published published) {
		return switch (published.kind()) {
			case "figure" -> figures.figure(published.what(), published.where(), published.months()).filter(figure -> shows(figure, published.number())).isPresent();
			case "absent" -> figures.figure(published.what(), published.where(), published.months())
					.filter(figure -> figure.getAbsence() == Absence.NOT_AVAILABLE && !figure.getReason().isBlank()).isPresent();
			case "position" -> figures.figure(published.what(), published.where(), published.months(), SeriesKind.POSITION)
					.filter(figure -> shows(figure, published.number())).isPresent();
			case "change" -> change(published).map(Change::difference).flatMap(Amount::known).filter(number -> same(number, published.number())).isPresent();
			case "percentage" -> change(published).map(Change::percentage).flatMap(Amount::known).filter(number -> rounded(number, published.number())).isPresent();
			case "cell" -> scores().anyMatch(row -> row.heading().equals(published.what()) && same(row.score(published.where()), published.number()));
			case "total" -> scores().anyMatch(row -> row.heading().equals(published.what()) && same(row.total(), published.number()));
			case "money" -> Words.elements(plan, FundedOutcome.class)
					.anyMatch(outcome -> provider(outcome).contains(published.what()) && same(outcome.getFunding().getAmount(), published.number()));
			default -> throw new AssertionError(published.kind());
		};
	}

	private static boolean shows(Figure figure, String number) {
		return number.startsWith("<")
				? figure.getAbsence() == Absence.SUPPRESSED && figure.getThreshold() == Integer.parseInt(number.substring(1))
				: figure.getValue() != null && same(figure.getValue(), number);
	}

	private static boolean same(BigDecimal number, String printed) {
		return number.compareTo(new BigDecimal(printed)) == 0;
	}

	/** Equal when rounded to as many places as were printed. */
	private static boolean rounded(BigDecimal number, String printed) {
		var wanted = new BigDecimal(printed);
		return number.setScale(wanted.scale(), RoundingMode.HALF_UP).compareTo(wanted) == 0;
	}

	private Optional<Change> change(Published published) {
		var before = Period.parse(published.months()).yearBefore().toString();
		return figures.value(published.what(), published.where(), before)
				.flatMap(then -> figures.value(published.what(), published.where(), published.months()).map(now -> new Change(Amount.of(then), Amount.of(now))));
	}

	/** A row of the matrix of satisfaction, counted from 1, as schools gave their scores. */
	private record Scores(FreeTable table, int number) {

		String heading() {
			return "row " + number;
		}

		BigDecimal score(String school) {
			var columns = table.getColumns().stream().map(column -> column.getHeading()).toList();
			return table.getRows().get(number - 1).getCells().get(columns.indexOf(school)).getNumber();
		}

		BigDecimal total() {
			return table.getRows().get(number - 1).getCells().stream().map(cell -> cell.getNumber()).reduce(BigDecimal.ZERO, BigDecimal::add);
		}
	}

	private Stream<Scores> scores() {
		return Words.elements(plan, FreeTable.class).flatMap(table -> IntStream.rangeClosed(1, table.getRows().size()).mapToObj(row -> new Scores(table, row)));
	}

	private static String provider(FundedOutcome outcome) {
		return outcome.getProviderName() != null ? outcome.getProviderName() : outcome.getProvider().getName();
	}

	private static List<Published> published() throws IOException {
		var file = PublishedFiguresTest.class.getResource("/data/published-tw-2020.tsv");
		try (var reader = new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
			return reader.lines().skip(1).map(Published::of).toList();
		}
	}
}
