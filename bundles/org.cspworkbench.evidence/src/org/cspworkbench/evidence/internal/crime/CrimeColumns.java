package org.cspworkbench.evidence.internal.crime;

import java.util.List;
import java.util.Locale;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Headings;
import org.cspworkbench.evidence.table.Row;

/** Where a sheet of recorded crime has what. The names of columns have changed over the years. */
record CrimeColumns(int year, int quarter, int force, int partnership, int description, int group, int subgroup, int code, int count) {
	private static final String[] YEAR = { "Financial Year", "Year" };
	private static final String[] QUARTER = { "Financial Quarter", "Quarter" };
	private static final String[] FORCE = { "Police Force", "Force Name", "Force" };
	private static final String[] PARTNERSHIP = { "CSP Name", "CSP", "Community Safety Partnership", "Community Safety Partnership Name" };
	private static final String[] DESCRIPTION = { "Offence Description", "Offence" };
	private static final String[] GROUP = { "Offence Group" };
	private static final String[] SUBGROUP = { "Offence Subgroup", "Offence Sub-group", "Offence Sub Group" };
	private static final String[] CODE = { "Offence Code", "HO Code", "Home Office Code" };
	private static final String[] COUNT = { "Offence Count", "Number of Offences", "Rcd Offences", "Total", "Count" };

	static boolean isHeading(Row row) {
		var cells = row.cells().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
		return has(cells, PARTNERSHIP) && has(cells, YEAR) && has(cells, COUNT);
	}

	private static boolean has(List<String> cells, String[] names) {
		for (var name : names)
			if (cells.contains(name.toLowerCase(Locale.ROOT)))
				return true;
		return false;
	}

	static CrimeColumns of(Row row, SourceFile file) throws ImportException {
		var headings = Headings.of(row, file);
		return new CrimeColumns(headings.needed(YEAR), headings.needed(QUARTER), headings.needed(FORCE), headings.needed(PARTNERSHIP),
				headings.column(DESCRIPTION), headings.column(GROUP), headings.column(SUBGROUP), headings.column(CODE), headings.needed(COUNT));
	}
}
