package org.cspworkbench.evidence.internal.table;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Sentence;

/** The sizes that spreadsheet programs themselves allow; a file that claims more is up to no good. */
final class SheetLimits {
	static final int ROWS = 1_048_576;
	static final int COLUMNS = 16_384;
	static final int TEXT = 32_767;

	private SheetLimits() {
	}

	static void refuseWide(long columns, SourceFile file) throws ImportException {
		if (columns > COLUMNS)
			throw new ImportException(Sentence.SHEET_TOO_LARGE.with(file.title()));
	}

	static void refuseLong(long rows, SourceFile file) throws ImportException {
		if (rows > ROWS)
			throw new ImportException(Sentence.SHEET_TOO_LARGE.with(file.title()));
	}
}
