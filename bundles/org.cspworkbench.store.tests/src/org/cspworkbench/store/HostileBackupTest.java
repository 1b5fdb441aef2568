package org.cspworkbench.store;

import static org.cspworkbench.store.Samples.SUMMARY;
import static org.cspworkbench.store.Samples.analyst;
import static org.cspworkbench.store.Samples.content;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.cspworkbench.store.internal.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Backups come from outside: whatever is in one, the database stays as it is unless the backup is sound. */
class HostileBackupTest {
	@TempDir
	Path folder;

	private Database database;
	private Path backup;
	private Path hostile;
	private Held held;

	@BeforeEach
	void fill() throws StoreException {
		database = Kind.DERBY.site(folder).open();
		var first = database.plans().create("tw-2020", SUMMARY, content("one"), analyst("first"));
		database.plans().save(first, SUMMARY, content(new Random(1), 3_000), analyst("second"));
		backup = folder.resolve("sound.zip");
		hostile = folder.resolve("hostile.zip");
		database.backup(backup);
		database.plans().create("later", SUMMARY, content("not in the backup"), analyst(""));
		held = Held.by(database);
	}

	@AfterEach
	void close() throws StoreException {
		database.close();
	}

	private void assertRefused(String sentence) throws StoreException {
		var refused = assertThrows(StoreException.class, () -> database.restore(hostile));
		assertEquals(sentence, refused.getMessage());
		assertEquals(held, Held.by(database));
		assertFalse(Files.exists(folder.resolve("data/backups")), "refused before anything was touched");
	}

	@Test
	void refusesAFileThatIsNotThere() throws Exception {
		assertRefused("The file " + hostile + " could not be read; check that it is there and that you may read it.");
	}

	@Test
	void refusesAFileThatIsNoZip() throws Exception {
		for (var text : new String[] { "", "PK", "title;year\nplan;2020\n" }) {
			Files.writeString(hostile, text);
			assertRefused(hostile + " cannot be read as a backup; it is damaged or was not copied in full.");
		}
	}

	@Test
	void refusesAZipThatIsNoBackup() throws Exception {
		try (var zip = new ZipOutputStream(Files.newOutputStream(hostile))) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
		}
		assertRefused(hostile + " is not a backup of CSP Workbench.");
	}

	@Test
	void refusesABackupThatWasCutOff() throws Exception {
		var whole = Files.readAllBytes(backup);
		var random = new Random();
		for (int i = 0; i < 20; i++) {
			int length = random.nextInt(whole.length);
			Files.write(hostile, Arrays.copyOf(whole, length));
			assertThrows(StoreException.class, () -> database.restore(hostile), "cut to " + length);
			assertEquals(held, Held.by(database), "cut to " + length);
		}
	}

	@Test
	void noFlippedBitGetsThrough() throws Exception {
		try (var other = Kind.DERBY.site(folder.resolve("other")).open()) {
			other.restore(backup);
			var contents = Held.by(other);
			var random = new Random();
			int refusals = 0;
			for (int i = 0; i < 60; i++) {
				var bytes = Files.readAllBytes(backup);
				int at = random.nextInt(bytes.length);
				bytes[at] ^= (byte) (1 << random.nextInt(8));
				Files.write(hostile, bytes);
				// Dates and the like in the frame of the zip do not matter, as long as what is restored is right.
				try {
					other.restore(hostile);
				} catch (StoreException e) {
					refusals++;
				}
				assertEquals(contents, Held.by(other), "bit flipped at " + at);
			}
			assertTrue(refusals > 30, refusals + " refused");
		}
	}

	@Test
	void refusesAnEntryThatIsNotInTheManifest() throws Exception {
		for (var name : new String[] { "../../evil.txt", "/etc/evil", "tables/../evil.csv", "tables/other.csv", "C:\\evil" }) {
			var entries = Zip.read(backup);
			entries.put(name, new byte[] { 1 });
			Zip.write(hostile, entries);
			assertRefused(hostile + " is not a backup of CSP Workbench.");
		}
	}

	@Test
	void refusesTableNamesThatWouldLeadElsewhere() throws Exception {
		for (var name : new String[] { "../plan", "plan; DROP TABLE plan", "", "plan,plan", "Plan" }) {
			var entries = Zip.read(backup);
			var manifest = Zip.manifest(entries);
			manifest.setProperty("tables", "plan," + name + ",revision");
			entries.put(Zip.MANIFEST, Zip.bytes(manifest));
			Zip.write(hostile, entries);
			assertThrows(StoreException.class, () -> database.restore(hostile), name);
			assertEquals(held, Held.by(database));
		}
	}

	@Test
	void refusesATableThatDoesNotMatchItsHash() throws Exception {
		var entries = Zip.read(backup);
		entries.put("tables/plan.csv", new String(entries.get("tables/plan.csv"), StandardCharsets.UTF_8).replace("tw-2020", "tw-2021")
				.getBytes(StandardCharsets.UTF_8));
		Zip.write(hostile, entries);
		assertRefused(hostile + " was changed or damaged after it was written (tables/plan.csv); use another backup.");
	}

	@Test
	void refusesARowThatIsMissingEvenWhenTheHashAgrees() throws Exception {
		Zip.rewritten(backup, hostile, "tables/revision.csv", text -> text.substring(0, text.lastIndexOf("\"tw-2020\"")));
		assertRefused(hostile + " was changed or damaged after it was written (tables/revision.csv); use another backup.");
	}

	@Test
	void refusesContentThatDoesNotMatchItsOwnHash() throws Exception {
		var other = Base64.getEncoder().encodeToString(gzip(content("two")));
		Zip.rewritten(backup, hostile, "tables/revision.csv", text -> text.replaceFirst("H4sI[^\"]*", other));
		assertRefused(hostile + " does not hold together (tables/revision.csv); use another backup.");
	}

	@Test
	void refusesIdsThatCouldNotBeFileNames() throws Exception {
		Zip.rewritten(backup, hostile, "tables/plan.csv", text -> text.replace("tw-2020", "../evil"));
		assertRefused(hostile + " does not hold together (tables/plan.csv); use another backup.");
	}

	@Test
	void refusesCsvThatIsNotOurs() throws Exception {
		for (var csv : new String[] { "", "id\n", "\"id\"\n\"tw-2020", "\"id\"\n\"tw-2020\"x\n", "\"id\"\n\"a\",\"b\"\n", ",\n", "\"id\"\n\u0000\n" }) {
			Zip.rewritten(backup, hostile, "tables/plan.csv", text -> csv);
			assertRefused(hostile + " was changed or damaged after it was written (tables/plan.csv); use another backup.");
		}
	}

	@Test
	@Timeout(90)
	void refusesATableThatClaimsToUnfoldToFarMore() throws Exception {
		var entries = Zip.read(backup);
		var manifest = Zip.manifest(entries);
		manifest.setProperty("plan.bytes", "100000000000");
		entries.put(Zip.MANIFEST, Zip.bytes(manifest));
		Zip.write(hostile, entries);
		assertRefused(hostile + " claims to hold far more than a backup of its size can; it was not opened.");
	}

	@Test
	@Timeout(90)
	void readsNoFurtherThanATableClaimsToGo() throws Exception {
		try (var zip = new ZipOutputStream(Files.newOutputStream(hostile))) {
			for (var entry : Zip.read(backup).entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
				// A quarter of a gigabyte of blanks, which packs into a quarter of a megabyte.
				if (entry.getKey().equals("tables/plan.csv"))
					for (int i = 0; i < 256; i++)
						zip.write(new byte[1024 * 1024]);
			}
		}
		assertRefused(hostile + " was changed or damaged after it was written (tables/plan.csv); use another backup.");
	}

	@Test
	@Timeout(90)
	void refusesContentThatUnfoldsToFarMore() throws Exception {
		var bomb = new ByteArrayOutputStream();
		try (var gzip = new GZIPOutputStream(bomb)) {
			for (int i = 0; i < 256; i++)
				gzip.write(new byte[1024 * 1024]);
		}
		var packed = Base64.getEncoder().encodeToString(bomb.toByteArray());
		Zip.rewritten(backup, hostile, "tables/revision.csv", text -> text.replaceFirst("H4sI[^\"]*", packed));
		assertRefused(hostile + " does not hold together (tables/revision.csv); use another backup.");

		Zip.rewritten(backup, hostile, "tables/revision.csv",
				text -> text.replaceFirst("\"3\",\"" + Sha256.of(content("one")) + "\",\"[^\"]*", "\"268435456\",\"" + "0".repeat(64) + "\",\"" + packed));
		assertRefused(hostile + " does not hold together (tables/revision.csv); use another backup.");
	}

	@Test
	void refusesAManifestThatMakesNoSense() throws Exception {
		for (var line : new String[] { "kind=other", "format=0x1", "upgrades=-1", "written=yesterday", "plan.rows=many", "plan.bytes=-5", "tables=plan" }) {
			var entries = Zip.read(backup);
			var manifest = Zip.manifest(entries);
			manifest.setProperty(line.split("=")[0], line.split("=")[1]);
			entries.put(Zip.MANIFEST, Zip.bytes(manifest));
			Zip.write(hostile, entries);
			assertThrows(StoreException.class, () -> database.restore(hostile), line);
			assertEquals(held, Held.by(database), line);
		}
	}

	@Test
	void refusesALaterFormat() throws Exception {
		var entries = Zip.read(backup);
		var manifest = Zip.manifest(entries);
		manifest.setProperty("format", "2");
		entries.put(Zip.MANIFEST, Zip.bytes(manifest));
		Zip.write(hostile, entries);
		assertRefused(hostile + " was written by a newer CSP Workbench; restore it with that version.");
	}

	private static byte[] gzip(byte[] bytes) throws Exception {
		var packed = new ByteArrayOutputStream();
		try (var gzip = new GZIPOutputStream(packed)) {
			gzip.write(bytes);
		}
		return packed.toByteArray();
	}
}
