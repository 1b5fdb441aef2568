package org.cspworkbench.forms.internal.table;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.forms.FieldDiagnostic;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.Forms;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.form.FieldsPanel;
import org.cspworkbench.forms.internal.form.Heading;
import org.cspworkbench.forms.internal.look.Palette;
import org.cspworkbench.forms.internal.look.Scrolling;
import org.cspworkbench.forms.internal.model.Naming;
import org.cspworkbench.forms.internal.model.Visible;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The whole of the row that is selected in a table: beside a narrow table, below a wide one. */
final class RowDetail {

	/** On a widget inside which tables show no details of their own. */
	private static final String INSIDE = RowDetail.class.getName();
	private static final int BESIDE_FROM = 660;
	private static final int NARROW = 3;
	private static final int WIDTH = 360;
	private static final int LONGEST_NAME = 36;

	private final Composite room;
	private final Control above;
	private final Forms forms;
	private final FormField field;
	private final boolean narrow;
	private Composite area;
	private Heading heading;
	private FieldsPanel panel;
	private List<FieldDiagnostic> diagnostics = List.of();

	private RowDetail(Composite room, Control above, Forms forms, FormField field, int columns) {
		this.room = room;
		this.above = above;
		this.forms = forms;
		this.field = field;
		narrow = columns <= NARROW;
		room.addListener(SWT.Resize, event -> place());
	}

	/** Only where a row has more to say than its cells show, and one level deep. */
	static Optional<RowDetail> of(Composite room, Control above, Forms forms, FormField field, List<EStructuralFeature> columns) {
		for (Composite each = room; each != null; each = each.getParent()) {
			if (each.getData(INSIDE) != null) {
				return Optional.empty();
			}
		}
		var type = ((EReference) field.feature()).getEReferenceType();
		boolean more = type.isAbstract() || Visible.features(type).anyMatch(feature -> !columns.contains(feature));
		return more ? Optional.of(new RowDetail(room, above, forms, field, columns.size())) : Optional.empty();
	}

	void show(Optional<EObject> row) {
		if (row.orElse(null) == (panel == null ? null : panel.object())) {
			return;
		}
		close();
		row.ifPresent(this::open);
		place();
		Scrolling.fit(room);
	}

	void refresh() {
		if (panel != null && panel.object().eContainer() != field.owner()) {
			show(Optional.empty());
		} else if (panel != null) {
			heading.setText(title(panel.object()));
			panel.refresh();
		}
	}

	boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
		return panel != null && panel.reveal(object, feature);
	}

	List<FieldDiagnostic> inputProblems() {
		return panel == null ? List.of() : panel.inputProblems().toList();
	}

	void show(List<FieldDiagnostic> found) {
		diagnostics = found;
		if (panel != null) {
			panel.show(found);
		}
	}

	private void open(EObject row) {
		area = WidgetIds.tag(new Composite(room, SWT.NONE), field.part("detail"));
		area.setData(INSIDE, true);
		var layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.marginLeft = 14;
		area.setLayout(layout);
		place();
		area.addListener(SWT.Paint, event -> {
			event.gc.setForeground(Palette.of(area).line());
			event.gc.drawLine(2, 0, 2, area.getSize().y);
		});
		heading = Heading.ofGroup(area, title(row));
		heading.bar().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		panel = new FieldsPanel(area, forms, field.site(), row, field::problemsChanged);
		panel.page().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		panel.buildAll();
		panel.show(diagnostics);
	}

	private void close() {
		if (area != null) {
			area.dispose();
			area = null;
			panel = null;
		}
	}

	private String title(EObject row) {
		var name = field.site().name(row);
		var noun = Naming.noun(row.eClass());
		return name.isBlank() || name.length() > LONGEST_NAME || name.equalsIgnoreCase(noun) ? noun : noun + ": " + name;
	}

	private void place() {
		boolean beside = area != null && narrow && room.getSize().x >= BESIDE_FROM;
		var layout = (GridLayout) room.getLayout();
		int columns = beside ? 2 : 1;
		boolean placed = area == null || area.getLayoutData() != null;
		if (placed && layout.numColumns == columns) {
			return;
		}
		layout.numColumns = columns;
		layout.horizontalSpacing = 16;
		((GridData) above.getLayoutData()).horizontalSpan = columns;
		if (area == null) {
			room.requestLayout();
			return;
		}
		var data = new GridData(SWT.FILL, SWT.BEGINNING, !beside, false);
		data.widthHint = beside ? Math.max(WIDTH, room.getSize().x * 11 / 20) : SWT.DEFAULT;
		area.setLayoutData(data);
		room.requestLayout();
	}
}
