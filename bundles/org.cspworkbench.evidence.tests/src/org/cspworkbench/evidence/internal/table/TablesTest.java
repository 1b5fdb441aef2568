package org.cspworkbench.evidence.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.cspworkbench.core.text.LenientReader;
import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.Sandbox;
import org.cspworkbench.evidence.internal.intake.LocalFile;
import org.cspworkbench.evidence.internal.intake.Meter;
import org.cspworkbench.evidence.table.CsvFile;
import org.cspworkbench.evidence.table.Row;
import org.cspworkbench.evidence.table.TableFormat;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
	@TempDir
	Path folder;

	private List<String> rows(Path path) throws IOException {
		var rows = new ArrayList<String>();
		try (var table = TableFormat.open(LocalFile.of(path, new Meter(new NullProgressMonitor(), 1)))) {
			for (var sheet = table.nextSheet(); sheet.isPresent(); sheet = table.nextSheet()) {
				rows.add("[" + sheet.get() + "]");
				for (Row row; (row = table.nextRow()) != null;)
					rows.add(row.line() + ": " + String.join("|", row.cells()));
			}
		}
		return rows;
	}

	private Path sample(String name) throws IOException {
		try (var in = Sandbox.class.getResourceAsStream("samples/" + name)) {
			return Files.write(folder.resolve(name), in.readAllBytes());
		}
	}

	@Test
	void bothKindsOfWorkbookReadTheSame() throws Exception {
		var ods = rows(sample("town-centre-arrests.ods"));
		var xlsx = rows(sample("town-centre-arrests.xlsx"));

		assertEquals(List.of("[Read me]", "1: Arrests by month, supplied each quarter", "[Arrests]", "1: Drunkenness arrests",
				"3: Place|2019-01-01|2019-02-01|2019-03-01|2019-04-01|2019-05-01|2019-06-01|2019-07-01|2019-08-01|2019-09-01|2019-10-01|2019-11-01",
				"4: Town centre|1|3|4|4|1|1|0|1|2|3|3", "5: Elsewhere|0|1|*|2|0|0|--|1|0|tbc", "6: Total|1|4|4|6|1|1|0|2|2|3|3"), ods);
		assertEquals(ods, xlsx);
	}

	@Test
	void separatorsAreFoundByTheirEvenness() throws Exception {
		var expected = List.of("[]", "1: a|b|c", "2: 1,5|x;y|z");
		assertEquals(expected, rows(Files.writeString(folder.resolve("semicolon.csv"), "a;b;c\n1,5;\"x;y\";z\n")));
		assertEquals(expected, rows(Files.writeString(folder.resolve("tab.txt"), "a\tb\tc\n1,5\tx;y\tz\n")));
		assertEquals(expected, rows(Files.writeString(folder.resolve("pipe.csv"), "a|b|c\n1,5|x;y|z\n")));
		assertEquals(expected, rows(Files.writeString(folder.resolve("comma.csv"), "a,b,c\n\n\"1,5\",x;y,z\n")).stream().map(row -> row.replace("3:", "2:")).toList());
	}

	@Test
	void theLastLineNeedNotEnd() throws Exception {
		assertEquals(List.of("[]", "1: a|b", "2: 1|2"), rows(Files.writeString(folder.resolve("open end.csv"), "a,b\n1,2")));
		assertEquals(List.of("[]", "1: a|b"), rows(Files.writeString(folder.resolve("one line.csv"), "a,b")));
		assertEquals(List.of("[]"), rows(Files.writeString(folder.resolve("empty.csv"), "")));
	}

	@Test
	void encodingsAreFoundByTheirBytes() throws Exception {
		var text = "Ward,Count\nCafé – “Môr”,5\n";
		for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("windows-1252"))) {
			var file = Files.write(folder.resolve(charset.name() + ".csv"), text.replace("ô", "o").getBytes(charset));
			assertEquals(List.of("[]", "1: Ward|Count", "2: Café – “Mor”|5"), rows(file), charset.name());
		}
		var marked = Files.write(folder.resolve("marked.csv"), ("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
		assertEquals("1: Ward|Count", rows(marked).get(1));
	}

	@Test
	void halvesOfACharacterMeetAgain() throws Exception {
		var text = "a😀b" + "é😀".repeat(40_000);
		for (int size : new int[] { 1, 2, 3, 7, 4096 }) {
			var reader = new LenientReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
			var read = new StringBuilder();
			var buffer = new char[size + 2];
			for (int count; (count = reader.read(buffer, 1, size)) > 0;)
				read.append(buffer, 1, count);
			assertEquals(text, read.toString(), "in pieces of " + size);
			assertEquals("UTF-8", reader.encoding());
		}
	}

	@Test
	void anUnclosedQuotationMarkIsRefused() throws Exception {
		var file = Files.writeString(folder.resolve("open.csv"), "a,b\n1,\"2\n3,4\n");
		var refusal = assertThrows(ImportException.class, () -> rows(file));
		assertEquals("open.csv cannot be read from line 2 on: a quotation mark there is out of place or never closed, or the line is longer than any table has.", refusal.getMessage());
	}

	@Test
	void excelsOddities() throws Exception {
		var file = folder.resolve("odd.xlsx");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			entry(zip, "xl/workbook.xml", "<workbook xmlns='m' xmlns:r='r'><workbookPr date1904='0'/><sheets><sheet name='Chart' r:id='r2'/><sheet name='One' r:id='r1'/></sheets></workbook>");
			entry(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Target='/xl/worksheets/sheet1.xml'/><Relationship Id='r2' Target='chartsheets/sheet1.xml'/></Relationships>");
			entry(zip, "xl/sharedStrings.xml", "<sst><si><t>plain</t></si><si><r><t>rich </t></r><r><rPr/><t>text</t></r><rPh><t>reading</t></rPh></si></sst>");
			entry(zip, "xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='mmm\\-yy'/><numFmt numFmtId='171' formatCode='0.00\" days\"'/></numFmts>"
					+ "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='171'/></cellXfs></styleSheet>");
			entry(zip, "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r='2'><c r='B2' t='s'><v>0</v></c><c r='D2' t='s'><v>1</v></c></row>"
					+ "<row r='5'><c r='A5' s='1'><v>43770</v></c><c r='B5' s='2'><v>60</v></c><c r='C5' s='3'><v>12</v></c><c r='D5'><v>2.7999999999999998</v></c></row>"
					+ "<row><c t='inlineStr'><is><t>inline</t></is></c><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c><c t='str'><f>A1</f><v>worked out</v></c><c t='s'><v>99</v></c></row>"
					+ "</sheetData></worksheet>");
		}
		assertEquals(List.of("[One]", "2: |plain||rich text", "5: 2019-11-01|1900-02-28|12|2.8", "6: inline|TRUE|#N/A|worked out|"), rows(file));
	}

	private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(("<?xml version='1.0'?>" + content).getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	@Test
	void formulasAreMadeHarmlessWhenWritten() throws Exception {
		var file = folder.resolve("out.csv");
		CsvFile.write(file, List.of(List.of("=HYPERLINK(\"http://x\")", "-574", "@SUM(A1)", "+44 20", "-6.4%", "plain, with comma", "\t=1"), List.of("-cmd|'/c calc'!A0")).stream());
		assertEquals("\ufeff\"'=HYPERLINK(\"\"http://x\"\")\",-574,'@SUM(A1),'+44 20,-6.4%,\"plain, with comma\",'\t=1\r\n'-cmd|'/c calc'!A0\r\n", Files.readString(file));
		assertEquals(1, Files.list(folder).count(), "nothing is left beside it");
	}

	@Test
	void anOlderFileStaysWhenWritingFails() throws Exception {
		var file = Files.writeString(folder.resolve("out.csv"), "old");
		var rows = List.of(List.of("new")).stream().map(row -> {
			if (row.contains("new"))
				throw new UncheckedIOException(new IOException("disk"));
			return row;
		});
		assertThrows(ImportException.class, () -> CsvFile.write(file, rows));
		assertEquals("old", Files.readString(file));
	}
}
