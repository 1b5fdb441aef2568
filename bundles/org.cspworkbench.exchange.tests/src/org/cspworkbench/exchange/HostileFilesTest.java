package org.cspworkbench.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cspworkbench.core.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot or must not be read is refused in a sentence that names the file, and leaves nothing in the database. */
class HostileFilesTest extends WithPlans {

	private static final String TYPES = """
			<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
			<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
	private static final String RELATIONS = """
			<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
			Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";

	private static int plans;

	@BeforeAll
	static void countPlans() throws Refusal {
		plans = library.plans().size();
	}

	@AfterEach
	void nothingWasBroughtIn() throws Refusal {
		assertEquals(plans, library.plans().size());
	}

	private String refused(Path file) {
		var refusal = assertThrows(Refusal.class, () -> library.importContent(read(file).content(), file, Optional.empty()));
		assertTrue(refusal.getMessage().contains(file.getFileName().toString()), refusal.getMessage());
		assertFalse(refusal.getMessage().contains("\n"), refusal.getMessage());
		return refusal.getMessage();
	}

	private Path word(String document) throws IOException {
		var file = folder.resolve("made.docx");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			write(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
			write(zip, "_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
			write(zip, "word/document.xml", document.getBytes(StandardCharsets.UTF_8));
		}
		return file;
	}

	private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
		zip.closeEntry();
	}

	@Test
	void anEntityThatReadsAFileIsNotFollowed() throws IOException {
		var secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
		var message = refused(word("""
				<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "%s">]>
				<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>""".formatted(secret.toUri())));
		assertFalse(message.contains("the secret"));
	}

	@Test
	void aThousandfoldEntityIsNotUnfolded() throws IOException {
		var entities = new StringBuilder("<!ENTITY a0 \"lol\">");
		for (int level = 1; level < 12; level++) {
			entities.append("<!ENTITY a").append(level).append(" \"").append(("&a" + (level - 1) + ";").repeat(10)).append("\">");
		}
		refused(word("<?xml version=\"1.0\"?><!DOCTYPE d [" + entities + "]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&a11;</w:t></w:r></w:p></w:body></w:document>"));
	}

	@Test
	void whatUnpacksToTooMuchIsNotRead() throws IOException {
		var file = folder.resolve("bomb.docx");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			var zeros = new byte[1 << 20];
			for (int megabyte = 0; megabyte < 410; megabyte++) {
				zip.write(zeros);
			}
			zip.closeEntry();
		}
		assertTrue(refused(file).contains("unpacks to more"));
	}

	@Test
	void aFileBehindAPasswordIsNamedAsSuch() throws IOException {
		var file = Files.write(folder.resolve("locked.xlsx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
		assertTrue(refused(file).contains("password"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"plan.docx", "plan.xlsx", "plan.cspplan"})
	void aDamagedFileIsNamed(String name) throws IOException {
		refused(Files.writeString(folder.resolve(name), "this is no office file"));
	}

	@Test
	void otherKindsOfFilesAreNamedWithThoseThatCanBeRead() throws IOException {
		assertTrue(refused(Files.writeString(folder.resolve("plan.pdf"), "%PDF-1.7")).contains(".docx"));
	}

	@Test
	void aMissingFileIsNamed() {
		refused(folder.resolve("nowhere.docx"));
	}

	@Test
	void anEmptyTableIsNoPlan() throws IOException {
		refused(Files.writeString(folder.resolve("empty.csv"), "\n\n"));
	}

	@Test
	void aWorkbookWithoutCellsIsNoPlan() throws IOException {
		var file = folder.resolve("empty.xlsx");
		try (var book = new XSSFWorkbook(); var stream = Files.newOutputStream(file)) {
			book.createSheet("Empty");
			book.write(stream);
		}
		refused(file);
	}
}
