package org.cspworkbench.forms.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.forms.FieldDiagnostic;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.Forms;
import org.cspworkbench.forms.LabelText;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.look.AccessibleName;
import org.cspworkbench.forms.internal.model.Naming;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** A table of parts: with their number in the heading, and a filter when they are many. */
final class PartsTable extends GridField {

	private static final int FILTER_FROM = 10;
	private static final int PAUSE = 150;

	private final RowsContent content;
	private final Optional<RowDetail> detail;
	private final Runnable showDetail = this::showDetail;
	private Text filter;

	PartsTable(Composite parent, Forms forms, FormField field) {
		this(parent, forms, field, new RowsContent(field));
	}

	private PartsTable(Composite parent, Forms forms, FormField field, RowsContent content) {
		super(parent, field, content);
		this.content = content;
		detail = RowDetail.of(room(), heading().bar(), forms, field, content.features());
		refresh();
	}

	@Override
	public void refresh() {
		super.refresh();
		detail.ifPresent(RowDetail::refresh);
		showFilter();
	}

	/** While somebody walks through the rows, nothing is built. */
	@Override
	void selected() {
		super.selected();
		detail.ifPresent(shown -> room().getDisplay().timerExec(PAUSE, showDetail));
	}

	private void showDetail() {
		if (!room().isDisposed()) {
			var rows = grid().selectedRows();
			detail.ifPresent(shown -> shown.show(rows.length == 1 ? Optional.of((EObject) content.row(rows[0])) : Optional.empty()));
		}
	}

	@Override
	public List<FieldDiagnostic> inputProblems() {
		return Stream.concat(super.inputProblems().stream(), detail.stream().flatMap(shown -> shown.inputProblems().stream())).toList();
	}

	@Override
	public void show(List<FieldDiagnostic> diagnostics) {
		content.show(diagnostics);
		grid().redraw();
		detail.ifPresent(shown -> shown.show(diagnostics));
	}

	@Override
	public boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
		var row = content.rowOf(object);
		if (row != null && content.indexOf(row) < 0) {
			filter("");
		}
		int index = content.indexOf(row);
		if (index >= 0) {
			boolean inItsCell = object == row && feature.map(content.features()::contains).orElse(true);
			show(index, inItsCell ? feature.map(content::columnOf).orElse(0) : 0);
			if (!inItsCell) {
				showDetail();
				detail.ifPresent(shown -> shown.reveal(object, feature));
			}
		}
		return index >= 0;
	}

	@Override
	String title() {
		return field().label() + " (" + content.total() + ")";
	}

	/** Where rows may be of several kinds, the kind is chosen first. */
	@Override
	void add() {
		if (content.types().size() < 2) {
			super.add();
			return;
		}
		var menu = new Menu(room());
		for (var type : content.types()) {
			var item = WidgetIds.tag(new MenuItem(menu, SWT.PUSH), field().part(WidgetIds.part(WidgetIds.ADD, type.getName())));
			item.setText(LabelText.of(Naming.noun(type)));
			item.addListener(SWT.Selection, event -> add(type));
		}
		menu.setVisible(true);
	}

	private void add(EClass type) {
		int before = content.rowCount() == 0 ? 0 : Math.min(grid().focusRow() + 1, content.rowCount());
		int row = content.add(type, before);
		if (row >= 0) {
			grid().select(row, content.kindColumns());
			grid().setFocus();
		}
	}

	private void showFilter() {
		if (filter == null && content.total() >= FILTER_FROM) {
			filter = WidgetIds.tag(new Text(heading().room(), SWT.SINGLE | SWT.BORDER | SWT.SEARCH), field().part(WidgetIds.FILTER));
			filter.setMessage(Messages.table_filter);
			filter.moveBelow(heading().words());
			AccessibleName.give(filter, NLS.bind(Messages.table_filterOf, field().label()), "");
			var data = new GridData(SWT.END, SWT.CENTER, false, false);
			data.widthHint = 160;
			filter.setLayoutData(data);
			filter.addListener(SWT.Modify, event -> filter(filter.getText()));
			heading().bar().requestLayout();
		}
	}

	private void filter(String words) {
		if (filter != null && !filter.getText().equals(words)) {
			filter.setText(words);
			return;
		}
		content.filter(words);
		shown();
	}
}
