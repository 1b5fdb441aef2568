package org.cspworkbench.report.compose;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cspworkbench.report.data.DataSet;
import org.cspworkbench.report.data.DataSets;
import org.cspworkbench.report.data.Given;
import org.cspworkbench.report.data.PlanSnapshot;
import org.eclipse.birt.report.model.api.FilterConditionHandle;
import org.eclipse.birt.report.model.api.ListingHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;

/**
 * Takes lists and tables out of the body of a layout for which the plan has no rows, and those that ask for more than none of something of
 * which it has none. They would leave an empty page where one begins with a new page, and the emitter of spreadsheets fails on them.
 */
final class EmptySections {

	private static final Pattern COLUMN = Pattern.compile("\\s*row\\[\"(\\w+)\"]\\s*");

	private final ReportDesignHandle design;
	private final PlanSnapshot snapshot;

	EmptySections(ReportDesignHandle design, PlanSnapshot snapshot) {
		this.design = design;
		this.snapshot = snapshot;
	}

	void drop() throws SemanticException {
		for (var item : design.getBody().getContents()) {
			if (item instanceof ListingHandle listing && isEmpty(listing)) {
				listing.drop();
			}
		}
	}

	private boolean isEmpty(ListingHandle listing) {
		var set = listing.getDataSet() == null ? Optional.<DataSet<?>>empty() : DataSets.named(listing.getDataSet().getName());
		return set.filter(rows -> rows.values(snapshot, Given.NOTHING).findAny().isEmpty() || rows.name().equals("document") && asksForMore(listing, rows)).isPresent();
	}

	/** Such as row["sources"] > 0 when the document has no source. */
	private boolean asksForMore(ListingHandle listing, DataSet<?> documents) {
		var document = named(documents, documents.values(snapshot, Given.NOTHING).findFirst().orElseThrow());
		for (var filters = listing.filtersIterator(); filters.hasNext();) {
			if (filters.next() instanceof FilterConditionHandle filter && DesignChoiceConstants.FILTER_OPERATOR_GT.equals(filter.getOperator()) && "0".equals(filter.getValue1())) {
				var column = COLUMN.matcher(filter.getExpr());
				if (column.matches() && Integer.valueOf(0).equals(document.get(column.group(1)))) {
					return true;
				}
			}
		}
		return false;
	}

	private static Map<String, Object> named(DataSet<?> set, Object[] row) {
		return IntStream.range(0, row.length).filter(i -> row[i] != null).boxed().collect(Collectors.toMap(i -> set.columns().get(i).name(), i -> row[i]));
	}
}
