package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of actions becomes a plan in the window, which says what it understood, and the plan goes out again as a workbook. */
class DocumentImportTest {

	@TempDir
	Path data;

	@TempDir
	Path desk;

	@Test
	void aTableOfActionsIsBroughtInAndGoesOutAsAWorkbook() throws Exception {
		var table = Files.writeString(desk.resolve("riverton actions 2031-32.csv"), """
				Priority,Action,Lead agency,Measure,Deadline
				Road safety,Speak to schools,Fire and Rescue Service,Schools reached,By March 2032
				Road safety,Watch speeds,Parish Council,Hours of watching,Ongoing
				""");
		var workbook = desk.resolve("out.xlsx");
		try (var workbench = RunningWorkbench.start(data)) {
			var files = AnsweringChooser.in(workbench);
			files.answers(table);
			workbench.command("importPlan");
			var account = workbench.control("importPlan.account", Text.class);
			assertTrue(workbench.sync(() -> account.getText()).contains("The name of the partnership was not found"));
			Screenshot.of(workbench, "import-plan");
			workbench.sync(() -> account.getShell().close());
			workbench.await("the plan", () -> workbench.shows("Plan.title"));
			assertEquals("Riverton actions 2031-32", workbench.sync(() -> workbench.control("Plan.title", Text.class).getText()));

			files.answers(workbook);
			workbench.command("exportPlan");
			workbench.await("the workbook", () -> Files.exists(workbook));
			workbench.settle();
			workbench.expectNoDialog();
		}
		try (var zip = new ZipFile(workbook.toFile())) {
			assertTrue(new String(zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes()).contains("Watch speeds"));
		}
	}
}
