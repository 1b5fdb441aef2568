package org.cspworkbench.forms.internal.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.grid.GridColumn;
import org.cspworkbench.forms.internal.grid.GridColumn.Width;
import org.cspworkbench.forms.internal.model.Labels;
import org.cspworkbench.forms.internal.model.Naming;
import org.cspworkbench.forms.internal.model.Visible;
import org.cspworkbench.model.FormHints;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which columns a table of parts has: those that the hints name, or else the first few that a row can show. */
record TableColumns(FormField field) {

	/** What each row is, where they differ. */
	static final GridColumn KIND = new GridColumn("", "", Messages.table_kind, "", new Width(14, 1), false, false);

	private static final int ENOUGH = 6;

	List<RowColumn> columns() {
		var type = ((EReference) field.feature()).getEReferenceType();
		var hinted = FormHints.columns(field.feature()).stream().filter(Objects::nonNull).toList();
		return (hinted.isEmpty() ? usual(type) : hinted).stream().map(this::column).toList();
	}

	private RowColumn column(EStructuralFeature feature) {
		return new RowColumn(field.site(), field.owner(), feature, field.site().term(field.owner(), feature).orElseGet(() -> Labels.of(feature)));
	}

	/** What fits in a cell; the name first. */
	private static List<EStructuralFeature> usual(EClass type) {
		var shown = Visible.features(type).filter(feature -> !feature.isMany() && !isPart(feature)).toList();
		var names = Naming.nameFeatures(type).stream().filter(shown::contains);
		var columns = Stream.concat(names, shown.stream()).distinct().limit(ENOUGH).toList();
		return columns.isEmpty() ? Visible.features(type).limit(ENOUGH).toList() : columns;
	}

	private static boolean isPart(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}
}
