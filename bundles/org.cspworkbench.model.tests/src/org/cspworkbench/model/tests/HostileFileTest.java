package org.cspworkbench.model.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.model.io.PlanResource;
import org.cspworkbench.model.io.UnreadablePlanException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is no plan is refused in one sentence; none of them brings the workbench down. */
class HostileFileTest {

	private static final String START = "<plan:Plan xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:plan=\"https://cspworkbench.org/model/plan\" metamodelVersion=\"1\"";

	private final PlanDocuments documents = new PlanDocuments();
	private byte[] good;

	@BeforeEach
	void readGoodFile() throws IOException {
		good = Files.readAllBytes(Path.of("data/hospital-v1.cspplan"));
	}

	@Test
	void aTruncatedFileIsCalledTruncated() throws IOException {
		for (int length = 200; length < good.length - 14; length += 7) {
			var sentence = refused(Arrays.copyOf(good, length));
			assertTrue(sentence.startsWith("hospital.cspplan ends too early, in line "), sentence);
		}
	}

	@Test
	void theLastLineIsNamed() {
		var half = Arrays.copyOf(good, new String(good, StandardCharsets.UTF_8).indexOf("<parts"));
		var lines = new String(half, StandardCharsets.UTF_8).stripTrailing().lines().count();
		assertTrue(refused(half).contains("in line " + lines + ":") || refused(half).contains("in line " + (lines + 1) + ":"), refused(half));
	}

	@Test
	void damageInTheMiddleIsCalledDamage() {
		var damaged = new String(good, StandardCharsets.UTF_8).replaceFirst("</series>", "</serious>");
		assertTrue(refused(damaged.getBytes(StandardCharsets.UTF_8)).matches("hospital.cspplan cannot be read beyond line \\d+\\. Use an earlier copy of the plan\\."),
				refused(damaged.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void anotherXmlFileIsNoPlan() {
		assertEquals("hospital.cspplan holds \"report\" and not a plan. Choose a file that was saved as a plan.", refused("<report/>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Action,Lead,Measure\n1,CSU,Sessions\n", "PK\u0003\u0004zip", "%PDF-1.7" })
	void otherFilesAreNoPlans(String content) {
		assertEquals("hospital.cspplan is not a plan file. Choose a file that was saved as a plan.", refused(content));
	}

	@Test
	void anEmptyFileIsCalledEmpty() {
		assertEquals("hospital.cspplan is empty. Use an earlier copy of the plan.", refused(""));
	}

	@Test
	void aNewerVersionIsRefused() {
		var newer = new String(good, StandardCharsets.UTF_8).replace("metamodelVersion=\"1\"", "metamodelVersion=\"7\"");
		assertEquals("hospital.cspplan was saved by a newer version of the workbench (file version 7, this workbench knows 1). Open it with a newer workbench.",
				refused(newer));
	}

	@ParameterizedTest
	@ValueSource(strings = { "one", "0", "-3", "99999999999" })
	void aVersionThatIsNoneIsRefused(String version) {
		var odd = new String(good, StandardCharsets.UTF_8).replace("metamodelVersion=\"1\"", "metamodelVersion=\"" + version + "\"");
		assertTrue(refused(odd).contains("\"" + version + "\" is not a version"), refused(odd));
	}

	@Test
	void documentTypesAreRefused(@TempDir Path folder) throws IOException {
		var secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		var entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + START + " title=\"t\"><glossary term=\"&e;\"/></plan:Plan>";
		var sentence = refused(entity);
		assertTrue(sentence.contains("document type declaration"), sentence);
		assertFalse(sentence.contains("secret"), sentence);
	}

	@Test
	void entitiesCannotExplode() {
		var bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
		for (int i = 1; i < 40; i++) {
			bomb.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
		}
		bomb.append("]>").append(START).append("><glossary term=\"&a39;\"/></plan:Plan>");
		assertTrue(refused(bomb.toString()).contains("document type declaration"));
	}

	@Test
	void aHugeFileIsRefusedWithoutReadingItAll() {
		var endless = new InputStream() {
			long given;

			@Override
			public int read() {
				given++;
				return given <= good.length - 15 ? good[(int) given - 1] : ' ';
			}

			@Override
			public int read(byte[] into, int offset, int length) {
				for (int i = 0; i < length; i++) {
					into[offset + i] = (byte) read();
				}
				return length;
			}
		};
		var refusal = assertThrows(UnreadablePlanException.class, () -> documents.open(endless, "huge.cspplan"));
		assertEquals("huge.cspplan is larger than 64 MB, more than any plan. Choose a plan file.", refusal.getMessage());
		assertTrue(endless.given < 100_000_000, () -> endless.given + " bytes were read");
	}

	@ParameterizedTest
	@ValueSource(strings = { "topics", "unheardOf" })
	void deepNestingIsRefused(String element) {
		var deep = START + "><priorities>" + ("<" + element + ">").repeat(50_000) + ("</" + element + ">").repeat(50_000) + "</priorities></plan:Plan>";
		assertTrue(refused(deep).contains("nested more than 200 levels deep"), refused(deep));
	}

	@Test
	void pointersOutOfThePlanLeadNowhere() throws IOException {
		var pointing = START + "><duties requirement=\"r\" metIn=\"file:///etc/passwd#/ http://example.org/x#//@y\"/></plan:Plan>";
		var opened = open(pointing.getBytes(StandardCharsets.UTF_8));
		assertTrue(opened.plan().getDuties().getFirst().getMetIn().isEmpty());
		assertEquals(1, opened.getResourceSet().getResources().size());
	}

	@Test
	void damagedBytesNeverDoMoreThanFail() {
		var random = new Random(20200213);
		int refused = 0;
		for (int i = 0; i < 600; i++) {
			var damaged = good.clone();
			for (int j = 0; j <= i % 5; j++) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			}
			try {
				open(damaged);
			} catch (UnreadablePlanException e) {
				refused++;
				assertTrue(e.getMessage().startsWith("hospital.cspplan "), e::getMessage);
			} catch (IOException e) {
				throw new AssertionError("attempt " + i, e);
			}
		}
		assertTrue(refused > 100, "only " + refused + " of 600 were refused");
		assertDoesNotThrow(() -> open(good));
	}

	private String refused(String content) {
		return refused(content.getBytes(StandardCharsets.UTF_8));
	}

	private String refused(byte[] content) {
		return assertThrows(UnreadablePlanException.class, () -> open(content)).getMessage();
	}

	private PlanResource open(byte[] content) throws IOException {
		return documents.open(new ByteArrayInputStream(content), "hospital.cspplan");
	}
}
