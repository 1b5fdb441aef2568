package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that come in, files that do not, and files that nobody waits for. */
class EvidenceImportTest {

	private static final String HEADING = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context";
	private static final String ROW = ",2024-03,Kent Police,Kent Police,0.263,51.132,On or near High Street,E01024781,Tunbridge Wells 001A,Burglary,,";
	private static final int MANY = 600_000;

	@TempDir
	Path data;

	@TempDir
	Path files;

	@Test
	void policeDataIsRecognisedAndALeftOutRowIsTold() throws Exception {
		var file = Files.write(files.resolve("2024-03-kent-street.csv"), List.of(HEADING, ROW, ROW, ROW, ROW.replace("2024-03", "March")));
		try (var workbench = RunningWorkbench.start(data)) {
			var hand = EvidenceHand.in(workbench);
			hand.beginImport(file);
			workbench.await("police.uk to be recognised", () -> hand.ask("importData.format", Combo.class, control -> control.getText().startsWith("police.uk")));
			hand.finish();
			workbench.await("the reason", () -> hand.rows("importData.rejected").stream().anyMatch(line -> line.contains("5") && line.contains("\"March\" is not a month.")));
			hand.press("Finish");
			workbench.await("the provenance", () -> hand.rows("evidence.part.files").stream().anyMatch(line -> line.contains("2024-03-kent-street.csv") && line.contains("4 | 3 | 1")));
			Screenshot.of(workbench, "evidence-provenance");

			hand.beginImport(files.resolve("missing.csv"));
			workbench.settle();
			hand.choose("importData.format", hand.ask("importData.format", Combo.class, control -> control.getItem(0)));
			hand.press("Finish");
			workbench.settle();
			assertTrue(hand.enabled("Cancel"), "the wizard stays and says why");
			hand.press("Cancel");
			workbench.settle();
			assertEquals(1, hand.rows("evidence.datasets").size());
		}
	}

	@Test
	void anImportThatIsCancelledLeavesNothing() throws Exception {
		var file = files.resolve("2024-03-kent-street.csv");
		Files.writeString(file, HEADING + "\n");
		Files.write(file, Collections.nCopies(MANY, ROW), StandardOpenOption.APPEND);
		try (var workbench = RunningWorkbench.start(data)) {
			var hand = EvidenceHand.in(workbench);
			hand.beginImport(file);
			workbench.await("police.uk to be recognised", () -> hand.ask("importData.format", Combo.class, control -> control.getText().startsWith("police.uk")));
			workbench.await("the wizard to be ready", () -> hand.enabled("Finish"));
			hand.press("Finish");
			hand.stop();
			workbench.await("the wizard to offer another try", () -> hand.enabled("Finish"));
			assertTrue(workbench.shows("importData.files"), "it stays where the files are chosen, and shows no result");
			Screenshot.of(workbench, "evidence-cancelled");
			hand.press("Cancel");
			workbench.settle();
			assertEquals(List.of(), hand.rows("evidence.datasets"));
			workbench.expectNoDialog();
		}
	}
}
