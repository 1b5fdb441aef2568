package org.cspworkbench.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Lead;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanExportTest extends WithPlans {

	/** Of each action what a workbook keeps of it. */
	private static List<List<Object>> rows(Plan plan) {
		return plan.getPriorities().stream().flatMap(priority -> Stream.concat(Stream.of(priority), priority.getTopics().stream()))
				.flatMap(priority -> priority.getActions().stream().map(action -> row(priority, action))).toList();
	}

	private static List<Object> row(Priority priority, Action action) {
		return Arrays.asList(priority.getTitle(), action.getRef(), action.getLeads().stream().map(PlanExportTest::lead).toList(), action.getMeasures().size(), action.getTimescale(), action.getDue(),
				action.getUpdates().size());
	}

	private static String lead(Lead lead) {
		return (lead.isPrimary() ? "*" : "") + Stream.of(lead.getAgency() == null ? null : lead.getAgency().getName(), lead.getRole(), lead.getText()).filter(Objects::nonNull).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = {"tm-2017", "tw-2018", "tw-2020", "tw-2022"})
	void aWorkbookOfASampleComesBackWithTheSameActions(String id) throws Exception {
		var session = library.open(id);
		var file = folder.resolve(id + ".xlsx");
		new PlanExport(library).write(session, file);

		var read = read(file);

		assertEquals(session.plan().getTitle(), read.content().plan().getTitle());
		assertEquals(rows(session.plan()), rows(read.content().plan()));
	}

	private static List<List<Object>> figures(Plan plan) {
		return plan.getSeries().stream().flatMap(series -> series.getFigures().stream().map(figure -> figure(series, figure))).sorted(Comparator.comparing(Object::toString)).toList();
	}

	private static List<Object> figure(Series series, Figure figure) {
		var indicator = series.getIndicator();
		var source = figure.getSource() == null ? series.getSource() : figure.getSource();
		return Arrays.asList(indicator.getKey(), indicator.getName(), indicator.getKind(), indicator.getUnit(), series.getKind(), series.getArea() == null ? null : series.getArea().getName(),
				series.getGroup() == null ? null : series.getGroup().getName(), figure.getPeriod(), figure.getValue() == null ? null : figure.getValue().stripTrailingZeros().toPlainString(), figure.getAbsence(), figure.getThreshold(),
				figure.getReason(), figure.isTied(), figure.isProvisional(), figure.isEstimated(), figure.isRevised(), source == null ? null : source.getName());
	}

	@ParameterizedTest
	@ValueSource(strings = {"tm-2017", "tw-2018", "tw-2020", "tw-2022"})
	void aWorkbookOfASampleComesBackWithTheSameFigures(String id) throws Exception {
		var session = library.open(id);
		var file = folder.resolve(id + "-figures.xlsx");
		new PlanExport(library).write(session, file);

		var read = read(file).content().plan();

		assertEquals(figures(session.plan()), figures(read));
		assertEquals(session.plan().getSeries().stream().filter(series -> !series.getFigures().isEmpty()).count(), read.getSeries().size());
		assertTrue(read.getParts().stream().flatMap(part -> part.getSections().stream()).noneMatch(section -> section.getTitle().equals("Figures")));
	}

	@Test
	void figuresAreNumbersAndWordsStayWords() throws Exception {
		var session = library.open("tw-2022");
		session.plan().getPriorities().getFirst().getActions().getFirst().setText("=cmd|' /C calc'!A0");
		var file = folder.resolve("typed.xlsx");
		new PlanExport(library).write(session, file);

		try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
			var text = book.getSheet("Actions").getRow(1).getCell(3);
			assertEquals(CellType.STRING, text.getCellType());
			assertEquals("=cmd|' /C calc'!A0", text.getStringCellValue());
			var figures = session.plan().getSeries().stream().flatMap(series -> series.getFigures().stream()).toList();
			assertEquals(figures.size(), book.getSheet("Figures").getLastRowNum());
			for (int index = 0; index < figures.size(); index++) {
				var cell = book.getSheet("Figures").getRow(index + 1).getCell(8);
				assertEquals(figures.get(index).getValue() == null ? null : figures.get(index).getValue().doubleValue(), cell == null ? null : cell.getNumericCellValue());
			}
		}
	}

	/** A file that a colleague cannot open on a shared drive is of no use. */
	@Test
	void whoeverMayReadOtherFilesOfTheFolderMayReadThisOne() throws Exception {
		var file = folder.resolve("shared.xlsx");
		new PlanExport(library).write(library.open("tw-2018"), file);

		assertEquals(Files.getPosixFilePermissions(Files.createFile(folder.resolve("usual"))), Files.getPosixFilePermissions(file));
	}

	@Test
	void otherEndingsAreRefusedAndNothingIsWritten() throws Exception {
		var session = library.open("tw-2018");
		for (var name : List.of("plan.docx", "plan.pdf", "plan")) {
			assertThrows(Refusal.class, () -> new PlanExport(library).write(session, folder.resolve(name)));
			assertFalse(Files.exists(folder.resolve(name)));
		}
		assertThrows(Refusal.class, () -> new PlanExport(library).write(session, folder.resolve("nowhere/plan.xlsx")));
	}
}
