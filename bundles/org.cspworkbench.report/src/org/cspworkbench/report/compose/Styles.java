package org.cspworkbench.report.compose;

/** The names of the styles in workbench.rptlibrary that the composer gives to what it makes. */
final class Styles {

	static final String PART = "part-title";
	static final String SECTION = "section-title";
	static final String HEADING = "heading";
	static final String SUB_HEADING = "sub-heading";
	static final String WORDS = "words";
	static final String QUOTATION = "quotation";
	static final String SMALL = "small";
	static final String NOTE = "note";
	static final String CAPTION = "caption";
	static final String FACTS = "facts";
	static final String FACT_CELL = "fact-cell";
	static final String FACT_LABEL = "fact-label";
	static final String FACT_VALUE = "fact-value";
	static final String FACT_WORDS = "fact-words";
	static final String FACT_NOTE = "fact-note";
	static final String TABLE = "grid-of-figures";
	static final String COLUMN_HEADING = "column-heading";
	static final String ROW_HEADING = "row-heading";
	static final String CELL = "cell";
	static final String NUMBER_CELL = "number-cell";
	static final String CONTENTS_PART = "contents-part";
	static final String CONTENTS_SECTION = "contents-section";

	private Styles() {
	}

	static String heading(int level) {
		return switch (level) {
		case 1 -> PART;
		case 2 -> SECTION;
		case 3 -> HEADING;
		default -> SUB_HEADING;
		};
	}
}
