package org.cspworkbench.forms.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.forms.FieldDiagnostic;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.form.Heading;
import org.cspworkbench.forms.internal.grid.Grid;
import org.cspworkbench.forms.internal.look.AccessibleName;
import org.cspworkbench.forms.internal.look.FlatButton;
import org.cspworkbench.forms.internal.look.Scrolling;
import org.cspworkbench.forms.internal.look.Tools;
import org.cspworkbench.forms.internal.model.Naming;
import org.cspworkbench.forms.values.Words;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** A table of parts: its heading with their number, a filter when they are many, the buttons, and the grid. */
final class PartsTable implements FieldWidget {

	private static final int FILTER_FROM = 8;

	private final FormField field;
	private final Composite room;
	private final Heading heading;
	private final RowsContent content;
	private final Grid grid;
	private final List<FlatButton> onRows = new ArrayList<>();
	private Text filter;
	private int shownRows = -1;

	PartsTable(Composite parent, FormField field) {
		this.field = field;
		room = WidgetIds.tag(new Composite(parent, SWT.NONE), field.id());
		var layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 6;
		room.setLayout(layout);
		content = new RowsContent(field);
		heading = Heading.ofField(room, field.label());
		heading.bar().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		field.help().ifPresent(heading.words()::setToolTipText);
		buttons();
		grid = WidgetIds.tag(new Grid(room, field.id(), field.label(), content), field.part("grid"));
		grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		content.onChange(this::changed);
		grid.onSelection(this::enable);
		refresh();
	}

	@Override
	public Control control() {
		return room;
	}

	@Override
	public void focus() {
		grid.setFocus();
	}

	@Override
	public void refresh() {
		var kept = grid.focusRow() < content.rowCount() ? content.row(grid.focusRow()) : null;
		content.refresh();
		grid.refresh(kept);
		heading.setText(field.label() + " (" + content.total() + ")");
		showFilter();
		if (shownRows != content.rowCount()) {
			shownRows = content.rowCount();
			Scrolling.fit(grid);
		}
		enable();
	}

	@Override
	public List<FieldDiagnostic> inputProblems() {
		return content.inputProblems();
	}

	@Override
	public void show(List<FieldDiagnostic> diagnostics) {
		content.show(diagnostics);
		grid.redraw();
	}

	@Override
	public boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
		var row = content.rowOf(object);
		if (row != null && content.indexOf(row) < 0) {
			filter("");
		}
		int index = content.indexOf(row);
		if (index >= 0) {
			Scrolling.show(room, new Rectangle(0, 0, room.getSize().x, room.getSize().y));
			grid.setFocus();
			grid.select(index, Math.max(0, object == row ? feature.map(content::columnOf).orElse(0) : 0));
		}
		return index >= 0;
	}

	private void changed() {
		refresh();
		field.problemsChanged();
	}

	private void buttons() {
		if (field.readOnly()) {
			return;
		}
		var noun = Words.inSentence(Naming.noun(((EReference) field.feature()).getEReferenceType()));
		var tools = new Tools(heading.room(), field.id());
		tools.push(WidgetIds.ADD, Messages.table_add, NLS.bind(Messages.edit_add, noun), this::add);
		onRows.add(tools.push(WidgetIds.DUPLICATE, Messages.table_duplicate, NLS.bind(Messages.edit_duplicate, noun), () -> grid.actions().duplicate()));
		onRows.add(tools.push(WidgetIds.DELETE, Messages.table_delete, NLS.bind(Messages.edit_delete, noun), () -> grid.actions().delete()));
		onRows.add(tools.push(WidgetIds.UP, "↑", NLS.bind(Messages.table_up, noun), () -> grid.actions().up()));
		onRows.add(tools.push(WidgetIds.DOWN, "↓", NLS.bind(Messages.table_down, noun), () -> grid.actions().down()));
		onRows.add(tools.push(WidgetIds.OPEN, "↗", NLS.bind(Messages.table_open, noun), () -> grid.actions().open()));
	}

	/** Where rows may be of several kinds, the kind is chosen first. */
	private void add() {
		if (content.types().size() < 2) {
			grid.actions().add();
			return;
		}
		var menu = new Menu(room);
		for (var type : content.types()) {
			var item = WidgetIds.tag(new MenuItem(menu, SWT.PUSH), field.part(WidgetIds.part(WidgetIds.ADD, type.getName())));
			item.setText(Naming.noun(type).replace("&", "&&"));
			item.addListener(SWT.Selection, event -> add(type));
		}
		menu.setVisible(true);
	}

	private void add(EClass type) {
		int before = content.rowCount() == 0 ? 0 : Math.min(grid.focusRow() + 1, content.rowCount());
		int row = content.add(type, before);
		if (row >= 0) {
			grid.select(row, content.kindColumns());
			grid.setFocus();
		}
	}

	private void showFilter() {
		boolean wanted = filter != null || content.total() >= FILTER_FROM;
		if (wanted && filter == null) {
			filter = WidgetIds.tag(new Text(heading.room(), SWT.SINGLE | SWT.BORDER | SWT.SEARCH), field.part(WidgetIds.FILTER));
			filter.setMessage(Messages.table_filter);
			filter.moveBelow(heading.words());
			AccessibleName.give(filter, NLS.bind(Messages.table_filterOf, field.label()), "");
			var data = new GridData(SWT.END, SWT.CENTER, false, false);
			data.widthHint = 160;
			filter.setLayoutData(data);
			filter.addListener(SWT.Modify, event -> filter(filter.getText()));
			heading.bar().requestLayout();
		}
	}

	private void filter(String words) {
		if (filter != null && !filter.getText().equals(words)) {
			filter.setText(words);
			return;
		}
		content.filter(words);
		refresh();
	}

	private void enable() {
		boolean rows = grid.selectedRows().length > 0;
		onRows.stream().filter(button -> button.getEnabled() != rows).forEach(button -> button.setEnabled(rows));
	}
}
