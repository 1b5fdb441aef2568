package org.cspworkbench.report.flow;

/** Counts tables and charts through the document. */
final class Numbering {

	private final String prefix;
	private int tables;
	private int figures;
	private int blocks;

	Numbering() {
		this("b");
	}

	/** Apart from the numbering of the document. */
	Numbering(String prefix) {
		this.prefix = prefix;
	}

	/** "Table 3. Caption"; the author's own wording before the caption stays as it is. */
	String table(String own, String caption, Terms terms) {
		return numbered(Setting.isBlank(own) ? terms.phrase("caption.table", ++tables) : own, caption);
	}

	String figure(String own, String caption, Terms terms) {
		return numbered(Setting.isBlank(own) ? terms.phrase("caption.figure", ++figures) : own, caption);
	}

	private static String numbered(String label, String caption) {
		return Setting.isBlank(caption) ? label : label + ". " + caption;
	}

	/** A name for a piece that no other piece has. */
	String id() {
		return prefix + ++blocks;
	}
}
