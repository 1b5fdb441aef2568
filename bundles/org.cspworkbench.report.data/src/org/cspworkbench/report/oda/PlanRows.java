package org.cspworkbench.report.oda;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.datatools.connectivity.oda.IBlob;
import org.eclipse.datatools.connectivity.oda.IClob;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;

/** Rows read one after the other, each value as the kind that its column declares. */
final class PlanRows implements IResultSet {

	private final RowMetaData columns;
	private final List<Object[]> rows;
	private int limit;
	private int row;
	private boolean wasNull;

	PlanRows(RowMetaData columns, List<Object[]> rows) {
		this.columns = columns;
		this.rows = rows;
		limit = rows.size();
	}

	@Override
	public IResultSetMetaData getMetaData() {
		return columns;
	}

	@Override
	public void setMaxRows(int max) {
		limit = max > 0 ? Math.min(max, rows.size()) : rows.size();
	}

	@Override
	public boolean next() {
		if (row >= limit) {
			return false;
		}
		row++;
		return true;
	}

	@Override
	public int getRow() {
		return row;
	}

	@Override
	public int findColumn(String name) {
		return columns.position(name);
	}

	@Override
	public boolean wasNull() {
		return wasNull;
	}

	@Override
	public Object getObject(int position) {
		var value = rows.get(row - 1)[position - 1];
		wasNull = value == null;
		return value;
	}

	@Override
	public Object getObject(String name) {
		return getObject(findColumn(name));
	}

	@Override
	public String getString(int position) {
		var value = getObject(position);
		return value == null ? null : value.toString();
	}

	@Override
	public String getString(String name) {
		return getString(findColumn(name));
	}

	@Override
	public int getInt(int position) {
		return getObject(position) instanceof Number number ? number.intValue() : 0;
	}

	@Override
	public int getInt(String name) {
		return getInt(findColumn(name));
	}

	@Override
	public double getDouble(int position) {
		return getObject(position) instanceof Number number ? number.doubleValue() : 0;
	}

	@Override
	public double getDouble(String name) {
		return getDouble(findColumn(name));
	}

	@Override
	public BigDecimal getBigDecimal(int position) {
		return getObject(position) instanceof Number number ? new BigDecimal(number.toString()) : null;
	}

	@Override
	public BigDecimal getBigDecimal(String name) {
		return getBigDecimal(findColumn(name));
	}

	@Override
	public Date getDate(int position) {
		return getObject(position) instanceof LocalDate date ? Date.valueOf(date) : null;
	}

	@Override
	public Date getDate(String name) {
		return getDate(findColumn(name));
	}

	@Override
	public boolean getBoolean(int position) {
		return Boolean.TRUE.equals(getObject(position));
	}

	@Override
	public boolean getBoolean(String name) {
		return getBoolean(findColumn(name));
	}

	@Override
	public Time getTime(int position) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Time getTime(String name) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Timestamp getTimestamp(int position) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Timestamp getTimestamp(String name) {
		throw new UnsupportedOperationException();
	}

	@Override
	public IBlob getBlob(int position) {
		throw new UnsupportedOperationException();
	}

	@Override
	public IBlob getBlob(String name) {
		throw new UnsupportedOperationException();
	}

	@Override
	public IClob getClob(int position) {
		throw new UnsupportedOperationException();
	}

	@Override
	public IClob getClob(String name) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void close() {
		limit = 0;
	}
}
