package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.evidence.chart.Plot;
import org.cspworkbench.model.assessment.FigureTable;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers of wards come from a workbook whose table lies on its second sheet below a title, and go into a ward table of the plan. */
class WardWorkbookTest {

	@TempDir
	Path data;

	@TempDir
	Path files;

	@Test
	void aWorkbookOfWardsBecomesAWardTable() throws Exception {
		var workbook = files.resolve("ward-call-outs.xlsx");
		try (var content = WardWorkbookTest.class.getResourceAsStream("ward-call-outs.xlsx")) {
			Files.copy(content, workbook);
		}
		try (var workbench = RunningWorkbench.start(data)) {
			var hand = EvidenceHand.onDraft(workbench, "2020/21");
			hand.beginImport(workbook);
			hand.describe("call-outs", "Ambulance call-outs");
			assertTrue(hand.rows("importData.preview").stream().anyMatch(row -> row.contains("Brenchley & Horsmonden | 2018/19 | Ambulance call-outs | < 7")),
					hand.rows("importData.preview").toString());
			hand.finish();
			hand.press("Finish");
			looksForFigures(workbench, hand);
			bind(workbench, hand);
			insert(workbench, hand);
			workbench.expectNoDialog();
		}
	}

	/** The whole borough is not in the data; a ward is, by years. */
	private static void looksForFigures(RunningWorkbench workbench, EvidenceHand hand) {
		hand.select("indicators", "Ambulance call-outs (call-outs)");
		workbench.await("a plain sentence", () -> hand.plot() instanceof Plot.Nothing nothing && nothing.why().contains("no figures of Ambulance call-outs for Tunbridge Wells"));
		hand.select("areas", "Sherwood (2002-2023)");
		workbench.await("two years", () -> hand.plot() instanceof Plot.Categories chart && chart.lines().getFirst().values().equals(List.of(36.0, 41.0)));
	}

	private static void bind(RunningWorkbench workbench, EvidenceHand hand) {
		hand.click("evidence.bind");
		var wards = "Wards of Tunbridge Wells (2002-2023)";
		workbench.await("the comparators", () -> hand.ask("bind.comparator", Combo.class, control -> control.indexOf(wards) > 0));
		hand.choose("bind.comparator", wards);
		workbench.await("the proposal", () -> hand.ask("bind.summary", Label.class, control -> control.getText().startsWith("20 series new")));
		workbench.await("the button", () -> hand.ask("bind.do", Button.class, control -> control.isEnabled()));
		hand.click("bind.do");
		workbench.await("the series", () -> hand.session(session -> session.plan().getSeries().stream().anyMatch(series -> series.getIndicator() != null && "Ambulance call-outs".equals(series.getIndicator().getName()))));
	}

	private static void insert(RunningWorkbench workbench, EvidenceHand hand) {
		hand.execute("org.cspworkbench.command.insertExhibit");
		hand.choose("insert.kind", "Ward table");
		hand.click("insert.do");
		workbench.await("the table", () -> captions(hand).contains("Ambulance call-outs by ward, 2019/20"));
		Screenshot.of(workbench, "evidence-ward-table");
	}

	private static List<String> captions(EvidenceHand hand) {
		return hand.session(session -> session.plan().getParts().getFirst().getSections().getFirst().getBlocks().stream()
				.flatMap(block -> block instanceof FigureTable table ? Stream.ofNullable(table.getCaption()) : Stream.empty()).toList());
	}
}
