package org.cspworkbench.evidence.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Reads the sheets of a file one after another, row by row. A text file is one sheet without a name. Blank rows are left out. */
public interface TableReader extends Closeable {

	/** Goes on to the next sheet and tells its name; none at the end. */
	Optional<String> nextSheet() throws IOException;

	/** The next row of the sheet, or null at its end. */
	Row nextRow() throws IOException;

	/** How the text is written, for the record: {@code UTF-8}, {@code XLSX}. */
	String encoding();
}
