package org.cspworkbench.report.data;

import java.util.List;
import java.util.Optional;

/** Every data set that a layout can show. */
public final class DataSets {

	private static final List<DataSet<?>> ALL = List.of(DocumentRow.SET, PriorityRow.SET, FactRow.SET, IndicatorRow.SET, ActionRow.SET, ChartRow.SET);

	private DataSets() {
	}

	public static List<DataSet<?>> all() {
		return ALL;
	}

	public static Optional<DataSet<?>> named(String name) {
		return ALL.stream().filter(set -> set.name().equals(name)).findFirst();
	}
}
