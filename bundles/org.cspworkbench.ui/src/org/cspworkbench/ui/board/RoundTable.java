package org.cspworkbench.ui.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cspworkbench.core.board.ActionBoard;
import org.cspworkbench.core.board.ProgressReport.Row;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.values.DateText;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.model.monitoring.Round;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.StatusValue;
import org.cspworkbench.ui.ClippedCells;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The round as one sheet: a row an action, typed into like a spreadsheet. Nothing is in the plan until the round is written. */
final class RoundTable {

	/** The row that is being typed; records do the rest. */
	private static final class Entry {
		private Row row;
	}

	private final Composite holder;
	private final TableViewer viewer;
	private final TableColumnLayout columns = new TableColumnLayout();
	private List<Entry> entries = List.of();
	private List<StatusValue> states = List.of();

	RoundTable(Composite parent) {
		holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		holder.setLayout(columns);
		viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		WidgetIds.tag(viewer.getTable(), "round.table");
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ClippedCells.tell(viewer);
		column("board.column.ref", 7, 50, entry -> entry.row.action().getRef());
		column("board.column.action", 30, 120, entry -> entry.row.action().getText());
		column("board.column.lead", 13, 80, entry -> ActionBoard.leads(entry.row.action()));
		column("board.column.status", 12, 110, entry -> entry.row.status() == null ? "" : entry.row.status().getWord()).setEditingSupport(new StatusCell());
		column("round.column.words", 38, 160, entry -> entry.row.words()).setEditingSupport(new WordsCell());
		column("round.column.date", 10, 120, entry -> entry.row.date() == null ? "" : DateText.write(entry.row.date())).setEditingSupport(new DateCell());
		moveByKeyboard();
	}

	private TableViewerColumn column(String title, int weight, int narrowest, Function<Entry, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(UiMessages.text(title));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(entry -> Objects.requireNonNullElse(text.apply((Entry) entry), "").replaceAll("\\s+", " ")));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, narrowest));
		return column;
	}

	/** Tab goes to the next cell and Enter or F2 opens one, as in a spreadsheet. */
	private void moveByKeyboard() {
		var cells = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
		var strategy = new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
						|| event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && (event.keyCode == SWT.CR || event.keyCode == SWT.F2);
			}
		};
		TableViewerEditor.create(viewer, cells, strategy, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.TABBING_VERTICAL
				| ColumnViewerEditor.KEYBOARD_ACTIVATION);
	}

	/** Begins the round again from what the plan holds. */
	void show(Plan plan, Round round, List<Action> actions) {
		states = plan.getStatusValues();
		entries = new ArrayList<>();
		for (var action : actions) {
			var entry = new Entry();
			entry.row = Row.of(action, round, LocalDate.now());
			entries.add(entry);
		}
		viewer.setInput(entries);
	}

	/** The rows as they are typed, those in an open cell too. */
	List<Row> rows() {
		viewer.applyEditorValue();
		return entries.stream().map(entry -> entry.row).toList();
	}

	Composite control() {
		return holder;
	}

	void focus() {
		if (!entries.isEmpty()) {
			viewer.editElement(entries.getFirst(), 4);
		}
	}

	private abstract class Cell extends EditingSupport {

		Cell() {
			super(RoundTable.this.viewer);
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		void set(Object element, Row row) {
			((Entry) element).row = row;
			viewer.update(element, null);
		}
	}

	private final class StatusCell extends Cell {

		@Override
		protected CellEditor getCellEditor(Object element) {
			return new ComboBoxCellEditor(viewer.getTable(), Stream.concat(Stream.of(""), states.stream().map(StatusValue::getWord)).toArray(String[]::new), SWT.READ_ONLY);
		}

		@Override
		protected Object getValue(Object element) {
			return states.indexOf(((Entry) element).row.status()) + 1;
		}

		@Override
		protected void setValue(Object element, Object value) {
			var row = ((Entry) element).row;
			var chosen = (Integer) value;
			set(element, new Row(row.action(), chosen < 1 ? null : states.get(chosen - 1), row.words(), row.date()));
		}
	}

	private final class WordsCell extends Cell {

		private final TextCellEditor editor = new TextCellEditor(viewer.getTable());

		@Override
		protected CellEditor getCellEditor(Object element) {
			WidgetIds.tag(editor.getControl(), "round.cell.words");
			return editor;
		}

		@Override
		protected Object getValue(Object element) {
			return ((Entry) element).row.words();
		}

		@Override
		protected void setValue(Object element, Object value) {
			var row = ((Entry) element).row;
			set(element, new Row(row.action(), row.status(), (String) value, row.date()));
		}
	}

	/** A date that cannot be read stays what it was. */
	private final class DateCell extends Cell {

		private final TextCellEditor editor = new TextCellEditor(viewer.getTable());

		@Override
		protected CellEditor getCellEditor(Object element) {
			return editor;
		}

		@Override
		protected Object getValue(Object element) {
			return Optional.ofNullable(((Entry) element).row.date()).map(DateText::write).orElse("");
		}

		@Override
		protected void setValue(Object element, Object value) {
			var row = ((Entry) element).row;
			set(element, new Row(row.action(), row.status(), row.words(), read((String) value, row.date())));
		}

		private static LocalDate read(String typed, LocalDate before) {
			return switch (DateText.read(typed)) {
				case Reading.Value<LocalDate>(var date) -> date == null ? before : date;
				case Reading.Unreadable<LocalDate>(var sentence) -> before;
			};
		}
	}
}
