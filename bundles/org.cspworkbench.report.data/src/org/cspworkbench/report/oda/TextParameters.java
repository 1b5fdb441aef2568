package org.cspworkbench.report.oda;

import java.util.List;

import org.cspworkbench.report.data.Column.Kind;
import org.eclipse.datatools.connectivity.oda.IParameterMetaData;

record TextParameters(List<String> names) implements IParameterMetaData {

	@Override
	public int getParameterCount() {
		return names.size();
	}

	@Override
	public String getParameterName(int position) {
		return names.get(position - 1);
	}

	@Override
	public int getParameterMode(int position) {
		return parameterModeIn;
	}

	@Override
	public int getParameterType(int position) {
		return Kind.TEXT.code();
	}

	@Override
	public String getParameterTypeName(int position) {
		return Kind.TEXT.name();
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
		return parameterNullable;
	}
}
