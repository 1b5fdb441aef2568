package org.cspworkbench.evidence.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.internal.intake.LocalFile;
import org.cspworkbench.evidence.internal.intake.Meter;
import org.cspworkbench.evidence.table.Row;
import org.cspworkbench.evidence.table.TableFormat;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
	@TempDir
	Path folder;

	private static LocalFile file(Path path) throws IOException {
		return LocalFile.of(path, new Meter(new NullProgressMonitor(), 1));
	}

	private Path zip(String name, String... entriesAndContents) throws IOException {
		var path = folder.resolve(name);
		try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
			for (int i = 0; i < entriesAndContents.length; i += 2) {
				zip.putNextEntry(new ZipEntry(entriesAndContents[i]));
				zip.write(entriesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return path;
	}

	private String refusal(Path path) {
		return assertThrows(ImportException.class, () -> rows(path)).getMessage();
	}

	private List<Row> rows(Path path) throws IOException {
		var rows = new ArrayList<Row>();
		try (var table = TableFormat.open(file(path))) {
			while (table.nextSheet().isPresent())
				for (Row row; (row = table.nextRow()) != null;)
					rows.add(row);
		}
		return rows;
	}

	private static String ods(String rows) {
		return """
				<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
				xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
				<office:body><office:spreadsheet><table:table table:name="One">%s</table:table></office:spreadsheet></office:body></office:document-content>"""
				.formatted(rows);
	}

	@Test
	void entriesThatLeadOutOfTheArchiveAreRefused() throws Exception {
		for (var name : List.of("../outside.csv", "2019-10/../../outside.csv", "/etc/passwd", "C:\\outside.csv", "..\\outside.csv"))
			assertEquals("bad.zip names a file outside itself (%s); it was not imported.".formatted(name.replace('\\', '/')),
					refusal(zip("bad.zip", name, "a,b")).replace('\\', '/'));
		assertEquals(1, Files.list(folder).count(), "nothing was written");
	}

	@Test
	void aBombIsRefusedBeforeItGoesOff() throws Exception {
		var path = folder.resolve("bomb.zip");
		try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
			zip.putNextEntry(new ZipEntry("2019-10-kent-street.csv"));
			var noughts = new byte[1024 * 1024];
			for (int i = 0; i < 64; i++)
				zip.write(noughts);
			zip.closeEntry();
		}
		assertTrue(Files.size(path) < 100_000);
		assertEquals("bomb.zip unpacks to far more than a file of its size can hold; it was not imported.", refusal(path));
	}

	@Test
	void aBombThatLiesAboutItsSizeIsStoppedWhileItUnpacks() throws Exception {
		var path = folder.resolve("liar.ods");
		try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
			zip.putNextEntry(new ZipEntry("content.xml"));
			zip.write(ods("<table:table-row><table:table-cell><text:p>").substring(0, 300).getBytes(StandardCharsets.UTF_8));
			var spaces = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < 64; i++)
				zip.write(spaces);
			zip.closeEntry();
		}
		var bytes = Files.readAllBytes(path);
		understate(bytes);
		Files.write(path, bytes);
		var refusal = refusal(path);
		assertTrue(refusal.contains("unpacks to far more") || refusal.contains("is damaged"), refusal);
	}

	/** Writes a small size over the true one in the central directory. */
	private static void understate(byte[] zip) {
		for (int i = zip.length - 46; i > 0; i--)
			if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
				zip[i + 24] = 100;
				zip[i + 25] = zip[i + 26] = zip[i + 27] = 0;
				return;
			}
		throw new AssertionError("no central directory");
	}

	@Test
	void aFileNamedTwiceIsRefused() throws Exception {
		var bytes = Files.readString(zip("twice.zip", "one.csv", "a", "two.csv", "b"), StandardCharsets.ISO_8859_1).replace("two.csv", "one.csv");
		var path = Files.write(folder.resolve("twice.zip"), bytes.getBytes(StandardCharsets.ISO_8859_1));
		assertEquals("twice.zip names a file twice or names far too many; it was not imported.", refusal(path));
	}

	@Test
	void documentTypesAreRefused() throws Exception {
		var evil = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
		assertEquals("evil.ods holds a document type declaration, which spreadsheets do not; it was not opened.", refusal(zip("evil.ods", "content.xml", evil)));
		assertEquals("evil.xlsx holds a document type declaration, which spreadsheets do not; it was not opened.", refusal(zip("evil.xlsx", "xl/workbook.xml", evil)));
	}

	@Test
	void cellsAndRowsThatStandForTooManyAreRefused() throws Exception {
		assertTrue(refusal(zip("wide.ods", "content.xml",
				ods("<table:table-row><table:table-cell table:number-columns-repeated=\"2000000000\"><text:p>x</text:p></table:table-cell></table:table-row>")))
				.startsWith("wide.ods claims more rows, columns or words"));
		assertTrue(refusal(zip("long.ods", "content.xml",
				ods("<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>")))
				.startsWith("long.ods claims more rows, columns or words"));
	}

	@Test
	void emptyCellsAndRowsThatStandForManyCostNothing() throws Exception {
		var rows = rows(zip("odd.ods", "content.xml", ods("""
				<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
				<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/><table:table-cell
				office:value-type="float" office:value="7"><office:annotation><text:p>not this</text:p></office:annotation><text:p>7.0</text:p></table:table-cell>
				<table:covered-table-cell/><table:table-cell><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p></table:table-cell>
				<table:table-cell table:number-columns-repeated="16000"/></table:table-row>
				<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>""")));
		assertEquals(List.of(new Row(4, List.of("", "", "7", "", "a  b\nc")), new Row(5, List.of("", "", "7", "", "a  b\nc"))), rows);
	}

	@Test
	void whatIsNoTableIsRefusedInOneSentence() throws Exception {
		var binary = Files.write(folder.resolve("picture.csv"), new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 0, 1 });
		assertEquals("picture.csv is neither a text file with separated values nor a spreadsheet (.xlsx, .ods).", refusal(binary));
		var old = Files.write(folder.resolve("old.xls"), new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0 });
		assertEquals("old.xls is an old Excel file (.xls) or has a password; open it and save it as .xlsx without a password.", refusal(old));
		var cut = folder.resolve("cut.xlsx");
		var whole = Files.readAllBytes(zip("whole.xlsx", "xl/workbook.xml", "<workbook/>".repeat(50)));
		Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
		assertEquals("cut.xlsx is damaged or was not downloaded in full; fetch it again.", refusal(cut));
		assertEquals("nothing.csv does not exist.", refusal(folder.resolve("nothing.csv")).replace(folder + File.separator, ""));
	}

	@Test
	void brokenXmlIsRefused() throws Exception {
		assertEquals("broken.ods is damaged or was not downloaded in full; fetch it again.", refusal(zip("broken.ods", "content.xml", ods("<table:table-row>").substring(0, 350))));
	}
}
