package org.cspworkbench.report.oda;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.cspworkbench.report.data.DataSet;
import org.cspworkbench.report.data.DataSets;
import org.cspworkbench.report.data.Given;
import org.cspworkbench.report.data.PlanSnapshot;
import org.eclipse.datatools.connectivity.oda.IParameterMetaData;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.SortSpec;
import org.eclipse.datatools.connectivity.oda.spec.QuerySpecification;

/** A query is the name of a data set; its parameters narrow the rows. */
final class PlanQuery implements IQuery {

	private final PlanSnapshot plan;
	private final Map<String, String> given = new HashMap<>();
	private DataSet<?> dataSet;
	private int maxRows;

	PlanQuery(PlanSnapshot plan) {
		this.plan = plan;
	}

	@Override
	public void prepare(String text) throws OdaException {
		var name = text == null ? "" : text.strip();
		dataSet = DataSets.named(name).orElseThrow(() -> new OdaException("The plan has no data set named \"" + name + "\"."));
	}

	@Override
	public IResultSetMetaData getMetaData() {
		return new RowMetaData(dataSet.columns());
	}

	@Override
	public IParameterMetaData getParameterMetaData() {
		return new TextParameters(dataSet.parameters());
	}

	@Override
	public IResultSet executeQuery() {
		var rows = plan.rows(dataSet, new Given(given));
		return new PlanRows(new RowMetaData(dataSet.columns()), maxRows > 0 && maxRows < rows.size() ? rows.subList(0, maxRows) : rows);
	}

	@Override
	public int findInParameter(String name) {
		return dataSet.parameters().indexOf(name) + 1;
	}

	@Override
	public void clearInParameters() {
		given.clear();
	}

	@Override
	public void setString(String parameter, String value) {
		if (value == null) {
			given.remove(parameter);
		} else {
			given.put(parameter, value);
		}
	}

	@Override
	public void setString(int position, String value) {
		setString(dataSet.parameters().get(position - 1), value);
	}

	@Override
	public void setObject(String parameter, Object value) {
		setString(parameter, Objects.toString(value, null));
	}

	@Override
	public void setObject(int position, Object value) {
		setString(position, Objects.toString(value, null));
	}

	@Override
	public void setNull(String parameter) {
		given.remove(parameter);
	}

	@Override
	public void setNull(int position) {
		setString(position, null);
	}

	@Override
	public void setInt(String parameter, int value) {
		setObject(parameter, value);
	}

	@Override
	public void setInt(int position, int value) {
		setObject(position, value);
	}

	@Override
	public void setDouble(String parameter, double value) {
		setObject(parameter, value);
	}

	@Override
	public void setDouble(int position, double value) {
		setObject(position, value);
	}

	@Override
	public void setBigDecimal(String parameter, BigDecimal value) {
		setObject(parameter, value);
	}

	@Override
	public void setBigDecimal(int position, BigDecimal value) {
		setObject(position, value);
	}

	@Override
	public void setDate(String parameter, Date value) {
		setObject(parameter, value);
	}

	@Override
	public void setDate(int position, Date value) {
		setObject(position, value);
	}

	@Override
	public void setTime(String parameter, Time value) {
		setObject(parameter, value);
	}

	@Override
	public void setTime(int position, Time value) {
		setObject(position, value);
	}

	@Override
	public void setTimestamp(String parameter, Timestamp value) {
		setObject(parameter, value);
	}

	@Override
	public void setTimestamp(int position, Timestamp value) {
		setObject(position, value);
	}

	@Override
	public void setBoolean(String parameter, boolean value) {
		setObject(parameter, value);
	}

	@Override
	public void setBoolean(int position, boolean value) {
		setObject(position, value);
	}

	@Override
	public void setMaxRows(int max) {
		maxRows = max;
	}

	@Override
	public int getMaxRows() {
		return maxRows;
	}

	@Override
	public void setAppContext(Object context) {
		// the connection already holds the plan
	}

	@Override
	public void setProperty(String name, String value) {
		// a data set has no property beside its name
	}

	@Override
	public void setSortSpec(SortSpec sort) {
		throw new UnsupportedOperationException();
	}

	@Override
	public SortSpec getSortSpec() {
		return null;
	}

	@Override
	public void setSpecification(QuerySpecification specification) {
		throw new UnsupportedOperationException();
	}

	@Override
	public QuerySpecification getSpecification() {
		return null;
	}

	@Override
	public String getEffectiveQueryText() {
		return dataSet.name();
	}

	@Override
	public void cancel() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void close() {
		given.clear();
	}
}
