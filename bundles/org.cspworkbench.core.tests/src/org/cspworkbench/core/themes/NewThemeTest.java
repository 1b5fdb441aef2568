package org.cspworkbench.core.themes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.PlanRules;
import org.cspworkbench.model.assessment.Block;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A theme made by an analyst. */
class NewThemeTest {

	@TempDir
	Path data;

	@AfterEach
	void leave() throws Exception {
		ThemeStart.load(data, List.of());
	}

	@Test
	void itWorksAtOnce() throws Exception {
		var jar = new NewTheme("water-safety", "Water safety & rescue", List.of()).jar();
		assertEquals(List.of(), PlanRules.findings(jar.theme()));
		var folder = new ThemeFolder(data);
		folder.put("water.jar", jar);
		var theme = folder.load().named("water-safety").orElseThrow();
		assertEquals("Water safety & rescue", theme.title());
		assertTrue(theme.source().endsWith("water.jar"), theme.source());
		assertTrue(theme.file("icon.svg").isPresent());
	}

	@Test
	void itsOwnFieldsAreClassesOfTheModel() throws Exception {
		var fields = List.of(OwnField.parse("Throw lines:number"), OwnField.parse("Last looked at:date"), OwnField.parse("Deep:yes-no"), OwnField.parse("Remarks"));
		var folder = new ThemeFolder(data);
		folder.put("lakes.jar", new NewTheme("lake-safety", "Lake safety", fields).jar());
		var theme = folder.load().named("lake-safety").orElseThrow().theme().orElseThrow();
		var own = EPackage.Registry.INSTANCE.getEPackage("urn:csp-theme:lake-safety");
		assertNotNull(own);
		var block = theme.getChapter().getBlocks().stream().filter(each -> each.eClass().getEPackage() == own).findFirst().orElseThrow();
		assertTrue(block instanceof Block);
		var lines = block.eClass().getEStructuralFeature("throwLines");
		assertEquals("Throw lines", FormHints.label(lines));
		block.eSet(lines, new BigDecimal("3"));
		assertEquals(new BigDecimal("3"), block.eGet(lines));
	}

	@Test
	void aJarThatIsOpenedAndWrittenIsTheSame() throws Exception {
		var first = data.resolve("first.jar");
		var second = data.resolve("second.jar");
		new NewTheme("water-safety", "Water safety", List.of(OwnField.parse("Throw lines:number"))).jar().write(first);
		ThemeJar.read(first).write(second);
		assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
	}

	@Test
	void aNewerJarTakesThePlaceOfTheOlder() throws Exception {
		var jar = new NewTheme("water-safety", "Water safety", List.of()).jar();
		var file = data.resolve("mine.jar");
		jar.write(file);
		Files.createDirectories(data.resolve("themes"));
		Files.copy(file, data.resolve("themes/as-it-came.jar"));
		jar.theme().setVersion("2.0.0");
		jar.write(file);
		ThemeJar.install(file, data);
		var library = new ThemeFolder(data).load();
		assertEquals(List.of("2.0.0"), library.all().stream().filter(theme -> theme.id().equals("water-safety")).map(InstalledTheme::version).toList());
	}

	/** The own fields of the version that counts are those of the program, in whichever order the jars are found. */
	@Test
	void theNewerVersionBringsItsOwnFields() throws Exception {
		var folder = new ThemeFolder(data);
		for (var version : List.of("2.0.0", "1.0.0")) {
			var jar = new NewTheme("lake-fields", "Lake", List.of(OwnField.parse(version.startsWith("2") ? "New field" : "Old field"))).jar();
			jar.theme().setVersion(version);
			var files = new LinkedHashMap<>(jar.files());
			files.put(JarContent.MANIFEST, "Bundle-SymbolicName: lake%s;singleton:=true\n".formatted(version.charAt(0)).getBytes(StandardCharsets.UTF_8));
			folder.put((version.startsWith("2") ? "a" : "b") + ".jar", new ThemeJar(jar.theme(), files));
		}
		assertEquals("2.0.0", folder.load().named("lake-fields").orElseThrow().version());
		var type = (EClass) EPackage.Registry.INSTANCE.getEPackage("urn:csp-theme:lake-fields").getEClassifiers().getFirst();
		assertNotNull(type.getEStructuralFeature("newField"));
	}

	@Test
	void whatIsNotUnderstoodIsTold() throws Exception {
		var files = ThemeFolder.good("odd");
		files.put("theme.csptheme", files.get("theme.csptheme").replace("</description>", "</description>\n  <indicator key=\"odd.more\"/>"));
		var jar = new ThemeFolder(data).put("odd.jar", files);
		var told = ThemeJar.read(jar).notUnderstood();
		assertEquals(1, told.size(), told::toString);
		assertTrue(told.getFirst().contains("indicator"), told.getFirst());
	}

	/** Whoever signed a jar did not sign what was changed: the signature goes, and the jar still works. */
	@Test
	void aSignedJarCanBeChanged() throws Exception {
		var jar = new NewTheme("water-safety", "Water safety", List.of()).jar();
		var files = new LinkedHashMap<>(jar.files());
		files.put("META-INF/A.SF", "Signature-Version: 1.0\n\n".getBytes(StandardCharsets.UTF_8));
		var file = data.resolve("changed.jar");
		new ThemeJar(jar.theme(), files).write(file);
		assertEquals(List.of(), ThemeJar.read(file).files().keySet().stream().filter(JarSignature::isPart).toList());
	}

	@Test
	void whatCannotWorkIsNotWritten() throws Exception {
		var jar = new NewTheme("water-safety", "Water safety", List.of()).jar();
		jar.theme().getIndicators().get(1).setKey(jar.theme().getIndicators().get(0).getKey());
		var file = data.resolve("wrong.jar");
		var refused = assertThrows(Refusal.class, () -> jar.write(file));
		assertTrue(refused.getMessage().contains("water-safety.incidents"), refused.getMessage());
		assertTrue(Files.notExists(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Water", "1water", "water safety", "../x" })
	void idsAreChecked(String id) {
		assertThrows(Refusal.class, () -> new NewTheme(id, "Water", List.of()).jar());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ":text", "Lights:lamp", "!!" })
	void fieldsAreChecked(String typed) {
		assertThrows(Refusal.class, () -> OwnField.parse(typed));
	}
}
