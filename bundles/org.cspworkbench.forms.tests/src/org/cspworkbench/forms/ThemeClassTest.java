package org.cspworkbench.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.cspworkbench.forms.internal.grid.Grid;
import org.cspworkbench.forms.internal.model.Visible;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.Section;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.EqualityHelper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Slider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A theme brings its own classes, and nobody writes a line for their forms. */
class ThemeClassTest {

	private final SamplePlan sample = new SamplePlan();
	private final BurglaryTheme theme = new BurglaryTheme();
	private final Section section = AssessmentFactory.eINSTANCE.createSection();
	private final Workbench bench = new Workbench();

	@BeforeEach
	void plant() {
		bench.editingDomain().getResourceSet().getPackageRegistry().put(theme.classes.getNsURI(), theme.classes);
		section.setTitle("Burglary");
		var part = AssessmentFactory.eINSTANCE.createPart();
		part.getSections().add(section);
		sample.plan.getParts().add(part);
	}

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void itsClassCanBeAddedWhereTheOneThatItExtendsCan() {
		bench.show(section);
		var kinds = bench.childTypes(section, (EReference) section.eClass().getEStructuralFeature("blocks"));
		assertTrue(kinds.contains(theme.alleyGating));
		var blocks = bench.control(Grid.class, "Section.blocks.grid");
		section.getBlocks().add((Block) EcoreUtil.create(theme.alleyGating));
		bench.settle();
		assertEquals("Alley gating", blocks.content().cell(0, 0).text());
	}

	@Test
	void itsFormHasEveryFieldAndUndoLeavesNothingBehind() {
		var gating = gating();
		bench.show(gating);
		var before = EcoreUtil.copy(sample.plan);
		for (var feature : Visible.features(theme.alleyGating).toList()) {
			var value = feature.isMany() ? List.copyOf((List<?>) gating.eGet(feature)) : gating.eGet(feature);
			new Typist(bench).set(gating, feature);
			assertNotEquals(value, gating.eGet(feature), feature.getName());
		}
		assertEquals("£2.75", bench.text("AlleyGating.costPerGate").getText());
		while (bench.stack().canUndo()) {
			bench.undo();
		}
		assertTrue(new EqualityHelper().equals(before, sample.plan));
	}

	@Test
	void itsWordsComeFromItsNames() {
		bench.show(gating());
		assertEquals("Gates fitted", bench.control(Label.class, "AlleyGating.gatesFitted.label").getText());
		assertEquals("How many gates were put up.", bench.control("AlleyGating.gatesFitted.label").getToolTipText());
		assertEquals(List.of("Rear door", "Front door", "Window"), List.of(bench.control(Combo.class, "AlleyGating.usualWayIn").getItems()));
		assertTrue(WidgetIds.find(bench.shell(), "AlleyGating.id").isEmpty(), "an identifier is nobody's business");
	}

	@Test
	void whatAnAbsentThemeWroteIsShownAndCannotBeChanged() {
		section.getKept().add(" gatesFitted=\"12\"");
		bench.show(section);
		assertEquals("gatesFitted=\"12\"", bench.text("Section.kept").getText());
		assertEquals(SWT.READ_ONLY, bench.text("Section.kept").getStyle() & SWT.READ_ONLY);
	}

	@Test
	void itsTablesHaveColumnsWithoutBeingTold() {
		var gating = gating();
		bench.show(gating);
		var households = bench.control(Grid.class, "AlleyGating.households.grid");
		assertEquals(List.of("Name", "Repeat victim", "Way in"), households.content().columns().stream().map(column -> column.title()).toList());
		households.content().type(0, 0, "12 Mill Lane");
		households.content().type(0, 2, "window");
		assertEquals("Window", households.content().cell(0, 2).text());
		assertEquals("Change way in", bench.undoLabel());
	}

	@Test
	void whatItAddsHasAnIdentifierOfItsOwn() {
		bench.show(section);
		var type = theme.alleyGating;
		var blocks = (EReference) section.eClass().getEStructuralFeature("blocks");
		var added = new FormField(bench, section, blocks).edits().add(section, blocks, type, 0);
		assertNotNull(EcoreUtil.getID(added));
		bench.settle();
		var grid = bench.control(Grid.class, "Section.blocks.grid");
		grid.select(0, 1);
		bench.press(grid, 'd', SWT.MOD1);
		assertEquals(2, section.getBlocks().size());
		assertNotEquals(EcoreUtil.getID(added), EcoreUtil.getID(section.getBlocks().get(1)));
	}

	@Test
	void itsOwnControlWinsWhereItBidsMore() {
		var gating = gating();
		bench.show(gating, new GateSlider());
		var slider = assertInstanceOf(Slider.class, bench.control("AlleyGating.gatesFitted"));
		slider.setSelection(7);
		slider.notifyListeners(SWT.Selection, new Event());
		assertEquals(7, gating.eGet(theme.feature("gatesFitted")));
		assertEquals("Change gates fitted", bench.undoLabel());
		bench.undo();
		assertEquals(0, slider.getSelection());
	}

	@Test
	void ofEqualBidsTheThemesWins() {
		var control = new GateSlider() {
			@Override
			public int bid(FormField field) {
				return field.feature() == theme.feature("usualWayIn") ? FieldControl.TYPE : FieldControl.CANNOT;
			}
		};
		var field = new FormField(bench, gating(), theme.feature("usualWayIn"));
		assertSame(control, new Forms(List.of(control)).controlFor(field));
	}

	private Block gating() {
		var gating = (Block) EcoreUtil.create(theme.alleyGating);
		section.getBlocks().add(gating);
		return gating;
	}

	/** A control as a theme would write it. */
	private class GateSlider implements FieldControl {

		@Override
		public int bid(FormField field) {
			return field.feature() == theme.feature("gatesFitted") ? FEATURE : CANNOT;
		}

		@Override
		public FieldWidget build(Composite parent, FormField field) {
			var slider = new Slider(parent, SWT.HORIZONTAL);
			slider.addListener(SWT.Selection, event -> field.change(slider.getSelection()));
			return new FieldWidget() {
				@Override
				public Control control() {
					return slider;
				}

				@Override
				public void refresh() {
					slider.setSelection((Integer) field.value());
				}
			};
		}
	}
}
