package org.cspworkbench.core.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jars from outside are judged before the framework sees them. */
class HostileJarTest {

	@Test
	void aGoodJarPasses() throws Exception {
		var content = JarContent.of(ThemeFolder.zip(ThemeFolder.good("good")));
		assertEquals("csptheme.good", content.symbolicName());
		assertFalse(content.code());
	}

	@ParameterizedTest
	@ValueSource(strings = { "../outside.txt", "/etc/passwd", "a/../../b", "c:\\windows\\x", "a\\b" })
	void namesThatLeadOutAreRefused(String name) throws Exception {
		assertRefused(files -> files.put(name, "x"), name);
	}

	@ParameterizedTest
	@CsvSource({ "Fragment-Host: org.cspworkbench.core,Fragment-Host", "Bundle-NativeCode: x.so,Bundle-NativeCode", "Service-Component: x.xml,Service-Component",
			"DynamicImport-Package: *,DynamicImport-Package", "Require-Capability: osgi.extender,Require-Capability" })
	void headersThatReachIntoTheProgramAreRefused(String header, String named) throws Exception {
		assertRefused(files -> files.merge(JarContent.MANIFEST, header, (manifest, more) -> manifest.strip() + "\n" + more + "\n\n"), named);
	}

	@Test
	void aManifestThatIsNoBundleIsRefused() throws Exception {
		assertRefused(files -> files.put(JarContent.MANIFEST, "Manifest-Version: 1.0\n\n"), "manifest");
		assertRefused(files -> files.put(JarContent.MANIFEST, "no manifest at all"), "manifest");
		assertRefused(files -> files.remove(JarContent.MANIFEST), "MANIFEST.MF");
		assertRefused(files -> files.computeIfPresent(JarContent.MANIFEST, (name, manifest) -> manifest.replace(";singleton:=true", "")), "singleton");
		assertRefused(files -> files.computeIfPresent(JarContent.MANIFEST, (name, manifest) -> manifest.replace("Version: 1.0.0", "Version: one")), "one");
	}

	@Test
	void aPluginWithEntitiesIsRefused() throws Exception {
		assertRefused(files -> files.computeIfPresent(JarContent.PLUGIN, (name, plugin) -> plugin.replace("<plugin>", "<!DOCTYPE plugin [<!ENTITY x SYSTEM \"file:/etc/passwd\">]><plugin>")),
				"document type");
	}

	@Test
	void dataMayNotReachForOtherExtensionPoints() throws Exception {
		assertRefused(files -> files.computeIfPresent(JarContent.PLUGIN,
				(name, plugin) -> plugin.replace("</plugin>", "<extension point=\"org.eclipse.e4.workbench.model\"><processor class=\"java.lang.Object\"/></extension></plugin>")),
				"org.eclipse.e4.workbench.model");
	}

	@Test
	void aBombIsNotUnpacked() throws Exception {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("bomb"));
			var block = new byte[1024 * 1024];
			for (int i = 0; i < 100; i++) {
				zip.write(block);
			}
		}
		assertTrue(bytes.size() < 1024 * 1024);
		var refused = assertThrows(UnusableThemeException.class, () -> JarContent.of(bytes.toByteArray()));
		assertTrue(refused.getMessage().contains("unpacks"), refused.getMessage());
	}

	@Test
	void aJarThatWasNotCopiedWholeIsRefused() throws Exception {
		var bytes = ThemeFolder.zip(ThemeFolder.good("good"));
		assertDamaged(Arrays.copyOf(bytes, bytes.length - 100));
	}

	/** One reader begins at the front, another at the end: they would see different jars. */
	@Test
	void twoJarsInOneFileAreRefused() throws Exception {
		var two = new ByteArrayOutputStream();
		two.write(ThemeFolder.zip(ThemeFolder.good("first")));
		two.write(ThemeFolder.zip(ThemeFolder.good("second")));
		assertDamaged(two.toByteArray());
	}

	/** The list at the end of the jar calls a file by another name than the file itself does: what was judged is what the framework gets. */
	@Test
	void whatWasJudgedIsWhatRuns() throws Exception {
		var files = ThemeFolder.good("good");
		files.put("AAAA.txt", "harmless");
		var text = new String(ThemeFolder.zip(files), StandardCharsets.ISO_8859_1);
		var last = text.lastIndexOf("AAAA.txt");
		var crafted = (text.substring(0, last) + "BBBB.txt" + text.substring(last + 8)).getBytes(StandardCharsets.ISO_8859_1);
		var jar = Files.write(Files.createTempFile("crafted", ".jar"), JarContent.of(crafted).repacked());
		try (var opened = new ZipFile(jar.toFile())) {
			assertEquals(files.keySet(), opened.stream().map(ZipEntry::getName).collect(Collectors.toSet()));
		} finally {
			Files.delete(jar);
		}
	}

	@Test
	void aManifestOfUnusualSizeIsRefused() throws Exception {
		assertRefused(files -> files.merge(JarContent.MANIFEST, "X: y\n".repeat(20_000), (manifest, more) -> manifest.strip() + "\n" + more + "\n"), "64 KB");
		assertRefused(files -> files.merge(JarContent.MANIFEST, "X: " + "y".repeat(5000), (manifest, more) -> manifest.strip() + "\n" + more + "\n\n"), "72 bytes");
	}

	@Test
	void theFolderInTheJarIsNamed() throws Exception {
		assertRefused(files -> {
			var inside = new LinkedHashMap<String, String>();
			files.forEach((name, content) -> inside.put("lake/" + name, content));
			files.clear();
			files.putAll(inside);
		}, "the folder lake/ inside");
	}

	@Test
	void aSignatureThatDoesNotFitIsRefused(@TempDir Path folder) throws Exception {
		var jar = Files.write(folder.resolve("signed.jar"), ThemeFolder.zip(ThemeFolder.good("good")));
		tool(folder, "keytool", "-genkeypair", "-keystore", "keys", "-storepass", "secret1", "-alias", "a", "-dname", "CN=a", "-keyalg", "RSA");
		tool(folder, "jarsigner", "-keystore", "keys", "-storepass", "secret1", "signed.jar", "a");
		var files = new LinkedHashMap<>(JarContent.read(jar).files());
		assertTrue(files.keySet().stream().anyMatch(JarSignature::isPart));
		files.put("theme.csptheme", new String(files.get("theme.csptheme"), StandardCharsets.UTF_8).replace("Theme good", "Theme evil").getBytes(StandardCharsets.UTF_8));
		var changed = JarContent.pack(files);
		var refused = assertThrows(UnusableThemeException.class, () -> JarContent.of(changed));
		assertTrue(refused.getMessage().contains("signature"), refused.getMessage());
	}

	private static void tool(Path folder, String name, String... words) throws Exception {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", name).toString()));
		command.addAll(List.of(words));
		assertEquals(0, new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor(), name);
	}

	@Test
	void whatIsNoJarIsRefused() {
		var refused = assertThrows(UnusableThemeException.class, () -> JarContent.of("this is no jar".getBytes(StandardCharsets.UTF_8)));
		assertTrue(refused.getMessage().contains("not a jar"), refused.getMessage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"<eClassifiers xsi:type=\"ecore:EDataType\" name=\"F\" instanceClassName=\"java.io.File\"/>|type of Java",
			"<eClassifiers xsi:type=\"ecore:EClass\" name=\"A\" instanceClassName=\"java.lang.Runtime\" eSuperTypes=\"https://cspworkbench.org/model#//Element\"/>|type of Java",
			"<eClassifiers xsi:type=\"ecore:EClass\" name=\"A\"/>|no class of plans",
			"<eClassifiers xsi:type=\"ecore:EClass\" name=\"A\" eSuperTypes=\"#//A https://cspworkbench.org/model#//Element\"/>|extends itself",
			"<eClassifiers xsi:type=\"ecore:EClass\" name=\"A\" eSuperTypes=\"https://cspworkbench.org/model#//Element\"><eStructuralFeatures xsi:type=\"ecore:EAttribute\" name=\"x\" eType=\"ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EJavaObject\"/></eClassifiers>|A.x",
			"<eClassifiers xsi:type=\"ecore:EClass\" name=\"A\" eSuperTypes=\"https://cspworkbench.org/model#//Element\"><eAnnotations source=\"http://www.eclipse.org/emf/2002/Ecore/OCL\"/></eClassifiers>|annotation",
			"<eClassifiers xsi:type=\"ecore:EClass\" name=\"A\" eSuperTypes=\"file:/etc/other.ecore#//B\"/>|no class of plans" })
	void ownFieldsAreDataOnly(String classifier, String part) {
		var file = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ecore:EPackage xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
				+ " xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\" name=\"own\" nsURI=\"urn:own\" nsPrefix=\"own\">" + classifier + "</ecore:EPackage>";
		var refused = assertThrows(UnusableThemeException.class, () -> OwnFields.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "own.ecore"));
		assertTrue(refused.getMessage().contains(part), refused.getMessage());
	}

	private static void assertDamaged(byte[] jar) {
		var refused = assertThrows(UnusableThemeException.class, () -> JarContent.of(jar));
		assertTrue(refused.getMessage().contains("damaged"), refused.getMessage());
	}

	private static void assertRefused(Consumer<Map<String, String>> spoil, String part) throws Exception {
		var files = ThemeFolder.good("good");
		spoil.accept(files);
		var bytes = ThemeFolder.zip(files);
		var refused = assertThrows(UnusableThemeException.class, () -> JarContent.of(bytes));
		assertTrue(refused.getMessage().contains(part), refused.getMessage());
	}
}
