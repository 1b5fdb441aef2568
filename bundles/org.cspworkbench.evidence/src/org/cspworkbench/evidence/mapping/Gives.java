package org.cspworkbench.evidence.mapping;

/** What a column, its heading or a fixed text gives to a figure. */
public enum Gives {
	AREA_CODE("area-code"),
	AREA_NAME("area-name"),
	/** A whole period, such as {@code Mar-24} or {@code 2018/19}. */
	PERIOD("period"),
	/** A year to go with a month or a quarter in another column. */
	YEAR("year"),
	MONTH("month"),
	QUARTER("quarter"),
	/** What is counted; several columns make one measure together. */
	MEASURE("measure"),
	/** Who reports, when one table holds the figures of several. */
	SUPPLIER("supplier"),
	VALUE("value"),
	/** Whether the row is wanted at all. */
	CONDITION("condition");

	private final String word;

	Gives(String word) {
		this.word = word;
	}

	public String word() {
		return word;
	}

	public static Gives of(String word) {
		for (var gives : values())
			if (gives.word.equals(word))
				return gives;
		throw new IllegalArgumentException(word);
	}
}
