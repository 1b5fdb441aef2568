package org.cspworkbench.exchange.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.cspworkbench.exchange.document.Piece;
import org.cspworkbench.exchange.document.Piece.Paragraph;
import org.cspworkbench.exchange.document.Piece.Table;
import org.cspworkbench.exchange.document.Row;

/**
 * Actions that stand in lines and not in a table: the headings one below the other and then each cell in a line of its own, as a table comes
 * out of a program that loses its frame; or each line with its label, "Action: …", "Lead: …".
 */
final class TypedActions {

	private static final Pattern LABELLED = Pattern.compile("^([\\p{L} /]{2,30}?)\\s*[:–]\\s+(\\S.*)$", Pattern.DOTALL);
	private static final int LONGEST_HEADING = 30;
	private static final int MOST_COLUMNS = 7;
	private static final int FEWEST_COLUMNS = 3;

	private TypedActions() {
	}

	/** The pieces, with a table in the place of such lines. */
	static List<Piece> inTables(List<Piece> pieces) {
		var made = new ArrayList<Piece>();
		for (int index = 0; index < pieces.size();) {
			var lines = lines(pieces, index);
			var table = table(lines);
			if (table == null) {
				made.add(pieces.get(index));
				index++;
			} else {
				made.add(table);
				index += lines.size();
			}
		}
		return made;
	}

	private static List<String> lines(List<Piece> pieces, int from) {
		return pieces.subList(from, pieces.size()).stream().takeWhile(Paragraph.class::isInstance).map(piece -> ((Paragraph) piece).text()).toList();
	}

	private static Table table(List<String> lines) {
		if (lines.size() < 2 * FEWEST_COLUMNS - 2) {
			return null;
		}
		var labelled = labelled(lines);
		return labelled != null ? labelled : cells(lines);
	}

	/** As many headings as there are one below the other; what follows must fill whole rows. */
	private static Table cells(List<String> lines) {
		for (int columns = MOST_COLUMNS; columns >= FEWEST_COLUMNS; columns--) {
			if (lines.size() >= 2 * columns && lines.size() % columns == 0 && areHeadings(lines.subList(0, columns))) {
				var rows = new ArrayList<Row>();
				for (int at = 0; at < lines.size(); at += columns) {
					rows.add(Row.of(lines.subList(at, at + columns).stream().map(TypedActions::withoutColon).toList()));
				}
				return new Table(rows);
			}
		}
		return null;
	}

	private static String withoutColon(String line) {
		return line.replaceFirst(":$", "");
	}

	private static boolean areHeadings(List<String> lines) {
		var columns = ActionColumns.of(Row.of(lines));
		return lines.stream().allMatch(line -> line.length() <= LONGEST_HEADING) && columns.isPresent() && columns.get().columns().stream().noneMatch(column -> column.meaning() == ActionColumns.Meaning.UNKNOWN);
	}

	/** Lines that all have a label, the first of which says what an action is. */
	private static Table labelled(List<String> lines) {
		var headings = new ArrayList<String>();
		var actions = new ArrayList<Map<String, String>>();
		for (var line : lines) {
			var match = LABELLED.matcher(line);
			if (!match.matches()) {
				return null;
			}
			var label = match.group(1).strip();
			if (headings.isEmpty() || label.equalsIgnoreCase(headings.getFirst())) {
				actions.add(new LinkedHashMap<>());
			}
			if (headings.stream().noneMatch(label::equalsIgnoreCase)) {
				headings.add(label);
			}
			var heading = headings.stream().filter(label::equalsIgnoreCase).findFirst().orElseThrow();
			actions.getLast().merge(heading, match.group(2).strip(), (one, more) -> one + "\n" + more);
		}
		if (headings.size() < 2 || !areHeadings(headings)) {
			return null;
		}
		var rows = new ArrayList<>(List.of(Row.of(headings)));
		actions.forEach(action -> rows.add(Row.of(headings.stream().map(heading -> action.getOrDefault(heading, "")).toList())));
		return new Table(rows);
	}
}
