package org.cspworkbench.report.data;

/** Names of data sets and columns as an analyst reads them. */
final class Titles {

	private Titles() {
	}

	/** "lastYear" and "last-year" are "Last year". */
	static String of(String name) {
		var words = name.replace('-', ' ').replaceAll("(?<=[a-z])(?=[A-Z0-9])", " ").toLowerCase();
		return words.substring(0, 1).toUpperCase() + words.substring(1);
	}
}
