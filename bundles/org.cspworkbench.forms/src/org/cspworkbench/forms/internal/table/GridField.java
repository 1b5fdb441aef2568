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
import org.cspworkbench.forms.internal.look.FlatButton;
import org.cspworkbench.forms.internal.look.Scrolling;
import org.cspworkbench.forms.internal.look.Tools;
import org.cspworkbench.forms.internal.model.Naming;
import org.cspworkbench.forms.values.Words;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A grid with its heading and the buttons for its rows. */
class GridField implements FieldWidget {

	private final FormField field;
	private final EditedContent<?> content;
	private final Composite room;
	private final Heading heading;
	private final Grid grid;
	private final List<FlatButton> onRows = new ArrayList<>();
	private int shownRows = -1;

	GridField(Composite parent, FormField field, EditedContent<?> content) {
		this.field = field;
		this.content = content;
		room = WidgetIds.tag(new Composite(parent, SWT.NONE), field.id());
		var layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 6;
		room.setLayout(layout);
		heading = Heading.ofField(room, field.label());
		heading.bar().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		field.help().ifPresent(heading.words()::setToolTipText);
		if (!field.readOnly()) {
			buttons();
		}
		grid = WidgetIds.tag(new Grid(room, field.id(), field.label(), content), field.part("grid"));
		grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		content.onChange(this::changed);
		grid.onSelection(this::selected);
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
		arrange();
	}

	/** Other rows are shown than before. */
	final void shown() {
		grid.refresh(null);
		arrange();
	}

	private void arrange() {
		heading.setText(title());
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
	public boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
		for (int i = 0; i < content.rowCount(); i++) {
			if (content.row(i) instanceof EObject row && EcoreUtil.isAncestor(row, object)) {
				show(i, 0);
				return true;
			}
		}
		return false;
	}

	final void show(int row, int column) {
		Scrolling.show(room, new Rectangle(0, 0, room.getSize().x, room.getSize().y));
		grid.setFocus();
		grid.select(row, column);
	}

	/** What the heading says. */
	String title() {
		return field.label();
	}

	void add() {
		grid.actions().add();
	}

	final FormField field() {
		return field;
	}

	final Composite room() {
		return room;
	}

	final Heading heading() {
		return heading;
	}

	final Grid grid() {
		return grid;
	}

	private void changed() {
		refresh();
		field.problemsChanged();
	}

	private void buttons() {
		var noun = Words.inSentence(Naming.noun(((EReference) field.feature()).getEReferenceType()));
		var tools = new Tools(heading.room(), field.id());
		tools.push(WidgetIds.ADD, Messages.table_add, NLS.bind(Messages.edit_add, noun), this::add);
		onRows.add(tools.push(WidgetIds.DUPLICATE, Messages.table_duplicate, NLS.bind(Messages.edit_duplicate, noun), () -> grid.actions().duplicate()));
		onRows.add(tools.push(WidgetIds.DELETE, Messages.table_delete, NLS.bind(Messages.edit_delete, noun), () -> grid.actions().delete()));
		onRows.add(tools.push(WidgetIds.UP, "↑", NLS.bind(Messages.table_up, noun), () -> grid.actions().up()));
		onRows.add(tools.push(WidgetIds.DOWN, "↓", NLS.bind(Messages.table_down, noun), () -> grid.actions().down()));
		onRows.add(tools.push(WidgetIds.OPEN, "↗", NLS.bind(Messages.table_open, noun), () -> grid.actions().open()));
	}

	/** Other rows are selected than before. */
	void selected() {
		enable();
	}

	private void enable() {
		boolean rows = grid.selectedRows().length > 0;
		onRows.stream().filter(button -> button.getEnabled() != rows).forEach(button -> button.setEnabled(rows));
	}
}
