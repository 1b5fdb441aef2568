package org.cspworkbench.report.oda;

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDataSetMetaData;
import org.eclipse.datatools.connectivity.oda.IResultSet;

record PlanMetaData(IConnection connection) implements IDataSetMetaData {

	@Override
	public IConnection getConnection() {
		return connection;
	}

	@Override
	public IResultSet getDataSourceObjects(String catalog, String schema, String object, String version) {
		throw new UnsupportedOperationException();
	}

	@Override
	public int getDataSourceMajorVersion() {
		return 1;
	}

	@Override
	public int getDataSourceMinorVersion() {
		return 0;
	}

	@Override
	public String getDataSourceProductName() {
		return "CSP Workbench";
	}

	@Override
	public String getDataSourceProductVersion() {
		return "1.0";
	}

	@Override
	public int getSQLStateType() {
		return sqlStateSQL99;
	}

	@Override
	public boolean supportsMultipleResultSets() {
		return false;
	}

	@Override
	public boolean supportsMultipleOpenResults() {
		return true;
	}

	@Override
	public boolean supportsNamedResultSets() {
		return false;
	}

	@Override
	public boolean supportsNamedParameters() {
		return true;
	}

	@Override
	public boolean supportsInParameters() {
		return true;
	}

	@Override
	public boolean supportsOutParameters() {
		return false;
	}

	@Override
	public int getSortMode() {
		return sortModeNone;
	}
}
