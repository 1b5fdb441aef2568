package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.figures.Series;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a spreadsheet to a chart in the plan, as an analyst goes. */
class EvidenceTest {

	@TempDir
	Path data;

	@TempDir
	Path files;

	@Test
	void aSpreadsheetBecomesFactsFiguresAndTablesOfThePlan() throws Exception {
		try (var workbench = RunningWorkbench.start(data)) {
			var hand = EvidenceHand.onDraft(workbench, "2020/21");
			importTable(workbench, hand, table(470, "1313", "n/a"));
			bind(workbench, hand);
			refresh(workbench, hand);
			insert(workbench, hand);
			workbench.expectNoDialog();
		}
	}

	private Path table(int newest, String before, String dover) throws Exception {
		var lines = EvidenceHand.burglaries(newest, before, dover);
		lines.set(4, lines.get(4).replace(",331,", ",3O0,"));
		return Files.write(files.resolve("Burglary by district.csv"), lines);
	}

	private void importTable(RunningWorkbench workbench, EvidenceHand hand, Path file) {
		hand.beginImport(file);
		hand.describe("burglaries", "Burglary");
		var preview = hand.rows("importData.preview");
		assertTrue(preview.stream().anyMatch(row -> row.contains("Ashford") && row.contains("2014/15") && row.contains("310")), preview.toString());
		Screenshot.of(workbench, "evidence-import");
		hand.finish();
		var summary = hand.ask("importData.summary", Text.class, control -> control.getText());
		assertTrue(summary.contains("12 rows read"), summary);
		assertTrue(summary.contains("Row 5: \"3O0\" is not a number."), summary);
		Screenshot.of(workbench, "evidence-result");
		hand.press("Finish");
		workbench.await("the dataset", () -> hand.rows("evidence.datasets").stream().anyMatch(row -> row.contains("Burglary by district")));
	}

	/** The mapping was kept, and is known again by the headings. */
	private static void importAgain(RunningWorkbench workbench, EvidenceHand hand, Path file) {
		hand.beginImport(file);
		workbench.await("the mapping to be known", () -> hand.ask("importData.format", Combo.class, control -> control.getText().contains("Burglary by district")));
		hand.finish();
		var summary = hand.ask("importData.summary", Text.class, Text::getText);
		assertTrue(summary.contains("0 figures new, 2 other than before, 0 gone."), summary);
		hand.press("Finish");
		workbench.await("what changed", () -> hand.rows("evidence.part.files").getFirst().contains("It took the place of Burglary by district.csv"));
	}

	private static void bind(RunningWorkbench workbench, EvidenceHand hand) {
		var before = series(hand).size();
		hand.click("evidence.bind");
		workbench.await("the comparators", () -> hand.ask("bind.comparator", Combo.class, control -> control.indexOf("Kent districts") > 0));
		hand.choose("bind.rhythm", "financial year");
		hand.choose("bind.comparator", "Kent districts");
		workbench.await("the proposal", () -> hand.ask("bind.summary", Label.class, control -> control.getText().startsWith("13 series new")));
		Screenshot.of(workbench, "evidence-bind");
		assertEquals(before, series(hand).size(), "nothing comes in before it is asked for");
		workbench.await("the button", () -> hand.ask("bind.do", Button.class, control -> control.isEnabled()));
		hand.click("bind.do");
		workbench.await("the series", () -> series(hand).size() == before + 13);
		var own = own(hand);
		assertEquals("470", own.getFigures().getLast().getValue().toPlainString());
		assertEquals("Burglary by district", own.getSource().getName());
		workbench.press("Undo: ");
		workbench.await("the series gone", () -> series(hand).size() == before);
		assertEquals("Bring figures into the plan", hand.session(session -> session.commands().canRedo() ? session.commands().getRedoCommand().getLabel()
				: "nothing to redo after " + (session.commands().canUndo() ? session.commands().getUndoCommand().getLabel() : "nothing")));
		hand.execute("org.cspworkbench.command.redo");
		workbench.await("the series back", () -> series(hand).size() == before + 13);
	}

	private static List<Series> series(EvidenceHand hand) {
		return hand.session(session -> List.copyOf(session.plan().getSeries()));
	}

	private static Series own(EvidenceHand hand) {
		return hand.session(session -> session.plan().getSeries().stream()
				.filter(series -> series.getBinding() != null && series.getArea() == session.plan().getHomeArea()).findFirst().orElseThrow());
	}

	private void refresh(RunningWorkbench workbench, EvidenceHand hand) throws Exception {
		importAgain(workbench, hand, table(491, "1313", "250"));
		hand.execute("org.cspworkbench.command.refreshSeries");
		workbench.await("old against new", () -> hand.rows("refresh.table").stream().anyMatch(row -> row.contains("Tunbridge Wells") && row.contains("470") && row.contains("491")));
		Screenshot.of(workbench, "evidence-refresh");
		assertEquals("470", own(hand).getFigures().getLast().getValue().toPlainString(), "nothing changes before it is asked for");
		hand.click("refresh.do");
		workbench.await("the new number", () -> own(hand).getFigures().getLast().getValue().toPlainString().equals("491"));
		assertTrue(own(hand).getFigures().getLast().isRevised());
		assertEquals("470", own(hand).getFigures().getLast().getEarlierValues().getFirst().getValue().toPlainString());
	}

	private static void insert(RunningWorkbench workbench, EvidenceHand hand) {
		for (var kind : List.of("Crime table", "Crime table without arrows", "Fact box", "Comparison of districts", "Five-year chart")) {
			var before = section(hand).getBlocks().size();
			hand.execute("org.cspworkbench.command.insertExhibit");
			hand.choose("insert.kind", kind);
			var ticked = hand.ask("insert.indicators", Table.class, table -> Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(TableItem::getText).toList());
			assertEquals(List.of("Burglary"), ticked);
			if (kind.equals("Crime table")) {
				Screenshot.of(workbench, "evidence-insert");
			}
			hand.click("insert.do");
			workbench.await(kind, () -> section(hand).getBlocks().size() == before + 1);
		}
		Screenshot.of(workbench, "evidence-inserted");
		var after = section(hand).getBlocks().size();
		workbench.press("Undo: ");
		workbench.await("one step back", () -> section(hand).getBlocks().size() == after - 1);

		hand.execute("org.cspworkbench.command.insertExhibit");
		hand.choose("insert.kind", "Monthly chart");
		hand.click("insert.do");
		workbench.settle();
		assertEquals(after - 1, section(hand).getBlocks().size(), "there are no monthly figures");
		hand.press("Cancel");
		workbench.settle();
	}

	private static Section section(EvidenceHand hand) {
		return hand.session(session -> session.plan().getParts().getFirst().getSections().getFirst());
	}
}
