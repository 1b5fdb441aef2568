package org.cspworkbench.forms.internal.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cspworkbench.forms.FieldControl;
import org.cspworkbench.forms.FieldShape;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.Forms;
import org.cspworkbench.forms.internal.model.Visible;
import org.cspworkbench.forms.values.Words;
import org.cspworkbench.model.FormHints;
import org.eclipse.emf.ecore.EObject;

/** The order of a form: fields without a group, then groups in the order in which the metamodel names them, short fields before wide ones. */
record FormOutline(List<Group> groups) {

	/** Where fields stand that name no place: before those with a higher number. */
	private static final int USUAL = 500;

	record Slot(FormField field, FieldControl control) {

		FieldShape shape() {
			var shape = control.shape(field);
			return shape == FieldShape.LINE && FormHints.isRow(field.feature()) ? FieldShape.ROW : shape;
		}
	}

	/** The title is empty for the fields that belong to no group. */
	record Group(String title, List<Slot> slots) {

		/** After the rows at the head come pairs, so that no line stands alone in the middle. */
		List<Slot> lines() {
			var all = slots.stream().filter(slot -> slot.shape() != FieldShape.WIDE).toList();
			var head = all.stream().takeWhile(slot -> slot.shape() == FieldShape.ROW);
			return Stream.concat(head, all.stream().dropWhile(slot -> slot.shape() == FieldShape.ROW).sorted(Comparator.comparing(Slot::shape))).toList();
		}

		List<Slot> wide() {
			return slots.stream().filter(slot -> slot.shape() == FieldShape.WIDE).toList();
		}

		/** A heading that only repeats that of the field below it is left out. */
		boolean needsHeading() {
			var first = lines().isEmpty() ? wide() : lines();
			boolean repeats = (lines().isEmpty() || slots.size() == 1) && Words.isSame(first.getFirst().field().label(), title);
			return !title.isEmpty() && !repeats;
		}
	}

	static FormOutline of(Forms forms, FormSite site, EObject object) {
		Map<String, Group> groups = new LinkedHashMap<>();
		groups.put("", new Group("", new ArrayList<>()));
		Visible.features(object).map(feature -> new FormField(site, object, feature))
				.sorted(Comparator.comparingInt((FormField field) -> FormHints.order(field.feature()).orElse(USUAL))
						.thenComparing(FormOutline::isInheritedGroup)).forEach(field -> {
					var title = FormHints.group(field.feature()).orElse("");
					var group = groups.computeIfAbsent(title, key -> new Group(key, new ArrayList<>()));
					group.slots().add(new Slot(field, forms.controlFor(field)));
				});
		return new FormOutline(groups.values().stream().filter(group -> !group.slots().isEmpty()).toList());
	}

	/** What makes a class what it is stands before the groups that it shares with others. */
	private static boolean isInheritedGroup(FormField field) {
		return FormHints.group(field.feature()).isPresent() && field.feature().getEContainingClass() != field.owner().eClass();
	}
}
