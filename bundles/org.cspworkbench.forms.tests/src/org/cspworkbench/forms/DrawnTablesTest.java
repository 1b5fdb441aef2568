package org.cspworkbench.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cspworkbench.figures.Period;
import org.cspworkbench.forms.internal.grid.Grid;
import org.cspworkbench.forms.internal.grid.GridCell.Kind;
import org.cspworkbench.forms.values.SpreadsheetBlock;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.FreeTable;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.PartnershipFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.EqualityHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tables of the document, typed into as they will be printed: the crime table and the matrix of scores. */
class DrawnTablesTest {

	private static final AssessmentFactory DOCUMENT = AssessmentFactory.eINSTANCE;
	private static final Period YEAR = Period.yearTo(YearMonth.of(2019, 10));
	private static final int VALUE = 1;
	private static final int PREVIOUS = 2;
	private static final int CHANGE = 3;
	private static final int PER_CENT = 4;
	private static final int DIRECTION = 5;
	private static final int POSITION = 6;

	private final SamplePlan sample = new SamplePlan();
	private final Section section = DOCUMENT.createSection();
	private final Indicator stalking = FiguresFactory.eINSTANCE.createIndicator();
	private final Workbench bench = new Workbench();

	DrawnTablesTest() {
		stalking.setKey("stalking");
		stalking.setName("Stalking and harassment");
		stalking.setUnit("crimes");
		sample.plan.getIndicators().add(stalking);
		section.setTitle("Domestic abuse");
		var part = DOCUMENT.createPart();
		part.getSections().add(section);
		sample.plan.getParts().add(part);
	}

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void theCrimeTableShowsItsFiguresAndWorksTheRestOut() {
		var grid = figures(crimeTable());
		assertEquals(List.of("About", "The figure", "The figure before", "Change in number", "Change in per cent", "Arrow up or down", "Position among areas"),
				grid.content().columns().stream().map(column -> column.title()).toList());
		assertEquals(List.of("Domestic abuse incidents", "2,362", "2,163", "+199", "+9.2%", "↑", ""), row(grid, 0));
		assertFalse(grid.content().editable(0, CHANGE));
		assertEquals(Kind.DERIVED, grid.content().cell(0, CHANGE).kind());
	}

	@Test
	void whatIsWorkedOutFollowsWhatIsTyped() {
		var grid = figures(crimeTable());
		grid.content().type(0, VALUE, "2,100 [p]");
		assertEquals(List.of("Domestic abuse incidents", "2,100 [p]", "2,163", "−63", "−2.9%", "↓", ""), row(grid, 0));
		assertEquals(new BigDecimal("2100"), sample.series.getFigures().get(1).getValue());
		assertEquals("Change figure of domestic abuse incidents", bench.undoLabel());
		bench.undo();
		assertEquals("+199", row(grid, 0).get(CHANGE));
	}

	@Test
	void aNumberThatIsNotThereLeavesNoChange() {
		var grid = figures(crimeTable());
		grid.content().type(0, PREVIOUS, "n/a because the system changed");
		assertEquals("the system changed", row(grid, 0).get(PREVIOUS));
		assertEquals(Kind.ABSENT, grid.content().cell(0, PREVIOUS).kind());
		assertEquals("", row(grid, 0).get(DIRECTION));
		assertFalse(row(grid, 0).get(CHANGE).contains("199"));
		assertEquals(Absence.NOT_AVAILABLE, sample.series.getFigures().getFirst().getAbsence());
	}

	@Test
	void aRowBeginsWithTheNameOfAnIndicatorAndItsFiguresMakeTheirSeries() {
		var table = crimeTable();
		var before = EcoreUtil.copy(sample.plan);
		var grid = figures(table);
		grid.content().type(1, 0, "stalking and harassment");
		assertSame(stalking, table.getRows().get(1).getIndicator());
		grid.content().type(1, VALUE, "879");
		grid.content().type(1, PREVIOUS, "939");
		assertEquals(List.of("Stalking and harassment", "879", "939", "−60", "−6.4%", "↓", ""), row(grid, 1));
		var series = sample.plan.getSeries().getLast();
		assertSame(stalking, series.getIndicator());
		assertSame(sample.borough, series.getArea());
		assertEquals(List.of(YEAR, YEAR.yearBefore()), series.getFigures().stream().map(figure -> figure.getPeriod()).toList());
		while (bench.stack().canUndo()) {
			bench.undo();
		}
		assertTrue(new EqualityHelper().equals(before, sample.plan));
	}

	@Test
	void aBlockFromASpreadsheetMakesOneSeriesForEachRow() {
		var table = crimeTable();
		var grid = figures(table);
		int known = sample.plan.getSeries().size();
		grid.select(0, 0);
		grid.content().paste(1, 0, SpreadsheetBlock.read("Stalking and harassment\t879\t939\r\nSomething else\t< 7\t--\r\n"));
		assertEquals(List.of("Stalking and harassment", "879", "939", "−60", "−6.4%", "↓", ""), row(grid, 1));
		assertEquals(known + 1, sample.plan.getSeries().size());
		assertEquals("Something else", table.getRows().get(2).getHeading());
		var problems = bench.form().diagnostics().stream().filter(each -> each.sentence().contains("Nothing says which indicator")).toList();
		assertEquals(2, problems.size(), "a heading has no figures, and that is said");
		assertEquals("< 7", row(grid, 2).get(VALUE), "what was pasted stays to be seen");
		assertEquals("Paste 2 rows", bench.undoLabel());
		bench.undo();
		assertEquals(known, sample.plan.getSeries().size());
	}

	@Test
	void positionsAreGivenWithTheirTies() {
		var grid = figures(crimeTable());
		grid.content().type(0, POSITION, "=3");
		var series = sample.plan.getSeries().getLast();
		assertEquals(SeriesKind.POSITION, series.getKind());
		assertTrue(series.getFigures().getFirst().isTied());
		assertEquals("=3", row(grid, 0).get(POSITION));
		assertEquals("=3", grid.content().textToEdit(0, POSITION));
		grid.content().type(0, POSITION, "2");
		assertEquals("2", row(grid, 0).get(POSITION));
	}

	@Test
	void anEmptiedCellHasNoFigureAnyMore() {
		var grid = figures(crimeTable());
		grid.content().clear(List.of(new int[] { 0, VALUE }));
		assertEquals(3, sample.series.getFigures().size());
		assertEquals("", row(grid, 0).get(VALUE));
		bench.undo();
		assertEquals("2,362", row(grid, 0).get(VALUE));
	}

	@Test
	void wordsCanStandInPlaceOfFigures() {
		var table = crimeTable();
		table.getRows().getFirst().setSpanningText("not available since the police changed their system");
		var grid = figures(table);
		assertEquals("not available since the police changed their system", row(grid, 0).get(VALUE));
		assertEquals(Kind.SPANNED, grid.content().cell(0, PREVIOUS).kind());
		grid.content().type(0, VALUE, "not counted");
		assertEquals("not counted", table.getRows().getFirst().getSpanningText());
	}

	@Test
	void rowsForAreasAddUpToTheirTotal() {
		var table = DOCUMENT.createFigureTable();
		var wards = PartnershipFactory.eINSTANCE.createAreaGroup();
		for (var name : List.of("Sherwood", "Park", "Capel")) {
			var ward = PartnershipFactory.eINSTANCE.createArea();
			ward.setName(name);
			sample.plan.getAreas().add(ward);
			wards.getAreas().add(ward);
		}
		sample.plan.getAreaGroups().add(wards);
		table.setIndicator(sample.incidents);
		table.setPeriod(YEAR);
		table.setRowsForAreas(wards);
		table.setTotalRow(true);
		section.getBlocks().add(table);
		var grid = figures(table);
		assertEquals(4, grid.content().rowCount());
		grid.content().paste(0, 1, List.of(List.of("15"), List.of("31"), List.of("7")));
		assertEquals(List.of("Total", "53"), row(grid, 3));
		assertEquals(Kind.TOTAL, grid.content().cell(3, 1).kind());
		assertFalse(grid.content().editable(3, 1));
		assertFalse(grid.content().editable(0, 0), "the name of an area is changed with the area");
		grid.content().type(1, 1, "< 7");
		assertFalse(row(grid, 3).get(1).contains("22"), "a hidden number is not 0");
	}

	@Test
	void theMatrixOfScoresAddsUp() {
		var table = matrix();
		var grid = scores(table);
		assertEquals(List.of("Row", "St Mark's", "St Peter's", "Total"), grid.content().columns().stream().map(column -> column.title()).toList());
		assertEquals(List.of("How useful was it?", "9", "8", "17"), row(grid, 0));
		grid.content().type(0, 1, "10");
		assertEquals(List.of("How useful was it?", "10", "8", "18"), row(grid, 0));
		assertEquals(List.of("Total", "10", "8", "18"), row(grid, 1));
		assertEquals("Change cell", bench.undoLabel());
		bench.undo();
		assertEquals("17", row(grid, 0).get(3));
	}

	@Test
	void aBlockOfScoresIsPastedWithNewRows() {
		var table = matrix();
		var grid = scores(table);
		var before = EcoreUtil.copy(table);
		grid.content().paste(0, 0, SpreadsheetBlock.read("How useful was it?\t7\t6\r\nWas it well run?\t9\t--\r\n"));
		assertEquals(2, table.getRows().size());
		assertEquals(List.of("Was it well run?", "9", "--", "9"), row(grid, 1));
		assertEquals(List.of("Total", "16", "6", "22"), row(grid, 2));
		bench.undo();
		assertTrue(new EqualityHelper().equals(before, table));
	}

	@Test
	void inAColumnOfScoresWordsAreRefused() {
		var grid = scores(matrix());
		assertEquals(Optional.of("“very” is not a number. Write it as 1234 or 1,234.5."), grid.content().type(0, 1, "very"));
		assertEquals("very", row(grid, 0).get(1));
		assertFalse(bench.stack().canUndo());
	}

	@Test
	void wordsOverSeveralColumnsCoverThem() {
		var table = matrix();
		var wide = DOCUMENT.createCell();
		wide.setText("did not answer");
		wide.setColumnSpan(2);
		var row = DOCUMENT.createCellRow();
		row.setHeading("Would you come again?");
		row.getCells().add(wide);
		table.getRows().add(row);
		var grid = scores(table);
		assertEquals(Kind.SPANNED, grid.content().cell(1, 2).kind());
		assertFalse(grid.content().editable(1, 2));
		assertNull(wide.getNumber());
	}

	private FigureTable crimeTable() {
		var table = DOCUMENT.createFigureTable();
		table.setPeriod(YEAR);
		var row = DOCUMENT.createFigureRow();
		row.setIndicator(sample.incidents);
		table.getRows().add(row);
		section.getBlocks().add(table);
		return table;
	}

	private FreeTable matrix() {
		var table = DOCUMENT.createFreeTable();
		table.setRowTotals(true);
		table.setColumnTotals(true);
		for (var school : List.of("St Mark's", "St Peter's")) {
			var column = DOCUMENT.createCellColumn();
			column.setHeading(school);
			column.setNumeric(true);
			table.getColumns().add(column);
		}
		var row = DOCUMENT.createCellRow();
		row.setHeading("How useful was it?");
		for (var score : List.of("9", "8")) {
			var cell = DOCUMENT.createCell();
			cell.setNumber(new BigDecimal(score));
			row.getCells().add(cell);
		}
		table.getRows().add(row);
		section.getBlocks().add(table);
		return table;
	}

	private Grid figures(FigureTable table) {
		bench.show(table);
		return bench.control(Grid.class, "FigureTable.rows.grid");
	}

	private Grid scores(FreeTable table) {
		bench.show(table);
		return bench.control(Grid.class, "FreeTable.rows.grid");
	}

	private static List<String> row(Grid grid, int row) {
		return IntStream.range(0, grid.content().columns().size()).mapToObj(column -> grid.content().cell(row, column).text()).toList();
	}
}
