package org.cspworkbench.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.exchange.document.Piece.Table;
import org.cspworkbench.exchange.document.Row;
import org.cspworkbench.exchange.reading.MeasureColumns.Meaning;

/** A table of measures: each row one measure, under the heading within the table below which it stands. */
record MeasureRows(MeasureColumns columns, List<Measured> rows) {

	/** @param heading within the table; empty before the first */
	record Measured(String heading, Row row) {
	}

	private static final int LAST_HEADING_ROW = 4;

	static Optional<MeasureRows> of(Table table) {
		var rows = table.rows();
		for (int index = 0; index < Math.min(LAST_HEADING_ROW, rows.size() - 1); index++) {
			var columns = MeasureColumns.of(rows.get(index));
			var grouped = columns.isEmpty() ? MeasureColumns.of(rows.get(index), rows.get(index + 1)) : columns;
			if (grouped.isPresent()) {
				return read(grouped.get(), rows.subList(0, index), rows.subList(index + (columns.isEmpty() ? 2 : 1), rows.size()));
			}
		}
		return Optional.empty();
	}

	private static Optional<MeasureRows> read(MeasureColumns columns, List<Row> above, List<Row> body) {
		var heading = above.stream().flatMap(row -> row.onlyText().stream()).findFirst().orElse("");
		var read = new ArrayList<Measured>();
		for (var row : body) {
			if (columns.isRepeatedBy(row)) {
				continue;
			}
			if (row.onlyText().isPresent()) {
				heading = row.onlyText().get();
			} else if (columns.text(row, Meaning.NAME).isEmpty() && !read.isEmpty()) {
				read.set(read.size() - 1, new Measured(read.getLast().heading(), ActionRows.joined(read.getLast().row(), row)));
			} else {
				read.add(new Measured(heading, row));
			}
		}
		var holdsNumbers = read.stream().anyMatch(measured -> List.of(Meaning.BASELINE, Meaning.TARGET, Meaning.RESULT).stream().flatMap(meaning -> columns.of(meaning).stream())
				.anyMatch(column -> measured.row().text(column.index()).matches(".*\\d.*")));
		return holdsNumbers ? Optional.of(new MeasureRows(columns, read)) : Optional.empty();
	}
}
