package org.cspworkbench.forms.internal.table;

import java.util.Optional;

import org.cspworkbench.figures.Period;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.internal.grid.GridCell;
import org.cspworkbench.forms.internal.grid.GridCell.Kind;
import org.cspworkbench.forms.internal.grid.GridColumn;
import org.cspworkbench.forms.internal.grid.GridColumn.Width;
import org.cspworkbench.forms.internal.look.StatusLook;
import org.cspworkbench.forms.internal.look.StatusLook.Shape;
import org.cspworkbench.forms.internal.text.FeatureText;
import org.cspworkbench.forms.internal.text.FeatureTexts;
import org.cspworkbench.forms.internal.text.FigureText;
import org.cspworkbench.forms.values.CellValue;
import org.cspworkbench.forms.values.Hue;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A column of a table of parts: one feature of each of them. */
final class RowColumn {

	private final FormSite site;
	private final EStructuralFeature feature;
	private final FeatureText text;
	private final Optional<FigureText> figure;
	private final boolean isNumber;
	private final GridColumn heading;

	RowColumn(FormSite site, EObject owner, EStructuralFeature feature, String title) {
		this.site = site;
		this.feature = feature;
		this.figure = FigureText.isFigureValue(feature) ? Optional.of(new FigureText(site)) : Optional.empty();
		var texts = new FeatureTexts(site);
		this.text = figure.<FeatureText>map(each -> each).orElseGet(() -> texts.cell(feature));
		this.isNumber = !feature.isMany() && texts.value(feature).filter(each -> each.isNumber()).isPresent();
		this.heading = new GridColumn(feature.getName(), "", title, help(site, owner, feature), width(), isNumber, wraps());
	}

	GridColumn heading() {
		return heading;
	}

	EStructuralFeature feature() {
		return feature;
	}

	FeatureText text() {
		return text;
	}

	boolean editable(EObject row) {
		return has(row) && text.editable(row) && !new FormField(site, row, feature).readOnly();
	}

	GridCell cell(EObject row) {
		if (!has(row)) {
			return GridCell.of("", Kind.DERIVED);
		}
		var value = row.eGet(feature);
		if (value instanceof Boolean ticked) {
			return GridCell.of("", ticked ? Kind.TICKED : Kind.UNTICKED);
		}
		var status = look(row, value);
		if (status.isPresent()) {
			return new GridCell(status.get().word(), Kind.PLAIN, status, Optional.empty());
		}
		if (figure.isPresent()) {
			boolean number = FigureText.entry(row).value() instanceof CellValue.Number;
			return GridCell.of(figure.get().show(row), number ? Kind.PLAIN : Kind.ABSENT);
		}
		return GridCell.of(text.write(row), text.editable(row) ? Kind.PLAIN : Kind.DERIVED);
	}

	private Optional<StatusLook> look(EObject row, Object value) {
		var field = new FormField(site, row, feature);
		if (field.asksFor("status")) {
			return StatusLook.of(site, feature, value);
		}
		return field.asksFor("colour") && value instanceof String colour
				? Hue.read(colour).map(hue -> new StatusLook(colour, Shape.SQUARE, Optional.of(hue))) : Optional.empty();
	}

	/** Rows may be of several classes; a class need not have every column. */
	private boolean has(EObject row) {
		return row.eClass().getFeatureID(feature) >= 0;
	}

	private boolean wraps() {
		return figure.isPresent() || !isNumber && !(feature instanceof EAttribute attribute && !attribute.isMany() && !isText(attribute) && !(attribute.getEAttributeType() instanceof EEnum));
	}

	private Width width() {
		return switch (feature) {
			case EReference reference when reference.isMany() -> new Width(16, 2);
			case EReference reference -> new Width(14, 2);
			case EAttribute attribute when attribute.getEAttributeType() instanceof EEnum -> new Width(14, 1);
			case EAttribute attribute when isText(attribute) -> textWidth(attribute);
			case EAttribute attribute when attribute.getEAttributeType().getInstanceClass() == Period.class -> new Width(20, 0);
			case EAttribute attribute when figure.isPresent() -> new Width(16, 1);
			case EAttribute attribute -> new Width(isNumber ? 10 : 12, 0);
			default -> new Width(12, 1);
		};
	}

	private static Width textWidth(EAttribute attribute) {
		return switch (attribute.getEAttributeType().getName()) {
			case "Markdown", "Text" -> new Width(24, 6);
			case "Key", "Colour" -> new Width(12, 1);
			default -> switch (attribute.getName()) {
				case "ref", "marker", "code", "vintage" -> new Width(7, 0);
				case "label" -> new Width(9, 1);
				case "name", "title", "text", "heading", "words", "description" -> new Width(18, 4);
				default -> new Width(12, 2);
			};
		};
	}

	private static boolean isText(EAttribute attribute) {
		return attribute.getEAttributeType().getInstanceClass() == String.class;
	}

	private static String help(FormSite site, EObject owner, EStructuralFeature feature) {
		return new FormField(site, owner, feature).help().orElse("");
	}
}
