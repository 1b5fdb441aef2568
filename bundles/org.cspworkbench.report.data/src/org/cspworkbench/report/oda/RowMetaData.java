package org.cspworkbench.report.oda;

import java.util.List;

import org.cspworkbench.report.data.Column;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;

record RowMetaData(List<? extends Column<?>> columns) implements IResultSetMetaData {

	int position(String name) {
		for (var i = 0; i < columns.size(); i++) {
			if (columns.get(i).name().equals(name)) {
				return i + 1;
			}
		}
		throw new IllegalArgumentException("No column \"" + name + "\"");
	}

	@Override
	public int getColumnCount() {
		return columns.size();
	}

	@Override
	public String getColumnName(int position) {
		return columns.get(position - 1).name();
	}

	@Override
	public String getColumnLabel(int position) {
		return columns.get(position - 1).title();
	}

	@Override
	public int getColumnType(int position) {
		return columns.get(position - 1).kind().code();
	}

	@Override
	public String getColumnTypeName(int position) {
		return columns.get(position - 1).kind().name();
	}

	@Override
	public int getColumnDisplayLength(int position) {
		return -1;
	}

	@Override
	public int getPrecision(int position) {
		return -1;
	}

	@Override
	public int getScale(int position) {
		return -1;
	}

	@Override
	public int isNullable(int position) {
		return columnNullable;
	}
}
