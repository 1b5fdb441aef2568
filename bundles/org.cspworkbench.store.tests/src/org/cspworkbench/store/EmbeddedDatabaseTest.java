package org.cspworkbench.store;

import static org.cspworkbench.store.Samples.SUMMARY;
import static org.cspworkbench.store.Samples.analyst;
import static org.cspworkbench.store.Samples.content;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database in a folder. */
class EmbeddedDatabaseTest {
	@TempDir
	Path folder;

	private DataFolder data;
	private Site site;

	@BeforeEach
	void choosePlace() {
		data = new DataFolder(folder.resolve("data"));
		site = new Site(new DatabaseLocation.Embedded(data.database()), data);
	}

	private void saveOnePlan() throws StoreException {
		try (var database = site.open()) {
			database.plans().create("tw-2020", SUMMARY, content("one"), analyst("first"));
		}
	}

	private void assertRefused(String sentence) {
		assertEquals(sentence, assertThrows(StoreException.class, site::open).getMessage());
	}

	@Test
	@Timeout(180)
	void isOpenInOneProgramOnly() throws Exception {
		try (var other = OtherProgram.start(folder.resolve("program"), Holding.class, data.path().toString())) {
			assertEquals("open 0", other.line());

			assertRefused("The database in " + data.database() + " is open in another CSP Workbench; close that one first, or share a PostgreSQL database.");

			assertEquals(List.of("open 0"), other.finish());
		}
		saveOnePlan();
	}

	@Test
	@Timeout(180)
	void letsGoWhenItIsClosed() throws Exception {
		try (var database = site.open()) {
			database.plans().create("tw-2020", SUMMARY, content("one"), analyst("first"));
			try (var other = OtherProgram.start(folder.resolve("program"), Holding.class, data.path().toString())) {
				assertTrue(other.line().startsWith("refused "));
			}
		}
		try (var other = OtherProgram.start(folder.resolve("program"), Holding.class, data.path().toString())) {
			assertEquals("open 1", other.line());
		}
	}

	@Test
	void twoOpeningsInOneProgramDoNotCloseEachOther() throws Exception {
		var first = site.open();
		var second = site.open();
		first.close();
		second.plans().create("tw-2020", SUMMARY, content("one"), analyst("first"));
		second.close();

		assertEquals(1, Held.by(site).plans().size());
	}

	@Test
	void aLinkToTheFolderIsTheSameDatabase() throws Exception {
		saveOnePlan();
		var link = new DataFolder(Files.createSymbolicLink(folder.resolve("link"), data.path()));
		try (var first = site.open(); var second = Database.open(new DatabaseLocation.Embedded(link.database()), link)) {
			assertEquals(Held.by(first), Held.by(second));
		}
	}

	@Test
	void keepsItsLogInTheDataFolderAndLeavesSystemPropertiesAlone() throws Exception {
		// The platform itself sets a property when it is first asked for this.
		TimeZone.getDefault();
		var before = new Properties();
		before.putAll(System.getProperties());
		try (var database = site.open()) {
			var changed = new TreeMap<Object, Object>(System.getProperties());
			changed.entrySet().removeAll(before.entrySet());
			assertEquals(Map.of(), changed);
			assertTrue(Files.size(data.databaseLog()) > 0);
		}
		assertFalse(Files.exists(Path.of("derby.log")));
		assertNull(System.getProperty("derby.stream.error.file"));
	}

	@Test
	void isForItsUsersEyesOnly() throws Exception {
		saveOnePlan();
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));

		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())));
	}

	@Test
	void worksInAFolderWithAnOddName() throws Exception {
		data = new DataFolder(folder.resolve("Pläne & more 100% 'new' #1"));
		site = new Site(new DatabaseLocation.Embedded(data.database()), data);
		saveOnePlan();

		assertEquals(1, Held.by(site).plans().size());
	}

	@Test
	void refusesASemicolon() {
		data = new DataFolder(folder.resolve("a;b"));
		site = new Site(new DatabaseLocation.Embedded(data.database()), data);

		assertRefused("The folder " + data.database() + " has a semicolon in its name, which the database cannot use; choose another folder.");
	}

	@Test
	void takesAnEmptyFolder() throws Exception {
		Files.createDirectories(data.database());
		saveOnePlan();

		assertEquals(1, Held.by(site).plans().size());
	}

	@Test
	void refusesAFileInPlaceOfTheFolder() throws Exception {
		data.make();
		Files.writeString(data.database(), "a file");

		assertRefused(data.database() + " is a file, but a folder is needed there; move the file away or choose another folder.");
		assertEquals("a file", Files.readString(data.database()));
	}

	@Test
	void refusesAFileInPlaceOfTheDataFolder() throws Exception {
		Files.writeString(data.path(), "a file");

		assertRefused(data.path() + " is a file, but a folder is needed there; move the file away or choose another folder.");

		data = new DataFolder(data.path().resolve("below"));
		site = new Site(new DatabaseLocation.Embedded(data.database()), data);
		assertRefused(data.path().getParent() + " is a file, but a folder is needed there; move the file away or choose another folder.");
	}

	@Test
	void refusesAFolderWithOtherThings() throws Exception {
		Files.createDirectories(data.database());
		Files.writeString(data.database().resolve("holiday.txt"), "not a database");

		assertRefused("The folder " + data.database() + " holds files that are not a database; move them away or choose another folder.");
		assertEquals("not a database", Files.readString(data.database().resolve("holiday.txt")));
	}

	@Test
	void refusesAFolderThatCannotBeMade() {
		// Nobody may make folders there, not even the user root.
		assumeTrue(Files.isDirectory(Path.of("/proc")));
		data = new DataFolder(Path.of("/proc/csp-workbench"));
		site = new Site(new DatabaseLocation.Embedded(data.database()), data);

		assertRefused("The folder /proc/csp-workbench could not be made; check your rights there or choose another folder.");
	}

	@Test
	@Timeout(180)
	void refusesAFolderThatCannotBeWrittenTo() throws Exception {
		saveOnePlan();
		setRights("r-x------");
		try (var other = OtherProgram.startWithoutPrivileges(folder.resolve("program"), Holding.class, data.path().toString())) {
			assertEquals("refused You may not write into the folder " + data.path() + "; ask for the right to, or choose another folder.", other.line());
		} finally {
			setRights("rwx------");
		}
	}

	@Test
	@Timeout(180)
	void refusesADatabaseThatCannotBeWrittenTo() throws Exception {
		saveOnePlan();
		try (var files = Files.walk(data.database())) {
			for (var file : files.toList().reversed())
				Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(Files.isDirectory(file) ? "r-x------" : "r--------"));
		}
		try (var other = OtherProgram.startWithoutPrivileges(folder.resolve("program"), Holding.class, data.path().toString())) {
			assertEquals(List.of("refused You may not write into the folder " + data.database() + "; ask for the right to, or choose another folder."),
					other.finish());
		} finally {
			try (var files = Files.walk(data.database())) {
				for (var file : (Iterable<Path>) files::iterator)
					Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
			}
		}
	}

	private void setRights(String rights) throws Exception {
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
		Files.setPosixFilePermissions(data.path(), PosixFilePermissions.fromString(rights));
	}

	@Test
	void saysThatADamagedDatabaseIsDamaged() throws Exception {
		saveOnePlan();
		try (var files = Files.list(data.database().resolve("seg0"))) {
			for (var file : files.toList())
				Files.write(file, new byte[100]);
		}

		assertRefused("The database in " + data.database() + " is damaged and could not be opened; restore your latest backup into a new data folder.");
	}

	@Test
	void openingChangesNothingThatWasSaved() throws Exception {
		saveOnePlan();
		var held = Held.by(site);
		for (int i = 0; i < 3; i++)
			assertEquals(held, Held.by(site));
		try (var files = Files.list(data.path())) {
			assertEquals(List.of("database", "derby.log"), files.map(file -> file.getFileName().toString()).sorted().toList());
		}
	}

	/** Where exactly the space runs out depends on the size: in the tables, or in the log, upon which Derby stops the database. */
	@ParameterizedTest
	@ValueSource(ints = { 16, 21, 24 })
	@Timeout(300)
	void saysThatTheDiskIsFullAndGoesOnWhenThereIsSpace(int megabytes) throws Exception {
		assumeTrue(OtherProgram.canHaveSmallDisk(), "needs Linux with user namespaces");
		Files.createDirectories(data.path());
		try (var program = OtherProgram.startOnSmallDisk(folder.resolve("program"), data.path(), megabytes, Filling.class, data.path().toString())) {
			var lines = program.finish();

			assertEquals(List.of("refused The disk that holds the database in " + data.database() + " is full; make space and try again.",
					"went on 1 after true", "holds true"), lines);
		}
	}
}
