package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.evidence.chart.Plot;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.model.plan.PlanStatus;
import org.cspworkbench.ui.evidence.chart.PlotCanvas;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The evidence perspective as an analyst's hand moves in it. */
record EvidenceHand(RunningWorkbench workbench) {

	static final List<String> DISTRICTS = List.of("Ashford", "Canterbury", "Dartford", "Dover", "Gravesham", "Maidstone", "Sevenoaks", "Folkestone and Hythe", "Swale", "Thanet",
			"Tonbridge and Malling", "Tunbridge Wells");

	/** Opens the perspective. */
	static EvidenceHand in(RunningWorkbench workbench) {
		PerspectivesTest.switchTo(workbench, "Evidence");
		return new EvidenceHand(workbench);
	}

	/** A sample is published: its figures are open again once it is a draft. */
	static EvidenceHand onDraft(RunningWorkbench workbench, String years) {
		workbench.openPlan(years);
		workbench.await("the plan", () -> workbench.model(application -> application.getContext().get(PlanSession.class)) != null);
		workbench.model(application -> {
			var session = application.getContext().get(PlanSession.class);
			session.commands().execute(SetCommand.create(session.domain(), session.plan(), PlanPackage.Literals.PLAN__STATUS, PlanStatus.DRAFT));
			return session;
		});
		return in(workbench);
	}

	/** Opens the wizard and names the files. */
	void beginImport(Path... chosen) {
		show("datasets");
		click("evidence.import");
		var names = workbench.control("importData.files", Text.class);
		workbench.sync(() -> names.setText(String.join("\n", Arrays.stream(chosen).map(Path::toString).toList())));
	}

	/** Imports files of a format that is recognised, and closes the wizard. Returns what it says came of it. */
	String importKnown(String format, Path... chosen) {
		beginImport(chosen);
		workbench.await(format + " to be recognised", () -> ask("importData.format", Combo.class, control -> control.getText().contains(format)));
		finish();
		var summary = ask("importData.summary", Text.class, Text::getText);
		press("Finish");
		workbench.settle();
		return summary;
	}

	/** Goes on to the columns of a table, which begin with a guess, and says what is counted. */
	void describe(String unit, String measure) {
		workbench.await("the wizard to go on", () -> enabled("Next"));
		press("Next");
		workbench.await("the preview", () -> !rows("importData.preview").isEmpty());
		type("importData.unit", unit);
		type("importData.measure", measure);
		workbench.await("the preview to follow", () -> rows("importData.preview").stream().anyMatch(row -> row.contains(" | " + measure + " | ")));
	}

	/** Presses Finish, and waits for what came of it. */
	void finish() {
		workbench.await("the wizard to be ready", () -> enabled("Finish"));
		press("Finish");
		workbench.await("the result", () -> !ask("importData.summary", Text.class, Text::getText).isEmpty());
	}

	/** Counts of burglaries by district and year. */
	static List<String> burglaries(int newest, String before, String dover) {
		var lines = new ArrayList<>(List.of("Burglaries recorded by the police", "", "District,2014/15,2015/16,2016/17,2017/18,2018/19"));
		var number = 300;
		for (var district : DISTRICTS) {
			var own = district.equals("Tunbridge Wells");
			lines.add(district + "," + (number + 10) + "," + number + "," + (number - 7) + "," + (own ? before : number + 25) + "," + (own ? newest : district.equals("Dover") ? dover : number));
			number += 31;
		}
		return lines;
	}

	void show(String part) {
		workbench.sync(() -> workbench.context().get(EPartService.class).showPart("org.cspworkbench.part.evidence." + part, EPartService.PartState.VISIBLE));
		workbench.settle();
	}

	/** Filters a tree and chooses the first node of those words. */
	void select(String part, String words) {
		show(part);
		type("evidence." + part + ".filter", words);
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

	Object clipboard(Function<Clipboard, Object> question) {
		return workbench.sync(() -> {
			var clipboard = new Clipboard(workbench.display().orElseThrow());
			try {
				return question.apply(clipboard);
			} finally {
				clipboard.dispose();
			}
		});
	}

	<T> T session(Function<PlanSession, T> question) {
		return workbench.model(application -> question.apply(application.getContext().get(PlanSession.class)));
	}

	void toggleTheme() {
		execute("org.cspworkbench.command.appearance");
		workbench.settle();
	}

	Plot plot() {
		return ask("evidence.chart", PlotCanvas.class, control -> control.plot());
	}

	/** Asks a widget that is shown, on the thread of the window. */
	<C extends Control, T> T ask(String id, Class<C> type, Function<C, T> question) {
		var control = workbench.control(id, type);
		return workbench.sync(() -> question.apply(control));
	}

	List<String> rows(String id) {
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
	void click(String id) {
		var button = workbench.control(id, Button.class);
		workbench.display().orElseThrow().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
		workbench.sync(() -> {
		});
	}

	void choose(String id, String item) {
		var combo = workbench.control(id, Combo.class);
		workbench.sync(() -> {
			assertTrue(combo.indexOf(item) >= 0, () -> item + " is not among " + List.of(combo.getItems()));
			combo.select(combo.indexOf(item));
			combo.notifyListeners(SWT.Selection, new Event());
		});
	}

	void type(String id, String words) {
		var text = workbench.control(id, Text.class);
		workbench.sync(() -> text.setText(words));
	}

	/** The buttons of wizards and dialogs go by their words. */
	void press(String words) {
		workbench.display().orElseThrow().asyncExec(() -> workbench.buttons().filter(button -> plain(button).startsWith(words) && button.isEnabled()).findFirst()
				.ifPresent(button -> button.notifyListeners(SWT.Selection, new Event())));
		workbench.sync(() -> {
		});
	}

	/** Presses the stop sign beside the progress of a wizard. */
	void stop() {
		workbench.display().orElseThrow().asyncExec(() -> workbench.everythingShown().filter(ToolBar.class::isInstance).flatMap(bar -> Arrays.stream(((ToolBar) bar).getItems()))
				.filter(item -> item.isEnabled() && item.getToolTipText() != null && item.getToolTipText().startsWith("Cancel")).findFirst()
				.ifPresent(item -> item.notifyListeners(SWT.Selection, new Event())));
		workbench.sync(() -> {
		});
	}

	boolean enabled(String words) {
		return workbench.sync(() -> workbench.buttons().anyMatch(button -> plain(button).startsWith(words) && button.isEnabled()));
	}

	private static String plain(Button button) {
		return button.getText().replace("&", "");
	}

	void execute(String command) {
		workbench.display().orElseThrow().asyncExec(() -> {
			var context = workbench.context();
			var called = new ParameterizedCommand(context.get(ECommandService.class).getCommand(command), null);
			context.get(EHandlerService.class).executeHandler(called);
		});
		workbench.sync(() -> {
		});
	}
}
