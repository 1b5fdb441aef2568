package org.cspworkbench.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.cspworkbench.forms.internal.grid.Grid;
import org.cspworkbench.forms.internal.look.AccessibleName;
import org.cspworkbench.forms.internal.look.Palette;
import org.cspworkbench.forms.values.Hue;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Forms without a mouse, without eyes, in the dark. */
class AccessibilityTest {

	private final SamplePlan sample = new SamplePlan();
	private final Workbench bench = new Workbench();

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void everyWidgetThatTakesInputHasANameAndAnIdOfItsOwn() {
		for (var object : List.<EObject>of(sample.plan, sample.priority, sample.priority.getActions().getLast(), sample.series, sample.incidents,
				sample.police, sample.onTrack, picture())) {
			bench.show(object);
			var controls = WidgetIds.all(bench.form().control()).filter(takesInput()).toList();
			assertTrue(controls.size() > 3, object.eClass().getName());
			for (var control : controls) {
				var id = WidgetIds.of(control);
				assertTrue(id.isPresent(), () -> object.eClass().getName() + ": no id: " + control);
				assertTrue(AccessibleName.of(control).filter(name -> !name.isBlank()).isPresent(), () -> "no name: " + id.get());
			}
			var twice = controls.stream().collect(Collectors.groupingBy(control -> WidgetIds.of(control).orElseThrow())).entrySet().stream()
					.filter(entry -> entry.getValue().size() > 1).toList();
			assertEquals(List.of(), twice, object.eClass().getName());
		}
	}

	@Test
	void tabReachesEveryFieldInTheOrderOfThePage() {
		bench.show(sample.priority.getActions().getLast());
		var wanted = List.of("Action.ref", "Action.text", "Action.leads.add", "Action.indicators.add", "Action.measures.grid", "Action.outcome", "Action.timescale",
				"Action.due", "Action.status", "Action.updates.grid", "Action.fundings.grid", "Action.condition", "Action.related.add", "Action.origins.grid");
		assertEquals(wanted, stops().stream().filter(wanted::contains).toList());
	}

	@Test
	void theCellsOfATableAreReadOut() {
		bench.show(sample.priority);
		var actions = bench.control(Grid.class, "Priority.actions.grid");
		actions.setFocus();
		actions.select(1, 4);
		assertEquals("Status: At risk, Action Bring high-risk cases to the multi-agency conference", actions.said(1, 4));
		actions.content().type(1, 4, "Splendid");
		assertTrue(actions.said(1, 4).endsWith("There is no status value called “Splendid”."), actions.said(1, 4));
	}

	@Test
	void helpOpensWithoutAMouse() {
		bench.show(sample.priority);
		var title = bench.control("Priority.title.entry");
		assertTrue(!title.getToolTipText().isBlank(), "the documentation of the metamodel");
		var help = new Event();
		title.notifyListeners(SWT.Help, help);
		bench.settle();
		assertTrue(bench.shell().getShells().length > 0, "F1 shows it");
	}

	@Test
	void drawnWordsAreReadableInEveryTheme() {
		for (var paper : List.of(new Hue(0xff, 0xff, 0xff), new Hue(0xf5, 0xf6, 0xf8), new Hue(0x1b, 0x1e, 0x24), new Hue(0, 0, 0))) {
			var ink = paper.contrast(new Hue(0, 0, 0)) > 5 ? new Hue(0x1f, 0x27, 0x33) : new Hue(0xe6, 0xe9, 0xee);
			var palette = new Palette(ink, paper, new Hue(0x35, 0x84, 0xe4));
			for (Color color : List.of(palette.faint(), palette.problem(), palette.inkColor())) {
				assertTrue(Palette.hue(color).contrast(paper) >= Hue.READABLE, color + " on " + paper.write());
			}
		}
	}

	private static EObject picture() {
		var section = AssessmentFactory.eINSTANCE.createSection();
		section.getBlocks().add(AssessmentFactory.eINSTANCE.createPicture());
		return section.getBlocks().getFirst();
	}

	private static Predicate<Control> takesInput() {
		return control -> control instanceof Text || control instanceof StyledText || control instanceof Combo || control instanceof Button
				|| control instanceof Canvas canvas && (canvas.getStyle() & SWT.NO_FOCUS) == 0
						&& (canvas.getListeners(SWT.KeyDown).length > 0);
	}

	/** Where Tab stops, in order, as the toolkit walks: tab lists before children. */
	private List<String> stops() {
		var stops = new ArrayList<String>();
		walk((Composite) bench.form().control(), stops);
		return stops;
	}

	private static void walk(Composite composite, List<String> stops) {
		for (var child : composite.getTabList()) {
			if (takesInput().test(child)) {
				WidgetIds.of(child).ifPresent(stops::add);
			} else if (child instanceof Composite inner) {
				walk(inner, stops);
			}
		}
	}
}
