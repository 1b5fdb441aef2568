package org.cspworkbench.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Markdown with figures, and the status of an action. */
class WordsAndStatusTest {

	private final SamplePlan sample = new SamplePlan();
	private final Map<String, String> figures = new TreeMap<>(Map.of("da.incidents", "2,362", "da.incidents|change", "199"));
	private final Workbench bench = new Workbench();

	@BeforeEach
	void figures() {
		bench.figures(new FigureSource() {
			@Override
			public List<Citation> suggest(EObject context, String typed) {
				return figures.keySet().stream().filter(key -> key.startsWith(typed)).map(key -> new Citation(key, "Domestic abuse", figures.get(key))).toList();
			}

			@Override
			public Optional<String> read(EObject context, String expression) {
				return Optional.ofNullable(figures.get(expression));
			}
		});
	}

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void aFigureIsCompletedAfterItsBrace() {
		bench.show(sample.priority);
		var text = bench.control(StyledText.class, "Priority.scope");
		text.forceFocus();
		bench.settle();
		for (var letter : "Up to {da.in".split("")) {
			text.insert(letter);
			text.setCaretOffset(text.getCharCount());
			text.notifyListeners(SWT.Modify, new Event());
		}
		var list = suggestions("Priority.scope");
		assertEquals(List.of("da.incidents", "da.incidents|change"), items(list));
		assertEquals("Domestic abuse · 2,362", list.getItem(0).getText(1));
		bench.press(text, SWT.ARROW_DOWN, 0);
		bench.press(text, SWT.CR, 0);
		assertEquals("Up to {da.incidents|change}", sample.priority.getScope());
		assertEquals("Change scope", bench.undoLabel());
	}

	@Test
	void thePreviewShowsTheFiguresAsTheyAre() {
		bench.show(sample.priority);
		var preview = bench.control(StyledText.class, "Priority.why.previewed");
		assertTrue(preview.getText().startsWith("Reports rose by 199 to 2,362, the second lowest"), preview.getText());
		figures.put("da.incidents", "2,400");
		sample.incidents.setName("Domestic abuse, all incidents");
		sample.priority.setLabel("2");
		bench.settle();
		assertTrue(preview.getText().startsWith("Reports rose by 199 to 2,400"), preview.getText());
		bench.control(StyledText.class, "Priority.why").append(" And {no.such}.");
		bench.settle();
		assertTrue(preview.getText().endsWith("And {no.such}."), preview.getText());
	}

	@Test
	void thePreviewComesAndGoes() {
		bench.show(sample.priority);
		assertTrue(WidgetIds.find(bench.shell(), "Priority.scope.previewed").isEmpty(), "words without figures need none");
		bench.click("Priority.scope.preview");
		assertTrue(bench.control("Priority.scope.previewed").getVisible());
		bench.click("Priority.scope.preview");
		assertFalse(bench.control("Priority.scope.previewed").getVisible());
	}

	@Test
	void wordsAreMadeBoldAndPlainAgain() {
		bench.show(sample.priority);
		var text = bench.control(StyledText.class, "Priority.scope");
		text.setText("victims and children");
		text.setSelection(0, 7);
		bench.click("Priority.scope.bold");
		assertEquals("**victims** and children", sample.priority.getScope());
		bench.click("Priority.scope.bold");
		assertEquals("victims and children", sample.priority.getScope());
		bench.click("Priority.scope.list");
		assertEquals("- victims and children", sample.priority.getScope());
	}

	@Test
	void citedFiguresLookLikeChipsAndUnknownOnesLikeErrors() {
		bench.show(sample.priority);
		var text = bench.control(StyledText.class, "Priority.scope");
		text.setText("from {da.incidents} to {no.such}");
		var known = text.getStyleRangeAtOffset(7);
		var unknown = text.getStyleRangeAtOffset(25);
		assertFalse(known.underline);
		assertTrue(unknown.underline);
		assertEquals(SWT.UNDERLINE_ERROR, unknown.underlineStyle);
	}

	@Test
	void theStatusIsChangedByTheKeyboard() {
		var action = sample.priority.getActions().getFirst();
		bench.show(action);
		var status = bench.control("Action.status");
		bench.press(status, SWT.ARROW_DOWN, 0);
		assertSame(sample.atRisk, action.getStatus());
		bench.press(status, 's', 0);
		assertSame(sample.stalled, action.getStatus());
		bench.press(status, SWT.DEL, 0);
		assertNull(action.getStatus());
		bench.undo();
		bench.undo();
		bench.undo();
		assertSame(sample.onTrack, action.getStatus());
	}

	@Test
	void theStatusesDropDownWithTheirShapes() {
		var action = sample.priority.getActions().getFirst();
		bench.show(action);
		var status = bench.control("Action.status");
		bench.press(status, ' ', 0);
		var list = suggestions("Action.status");
		assertEquals(List.of("Not started", "On track", "At risk", "Stalled", "none"), items(list));
		assertTrue(Arrays.stream(list.getItems()).limit(4).allMatch(item -> item.getImage() != null), "never by colour, nor by word, alone");
		assertEquals("On track", list.getSelection()[0].getText(), "it opens at the present one");
		bench.press(status, SWT.ARROW_DOWN, 0);
		bench.press(status, SWT.CR, 0);
		assertSame(sample.atRisk, action.getStatus());
		bench.press(status, ' ', 0);
		bench.press(status, SWT.ESC, 0);
		assertTrue(bench.shell().getShells().length == 0, "escape closes the list");
	}

	private Table suggestions(String id) {
		return (Table) bench.popupWith(id + ".suggestions").getChildren()[0];
	}

	private static List<String> items(Table table) {
		return Arrays.stream(table.getItems()).map(item -> item.getText(0)).toList();
	}
}
