package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.evidence.chart.ChartKind;
import org.cspworkbench.evidence.chart.Plot;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.model.plan.PlanStatus;
import org.cspworkbench.ui.evidence.chart.PlotCanvas;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a spreadsheet to a chart in the plan, as an analyst goes. */
class EvidenceTest {

	private static final List<String> DISTRICTS = List.of("Ashford", "Canterbury", "Dartford", "Dover", "Gravesham", "Maidstone", "Sevenoaks", "Folkestone and Hythe", "Swale", "Thanet",
			"Tonbridge and Malling", "Tunbridge Wells");
	private static final String STREET = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context";

	@TempDir
	Path data;

	@TempDir
	Path files;

	@Test
	void aSpreadsheetBecomesFactsFiguresAndTablesOfThePlan() throws Exception {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2020/21");
			reopen(workbench);
			PerspectivesTest.switchTo(workbench, "Evidence");
			importTable(workbench, table(470, "1313", "n/a"));
			lookAtCharts(workbench);
			chooseInTheTrees(workbench);
			bind(workbench);
			refresh(workbench);
			insert(workbench);
			workbench.expectNoDialog();
		}
	}

	/** The sample is published: its figures are open again once it is a draft. */
	private static void reopen(RunningWorkbench workbench) {
		workbench.await("the plan", () -> workbench.model(application -> application.getContext().get(PlanSession.class)) != null);
		workbench.model(application -> {
			var session = application.getContext().get(PlanSession.class);
			session.commands().execute(SetCommand.create(session.domain(), session.plan(), PlanPackage.Literals.PLAN__STATUS, PlanStatus.DRAFT));
			return session;
		});
	}

	/** Counts of burglaries by district and year, with one cell that no one can read. */
	private Path table(int newest, String before, String dover) throws Exception {
		var lines = new ArrayList<>(List.of("Burglaries recorded by the police", "", "District,2014/15,2015/16,2016/17,2017/18,2018/19"));
		var number = 300;
		for (var district : DISTRICTS) {
			var own = district.equals("Tunbridge Wells");
			lines.add(district + "," + (number + 10) + "," + number + "," + (number - 7) + "," + (own ? before : number + 25) + "," + (own ? newest : district.equals("Dover") ? dover : number));
			number += 31;
		}
		lines.set(4, lines.get(4).replace(",331,", ",3O0,"));
		return Files.write(files.resolve("Burglary by district.csv"), lines);
	}

	private void importTable(RunningWorkbench workbench, Path file) {
		click(workbench, "evidence.import");
		var names = workbench.control("importData.files", Text.class);
		workbench.sync(() -> names.setText(file.toString()));
		workbench.await("the wizard to go on", () -> enabled(workbench, "Next"));
		press(workbench, "Next");
		workbench.await("the preview", () -> ask(workbench, "importData.preview", Table.class, control -> control.getItemCount() > 0));
		var preview = rows(workbench, "importData.preview");
		assertTrue(preview.stream().anyMatch(row -> row.contains("Ashford") && row.contains("2014/15") && row.contains("310")), preview.toString());
		type(workbench, "importData.unit", "burglaries");
		type(workbench, "importData.measure", "Burglary");
		workbench.await("the preview to follow", () -> rows(workbench, "importData.preview").stream().anyMatch(row -> row.contains("Burglary")));
		Screenshot.of(workbench, "evidence-import");
		workbench.await("the wizard to be ready", () -> enabled(workbench, "Finish"));
		press(workbench, "Finish");
		workbench.await("the result", () -> ask(workbench, "importData.summary", Text.class, control -> !control.getText().isEmpty()));
		var summary = ask(workbench, "importData.summary", Text.class, control -> control.getText());
		assertTrue(summary.contains("12 rows read"), summary);
		assertTrue(summary.contains("Row 5: \"3O0\" is not a number."), summary);
		Screenshot.of(workbench, "evidence-result");
		press(workbench, "Finish");
		workbench.await("the dataset", () -> rows(workbench, "evidence.datasets").stream().anyMatch(row -> row.contains("Burglary by district")));
	}

	/** The mapping was kept, and is known again by the headings. */
	private static void importAgain(RunningWorkbench workbench, Path file) {
		click(workbench, "evidence.import");
		var names = workbench.control("importData.files", Text.class);
		workbench.sync(() -> names.setText(file.toString()));
		workbench.await("the mapping to be known", () -> ask(workbench, "importData.format", Combo.class, control -> control.getText().contains("Burglary by district")));
		workbench.await("the wizard to be ready", () -> enabled(workbench, "Finish"));
		press(workbench, "Finish");
		workbench.await("the result", () -> !ask(workbench, "importData.summary", Text.class, Text::getText).isEmpty());
		var summary = ask(workbench, "importData.summary", Text.class, Text::getText);
		assertTrue(summary.contains("0 figures new, 2 other than before, 0 gone."), summary);
		press(workbench, "Finish");
		workbench.await("what changed", () -> rows(workbench, "evidence.part.files").getFirst().contains("It took the place of Burglary by district.csv"));
	}

	private static void lookAtCharts(RunningWorkbench workbench) {
		workbench.await("figures by year", () -> {
			choose(workbench, "evidence.rhythm", "financial year");
			workbench.settle();
			return plot(workbench) instanceof Plot.Categories;
		});
		workbench.await("the comparator", () -> ask(workbench, "evidence.comparator", Combo.class, control -> control.indexOf("Kent districts") > 0));
		choose(workbench, "evidence.comparator", "Kent districts");
		workbench.await("the line of the average", () -> plot(workbench) instanceof Plot.Categories chart && chart.lines().size() == 2);
		var words = ask(workbench, "evidence.chart", PlotCanvas.class, control -> control.words());
		assertTrue(words.startsWith("Burglary (burglaries), 2014/15 to 2018/19. Tunbridge Wells: 651 in 2014/15, 470 in 2018/19."), words);
		assertTrue(rows(workbench, "evidence.figures").getLast().startsWith("2018/19 | 470"), rows(workbench, "evidence.figures").toString());
		for (var kind : ChartKind.values()) {
			choose(workbench, "evidence.kind", kind.title());
			Screenshot.of(workbench, "evidence-" + kind.name().toLowerCase());
			assertTrue(ask(workbench, "evidence.chart", PlotCanvas.class, control -> control.words()).length() > 20, kind.title());
		}
		assertTrue(plot(workbench) instanceof Plot.Categories);
		choose(workbench, "evidence.kind", ChartKind.RANKED.title());
		toggleTheme(workbench);
		Screenshot.of(workbench, "evidence-ranked-dark");
		choose(workbench, "evidence.kind", ChartKind.LINE.title());
		Screenshot.of(workbench, "evidence-line-dark");
		toggleTheme(workbench);
		copies(workbench);
	}

	private static void chooseInTheTrees(RunningWorkbench workbench) {
		select(workbench, "areas", "Maidstone");
		workbench.await("Maidstone", () -> plot(workbench) instanceof Plot.Categories chart && chart.lines().getFirst().name().equals("Maidstone"));
		assertTrue(ask(workbench, "evidence.area.details", Label.class, Label::getText).startsWith("E07000110, district"));
		select(workbench, "areas", "Tunbridge Wells");
		select(workbench, "indicators", "Burglary (burglaries)");
		workbench.await("Tunbridge Wells", () -> plot(workbench) instanceof Plot.Categories chart && chart.lines().getFirst().name().equals("Tunbridge Wells"));
		Screenshot.of(workbench, "evidence-indicators");
		show(workbench, "datasets");
	}

	private static void show(RunningWorkbench workbench, String part) {
		workbench.sync(() -> workbench.context().get(EPartService.class).showPart("org.cspworkbench.part.evidence." + part, EPartService.PartState.VISIBLE));
		workbench.settle();
	}

	/** Filters a tree and chooses the first node of those words. */
	private static void select(RunningWorkbench workbench, String part, String words) {
		show(workbench, part);
		type(workbench, "evidence." + part + ".filter", words);
		var tree = workbench.control("evidence." + part, Tree.class);
		workbench.await(words, () -> workbench.sync(() -> find(tree.getItems(), words).map(item -> {
			tree.setSelection(item);
			var event = new Event();
			event.item = item;
			tree.notifyListeners(SWT.Selection, event);
			return true;
		}).orElse(false)));
		workbench.settle();
	}

	private static Optional<TreeItem> find(TreeItem[] items, String words) {
		return Arrays.stream(items).flatMap(item -> item.getText().equals(words) ? Stream.of(item) : find(item.getItems(), words).stream()).findFirst();
	}

	private static void copies(RunningWorkbench workbench) {
		click(workbench, "evidence.copyData");
		workbench.settle();
		var copied = (String) clipboard(workbench, clipboard -> clipboard.getContents(TextTransfer.getInstance()));
		assertTrue(copied.startsWith("Period\tTunbridge Wells\t"), copied);
		assertTrue(copied.contains("2018/19\t470\t"), copied);
		click(workbench, "evidence.copyPicture");
		workbench.settle();
		assertNotNull(clipboard(workbench, clipboard -> clipboard.getContents(ImageTransfer.getInstance())));
	}

	private static Object clipboard(RunningWorkbench workbench, Function<Clipboard, Object> question) {
		return workbench.sync(() -> {
			var clipboard = new Clipboard(workbench.display().orElseThrow());
			try {
				return question.apply(clipboard);
			} finally {
				clipboard.dispose();
			}
		});
	}

	private static void toggleTheme(RunningWorkbench workbench) {
		execute(workbench, "org.cspworkbench.command.appearance");
		workbench.settle();
	}

	private static void bind(RunningWorkbench workbench) {
		var before = series(workbench).size();
		click(workbench, "evidence.bind");
		workbench.await("the comparators", () -> ask(workbench, "bind.comparator", Combo.class, control -> control.indexOf("Kent districts") > 0));
		choose(workbench, "bind.rhythm", "financial year");
		choose(workbench, "bind.comparator", "Kent districts");
		workbench.await("the proposal", () -> ask(workbench, "bind.summary", Label.class, control -> control.getText().startsWith("13 series new")));
		Screenshot.of(workbench, "evidence-bind");
		assertEquals(before, series(workbench).size(), "nothing comes in before it is asked for");
		workbench.await("the button", () -> ask(workbench, "bind.do", Button.class, control -> control.isEnabled()));
		click(workbench, "bind.do");
		workbench.await("the series", () -> series(workbench).size() == before + 13);
		var own = own(workbench);
		assertEquals("470", own.getFigures().getLast().getValue().toPlainString());
		assertEquals("Burglary by district", own.getSource().getName());
		workbench.press("Undo: ");
		workbench.await("the series gone", () -> series(workbench).size() == before);
		assertEquals("Bring figures into the plan", session(workbench, session -> session.commands().canRedo() ? session.commands().getRedoCommand().getLabel()
				: "nothing to redo after " + (session.commands().canUndo() ? session.commands().getUndoCommand().getLabel() : "nothing")));
		execute(workbench, "org.cspworkbench.command.redo");
		workbench.await("the series back", () -> series(workbench).size() == before + 13);
	}

	private static List<Series> series(RunningWorkbench workbench) {
		return session(workbench, session -> List.copyOf(session.plan().getSeries()));
	}

	private static Series own(RunningWorkbench workbench) {
		return session(workbench, session -> session.plan().getSeries().stream()
				.filter(series -> series.getBinding() != null && series.getArea() == session.plan().getHomeArea()).findFirst().orElseThrow());
	}

	private static <T> T session(RunningWorkbench workbench, Function<PlanSession, T> question) {
		return workbench.model(application -> question.apply(application.getContext().get(PlanSession.class)));
	}

	private void refresh(RunningWorkbench workbench) throws Exception {
		importAgain(workbench, table(491, "1313", "250"));
		execute(workbench, "org.cspworkbench.command.refreshSeries");
		workbench.await("old against new", () -> rows(workbench, "refresh.table").stream().anyMatch(row -> row.contains("Tunbridge Wells") && row.contains("470") && row.contains("491")));
		Screenshot.of(workbench, "evidence-refresh");
		assertEquals("470", own(workbench).getFigures().getLast().getValue().toPlainString(), "nothing changes before it is asked for");
		click(workbench, "refresh.do");
		workbench.await("the new number", () -> own(workbench).getFigures().getLast().getValue().toPlainString().equals("491"));
		assertTrue(own(workbench).getFigures().getLast().isRevised());
		assertEquals("470", own(workbench).getFigures().getLast().getEarlierValues().getFirst().getValue().toPlainString());
	}

	private static void insert(RunningWorkbench workbench) {
		for (var kind : List.of("Crime table", "Crime table without arrows", "Fact box", "Comparison of districts", "Five-year chart")) {
			var before = section(workbench).getBlocks().size();
			execute(workbench, "org.cspworkbench.command.insertExhibit");
			choose(workbench, "insert.kind", kind);
			var ticked = ask(workbench, "insert.indicators", Table.class, table -> Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(TableItem::getText).toList());
			assertEquals(List.of("Burglary"), ticked);
			if (before == section(workbench).getBlocks().size() && kind.equals("Crime table")) {
				Screenshot.of(workbench, "evidence-insert");
			}
			click(workbench, "insert.do");
			workbench.await(kind, () -> section(workbench).getBlocks().size() == before + 1);
		}
		Screenshot.of(workbench, "evidence-inserted");
		var after = section(workbench).getBlocks().size();
		workbench.press("Undo: ");
		workbench.await("one step back", () -> section(workbench).getBlocks().size() == after - 1);

		execute(workbench, "org.cspworkbench.command.insertExhibit");
		choose(workbench, "insert.kind", "Monthly chart");
		click(workbench, "insert.do");
		workbench.settle();
		assertEquals(after - 1, section(workbench).getBlocks().size(), "there are no monthly figures");
		press(workbench, "Cancel");
		workbench.settle();
	}

	private static Section section(RunningWorkbench workbench) {
		return session(workbench, session -> session.plan().getParts().getFirst().getSections().getFirst());
	}

	@Test
	void policeDataIsRecognisedAndALeftOutRowIsTold() throws Exception {
		var row = ",2024-03,Kent Police,Kent Police,0.263,51.132,On or near High Street,E01024781,Tunbridge Wells 001A,Burglary,,";
		var file = Files.write(files.resolve("2024-03-kent-street.csv"), List.of(STREET, row, row, row, row.replace("2024-03", "March")));
		try (var workbench = RunningWorkbench.start(data)) {
			PerspectivesTest.switchTo(workbench, "Evidence");
			click(workbench, "evidence.import");
			var names = workbench.control("importData.files", Text.class);
			workbench.sync(() -> names.setText(file.toString()));
			workbench.await("police.uk to be recognised", () -> ask(workbench, "importData.format", Combo.class, control -> control.getText().startsWith("police.uk")));
			workbench.await("the wizard to be ready", () -> enabled(workbench, "Finish"));
			press(workbench, "Finish");
			workbench.await("the reason", () -> rows(workbench, "importData.rejected").stream().anyMatch(line -> line.contains("5") && line.contains("\"March\" is not a month.")));
			press(workbench, "Finish");
			workbench.await("the provenance", () -> rows(workbench, "evidence.part.files").stream().anyMatch(line -> line.contains("2024-03-kent-street.csv") && line.contains("4 | 3 | 1")));
			Screenshot.of(workbench, "evidence-provenance");

			click(workbench, "evidence.import");
			var again = workbench.control("importData.files", Text.class);
			workbench.sync(() -> again.setText(files.resolve("missing.csv").toString()));
			workbench.settle();
			choose(workbench, "importData.format", ask(workbench, "importData.format", Combo.class, control -> control.getItem(0)));
			press(workbench, "Finish");
			workbench.settle();
			assertTrue(enabled(workbench, "Cancel"), "the wizard stays and says why");
			press(workbench, "Cancel");
			workbench.settle();
			assertEquals(1, rows(workbench, "evidence.datasets").size());
		}
	}

	private static Plot plot(RunningWorkbench workbench) {
		return ask(workbench, "evidence.chart", PlotCanvas.class, control -> control.plot());
	}

	/** Asks a widget that is shown, on the thread of the window. */
	private static <C extends Control, T> T ask(RunningWorkbench workbench, String id, Class<C> type, Function<C, T> question) {
		var control = workbench.control(id, type);
		return workbench.sync(() -> question.apply(control));
	}

	private static List<String> rows(RunningWorkbench workbench, String id) {
		var table = workbench.control(id, Table.class);
		return workbench.sync(() -> {
			var rows = new ArrayList<String>();
			for (var item : table.getItems()) {
				var cells = new ArrayList<String>();
				for (var i = 0; i < Math.max(1, table.getColumnCount()); i++) {
					cells.add(item.getText(i));
				}
				rows.add(String.join(" | ", cells));
			}
			return rows;
		});
	}

	/** A button may open a dialog and then returns only when that is closed. */
	private static void click(RunningWorkbench workbench, String id) {
		var button = workbench.control(id, Button.class);
		workbench.display().orElseThrow().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
		workbench.sync(() -> {
		});
	}

	private static void choose(RunningWorkbench workbench, String id, String item) {
		var combo = workbench.control(id, Combo.class);
		workbench.sync(() -> {
			assertTrue(combo.indexOf(item) >= 0, () -> item + " is not among " + List.of(combo.getItems()));
			combo.select(combo.indexOf(item));
			combo.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static void type(RunningWorkbench workbench, String id, String words) {
		var text = workbench.control(id, Text.class);
		workbench.sync(() -> text.setText(words));
	}

	/** The buttons of wizards and dialogs go by their words. */
	private static void press(RunningWorkbench workbench, String words) {
		workbench.display().orElseThrow().asyncExec(() -> workbench.buttons().filter(button -> plain(button).startsWith(words) && button.isEnabled()).findFirst()
				.ifPresent(button -> button.notifyListeners(SWT.Selection, new Event())));
		workbench.sync(() -> {
		});
	}

	private static boolean enabled(RunningWorkbench workbench, String words) {
		return workbench.sync(() -> workbench.buttons().anyMatch(button -> plain(button).startsWith(words) && button.isEnabled()));
	}

	private static String plain(Button button) {
		return button.getText().replace("&", "");
	}

	private static void execute(RunningWorkbench workbench, String command) {
		workbench.display().orElseThrow().asyncExec(() -> {
			var context = workbench.context();
			var called = new ParameterizedCommand(context.get(ECommandService.class).getCommand(command), null);
			context.get(EHandlerService.class).executeHandler(called);
		});
		workbench.sync(() -> {
		});
	}
}
