package org.cspworkbench.forms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import java.util.Optional;

import org.cspworkbench.figures.Period;
import org.cspworkbench.forms.internal.grid.Grid;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Gives any field a value by whatever widget it has. */
final class Typist {

	private final Workbench bench;

	Typist(Workbench bench) {
		this.bench = bench;
	}

	/** How many steps it took. */
	int set(EObject object, EStructuralFeature feature) {
		var id = WidgetIds.of(object, feature);
		if (feature instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() == byte[].class) {
			new FormField(bench, object, feature).change(new byte[] { 1, 2, 3 });
		} else if (find(id + ".grid").isPresent()) {
			bench.control(Grid.class, id + ".grid").content().rowActions().add(0);
		} else if (find(id + ".add").filter(Text.class::isInstance).isPresent()) {
			bench.type(id + ".add", sample(object, feature));
			bench.press(bench.control(id + ".add"), SWT.CR, 0);
		} else if (find(id + ".delete").isPresent()) {
			bench.click(id + ".delete");
			bench.click(id + ".add");
			return 2;
		} else if (find(id + ".add").isPresent()) {
			bench.click(id + ".add");
		} else {
			widget(id, object, feature);
		}
		bench.settle();
		return 1;
	}

	private void widget(String id, EObject object, EStructuralFeature feature) {
		switch (bench.control(id)) {
			case Text text -> {
				bench.type(id, sample(object, feature));
				bench.leave(id);
			}
			case StyledText text -> {
				text.setText("Some *words*");
				bench.leave(id);
			}
			case Combo combo -> bench.choose(id, combo.getItem(combo.getItemCount() - 1));
			case Button box -> bench.click(id);
			case Canvas status -> bench.press(status, SWT.ARROW_DOWN, 0);
			case Control other -> throw new AssertionError(id + " is a " + other.getClass() + ".");
		}
	}

	private String sample(EObject object, EStructuralFeature feature) {
		if (feature instanceof EReference party && party.isContainment()) {
			return "Somebody else";
		}
		if (feature instanceof EReference reference) {
			var names = bench.candidates(object, reference).stream().map(bench::name).filter(name -> !name.isBlank()).toList();
			return names.stream().filter(name -> name.startsWith("Target")).findFirst().or(() -> names.stream().findFirst())
					.orElseThrow(() -> new AssertionError(WidgetIds.of(object, feature) + " has nothing to refer to."));
		}
		var type = ((EAttribute) feature).getEAttributeType();
		var java = type.getInstanceClass();
		if (java == Period.class) {
			return "2016/17";
		}
		if (java == LocalDate.class || java == Date.class) {
			return "9 Sep 2021";
		}
		if (java == YearMonth.class) {
			return "Sep 2021";
		}
		if (java == BigDecimal.class || java == double.class || java == Double.class || java == float.class) {
			return "2.75";
		}
		if (java == int.class || java == Integer.class || java == long.class || java == Long.class || java == BigInteger.class) {
			return "23";
		}
		return type.getName().equals("Colour") ? "#1f7a4d" : "some words";
	}

	private Optional<Control> find(String id) {
		return WidgetIds.find(bench.shell(), id);
	}
}
