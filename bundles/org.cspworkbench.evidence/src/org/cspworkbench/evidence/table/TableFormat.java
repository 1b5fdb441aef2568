package org.cspworkbench.evidence.table;

import java.io.IOException;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.internal.table.CsvTable;
import org.cspworkbench.evidence.internal.table.OdsTable;
import org.cspworkbench.evidence.internal.table.XlsxTable;

/** What kind of file it is, by its first bytes and not by its name. */
public enum TableFormat {
	TEXT, XLSX, ODS, ZIP;

	private static final int ENOUGH = 8 * 1024;

	public static TableFormat of(SourceFile file) throws IOException {
		byte[] start;
		try (var in = file.open()) {
			start = in.readNBytes(ENOUGH);
		}
		if (starts(start, 'P', 'K', 3, 4) || starts(start, 'P', 'K', 5, 6))
			return OdsTable.isOne(file) ? ODS : XlsxTable.isOne(file) ? XLSX : ZIP;
		if (starts(start, 0xd0, 0xcf, 0x11, 0xe0))
			throw new ImportException(Sentence.FILE_OLD_WORKBOOK.with(file.title()));
		if (CsvTable.isText(start))
			return TEXT;
		throw new ImportException(Sentence.FILE_NOT_A_TABLE.with(file.title()));
	}

	private static boolean starts(byte[] bytes, int... magic) {
		if (bytes.length < magic.length)
			return false;
		for (int i = 0; i < magic.length; i++)
			if ((bytes[i] & 0xff) != magic[i])
				return false;
		return true;
	}

	/** Opens a table of any kind. */
	public static TableReader open(SourceFile file) throws IOException {
		return switch (of(file)) {
			case TEXT -> CsvTable.open(file);
			case XLSX -> XlsxTable.open(file);
			case ODS -> OdsTable.open(file);
			case ZIP -> throw new ImportException(Sentence.FILE_IS_ARCHIVE.with(file.title()));
		};
	}
}
