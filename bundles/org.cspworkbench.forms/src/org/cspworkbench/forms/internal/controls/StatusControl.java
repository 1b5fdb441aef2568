package org.cspworkbench.forms.internal.controls;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.forms.FieldControl;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.internal.entry.StatusField;
import org.cspworkbench.forms.internal.look.StatusLook;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;

/** A status: one of a few words, each with its shape and colour. */
public final class StatusControl implements FieldControl {

	@Override
	public int bid(FormField field) {
		boolean choice = field.isReference() || field.feature().getEType() instanceof EEnum;
		return !field.feature().isMany() && choice && field.asksFor("status") ? HINT : CANNOT;
	}

	@Override
	public FieldWidget build(Composite parent, FormField field) {
		return new StatusField(parent, field, () -> choices(field));
	}

	private static List<StatusField.Choice> choices(FormField field) {
		var values = field.feature() instanceof EReference reference ? field.site().candidates(field.owner(), reference).stream()
				: ((EEnum) field.feature().getEType()).getELiterals().stream().map(EEnumLiteral::getInstance);
		Stream<Optional<StatusField.Choice>> choices = values.map(value -> StatusLook.of(field.site(), field.feature(), value)
				.map(look -> new StatusField.Choice(value, look)));
		return choices.flatMap(Optional::stream).toList();
	}
}
