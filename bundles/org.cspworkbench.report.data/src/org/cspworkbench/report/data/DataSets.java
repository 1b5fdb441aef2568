package org.cspworkbench.report.data;

import java.util.List;
import java.util.Optional;

/** Every data set that a layout can show. */
public final class DataSets {

	private static final List<DataSet<?>> ALL = List.of(DocumentRow.SET, PriorityRow.SET, FactRow.SET, IndicatorRow.SET, ComparisonRow.SET, FigureRow.SET,
			ActionRow.SET, StatusRow.SET, UpdateRow.SET, RoundRow.SET, OpportunityRow.SET, AgencyRow.SET, AgencyActionRow.SET, MemberRow.SET, GlossaryRow.SET,
			FundedRow.SET, CaseStudyRow.SET, ReviewPriorityRow.SET, ReviewActionRow.SET, ThemeRow.SET, SourceRow.SET, BreakRow.SET, BlockRow.SET, CellRow.SET, ChartRow.SET);

	private DataSets() {
	}

	public static List<DataSet<?>> all() {
		return ALL;
	}

	public static Optional<DataSet<?>> named(String name) {
		return ALL.stream().filter(set -> set.name().equals(name)).findFirst();
	}
}
