package org.cspworkbench.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.report.data.DataSet;
import org.cspworkbench.report.data.DataSets;
import org.cspworkbench.report.data.Given;
import org.cspworkbench.report.data.PlanSnapshot;
import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.ColumnHandle;
import org.eclipse.birt.report.model.api.DataItemHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.GroupHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;

/**
 * Takes columns out of a layout's tables for which the plan has nothing, such as the numbers of actions that are not numbered. Hiding them
 * by an expression would lose the tags of the whole table.
 */
final class EmptyColumns {

	private final ReportDesignHandle design;
	private final PlanSnapshot snapshot;

	EmptyColumns(ReportDesignHandle design, PlanSnapshot snapshot) {
		this.design = design;
		this.snapshot = snapshot;
	}

	void drop() throws SemanticException {
		var tables = new ArrayList<TableHandle>();
		collect(design, tables);
		for (var table : tables) {
			drop(table);
		}
	}

	private static void collect(DesignElementHandle element, List<TableHandle> tables) {
		if (element instanceof TableHandle table) {
			tables.add(table);
		}
		for (var slot = 0; slot < element.getDefn().getSlotCount(); slot++) {
			for (var content : element.getSlot(slot).getContents()) {
				if (content instanceof DesignElementHandle inner) {
					collect(inner, tables);
				}
			}
		}
	}

	private void drop(TableHandle table) throws SemanticException {
		if (table.getDataSet() == null || table.getDetail().getCount() != 1) {
			return;
		}
		var rows = DataSets.named(table.getDataSet().getName()).map(set -> new Filled(set, snapshot)).orElse(null);
		var cells = ((RowHandle) table.getDetail().get(0)).getCells();
		if (rows == null || rows.isEmpty() || cells.getCount() != table.getColumnCount()) {
			return;
		}
		var empty = IntStream.range(0, cells.getCount()).filter(i -> column((CellHandle) cells.get(i)) instanceof String name && rows.lacks(name)).boxed().toList();
		if (!empty.isEmpty() && empty.size() < cells.getCount() && bandRows(table).allMatch(row -> row.getCells().getCount() == table.getColumnCount())) {
			for (var column : empty.reversed()) {
				drop(table, column);
			}
			widen(table);
		}
	}

	private static Stream<RowHandle> bandRows(TableHandle table) {
		var groups = IntStream.range(0, table.getGroups().getCount()).mapToObj(i -> (GroupHandle) table.getGroups().get(i)).flatMap(group -> Stream.of(group.getHeader(), group.getFooter()));
		return Stream.concat(Stream.of(table.getHeader(), table.getDetail(), table.getFooter()), groups).flatMap(band -> IntStream.range(0, band.getCount()).mapToObj(i -> (RowHandle) band.get(i)));
	}

	private static void drop(TableHandle table, int column) throws SemanticException {
		for (var row : bandRows(table).toList()) {
			row.getCells().get(column).drop();
		}
		table.getColumns().get(column).drop();
	}

	/** The one column of the data set that a cell shows; null when it shows anything else. */
	private static String column(CellHandle cell) {
		return cell.getContent().getCount() == 1 && cell.getContent().get(0) instanceof DataItemHandle data ? data.getResultSetColumn() : null;
	}

	private static void widen(TableHandle table) throws SemanticException {
		var columns = IntStream.range(0, table.getColumns().getCount()).mapToObj(i -> (ColumnHandle) table.getColumns().get(i)).toList();
		if (columns.stream().anyMatch(column -> !"%".equals(column.getWidth().getUnits()))) {
			return;
		}
		var sum = columns.stream().mapToDouble(column -> column.getWidth().getMeasure()).sum();
		for (var column : columns) {
			column.getWidth().setStringValue(String.format(Locale.ROOT, "%.2f%%", column.getWidth().getMeasure() * 100 / sum));
		}
	}

	/** What a data set has for this plan, whatever narrows it later. */
	private record Filled(DataSet<?> set, List<Object[]> values) {

		Filled(DataSet<?> set, PlanSnapshot snapshot) {
			this(set, set.values(snapshot, Given.NOTHING).toList());
		}

		boolean isEmpty() {
			return values.isEmpty();
		}

		boolean lacks(String column) {
			for (var i = 0; i < set.columns().size(); i++) {
				var at = i;
				if (set.columns().get(i).name().equals(column)) {
					return values.stream().map(row -> row[at]).allMatch(Objects::isNull);
				}
			}
			return false;
		}
	}
}
