package org.cspworkbench.cli;

import java.util.List;

/** Rows under named columns, written for people or for scripts. */
record Listing(List<String> columns, List<List<String>> rows) {

	String table() {
		var text = new StringBuilder();
		for (var row : rows) {
			for (int i = 0; i < row.size(); i++) {
				var last = i == row.size() - 1;
				text.append(last ? row.get(i) : row.get(i) + " ".repeat(width(i) - row.get(i).length() + 2));
			}
			text.append('\n');
		}
		return text.toString();
	}

	private int width(int column) {
		return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
	}

	String json() {
		var text = new StringBuilder("[");
		for (var row : rows) {
			text.append(text.length() == 1 ? "\n  {" : ",\n  {");
			for (int i = 0; i < row.size(); i++) {
				text.append(i == 0 ? "" : ", ").append(quoted(columns.get(i))).append(": ").append(quoted(row.get(i)));
			}
			text.append('}');
		}
		return text.append(rows.isEmpty() ? "]\n" : "\n]\n").toString();
	}

	private static String quoted(String text) {
		var quoted = new StringBuilder("\"");
		text.chars().forEach(c -> {
			switch (c) {
				case '"', '\\' -> quoted.append('\\').append((char) c);
				default -> {
					if (c < ' ') {
						quoted.append("\\u%04x".formatted(c));
					} else {
						quoted.append((char) c);
					}
				}
			}
		});
		return quoted.append('"').toString();
	}
}
