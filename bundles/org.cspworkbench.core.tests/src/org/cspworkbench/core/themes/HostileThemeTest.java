package org.cspworkbench.core.themes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

import org.cspworkbench.core.themes.InstalledTheme.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the files of a theme may hold: each that goes beyond it is named in one sentence, nothing is said on the console, and the other themes work. */
class HostileThemeTest extends InThemeFolder {

	private static final String DOCTYPE = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
	private static final String THEME = "theme.csptheme";

	@Test
	void aThemeWithEntitiesIsLeftOut() throws Exception {
		assertLeftOut(THEME, theme -> theme.replace("<theme:Theme", DOCTYPE + "<theme:Theme"), "document type");
	}

	@Test
	void aThemeInAnotherEncodingIsLeftOut() throws Exception {
		var files = ThemeFolder.good("hostile");
		files.put(THEME, files.get(THEME).replace("Theme hostile", "Gefährlich"));
		Files.createDirectories(folder().themes());
		Files.write(folder().themes().resolve("hostile.jar"), ThemeFolder.zip(files, StandardCharsets.ISO_8859_1));
		assertLeftOut("theme.csptheme is not written in UTF-8, from line 2 on");
	}

	@Test
	void aPluginInAnotherEncodingIsLeftOut() throws Exception {
		var files = ThemeFolder.good("hostile");
		files.put(JarContent.PLUGIN, files.get(JarContent.PLUGIN).replace("<plugin>", "<plugin><!-- Gefährlich -->"));
		Files.createDirectories(folder().themes());
		Files.write(folder().themes().resolve("hostile.jar"), ThemeFolder.zip(files, StandardCharsets.ISO_8859_1));
		assertLeftOut("plugin.xml");
	}

	@ParameterizedTest
	@ValueSource(strings = { "blue", "#12", "#gggggg", "url(x)", "" })
	void aColourThatIsNoneIsNamed(String colour) throws Exception {
		assertLeftOut(THEME, theme -> theme.replace("colour=\"#3a5f8f\"", "colour=\"" + colour + "\""), "its colour \"" + colour + "\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "no picture", "", "<html/>", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", DOCTYPE + "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>",
			"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"http://example.org/x.png\"/></svg>",
			"<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/>" })
	void anIconThatIsNoPictureIsNamed(String content) throws Exception {
		assertLeftOut("icon.svg", icon -> content, "its icon icon.svg");
	}

	@Test
	void anIconAsLargeAsAPhotographIsNamed() throws Exception {
		assertLeftOut("icon.svg", icon -> icon.replace("</svg>", "<!-- " + "x".repeat(70_000) + " --></svg>"), "64 KB");
	}

	@Test
	void aNamespaceHasOneOwner() throws Exception {
		for (var id : List.of("first", "second")) {
			var jar = new NewTheme("lake-" + id, "Lake " + id, List.of(OwnField.parse("Depth:number"))).jar();
			var files = new LinkedHashMap<>(jar.files());
			files.computeIfPresent("fields.ecore", (name, content) -> new String(content, StandardCharsets.UTF_8).replaceAll("urn:csp-theme:[a-z-]+", "urn:csp-theme:contested").getBytes(StandardCharsets.UTF_8));
			jar.theme().getChapter().getBlocks().removeIf(block -> block.eClass().getName().endsWith("Record"));
			folder().put(id + ".jar", new ThemeJar(jar.theme(), files));
		}
		var states = folder().load().all().stream().filter(theme -> theme.id().startsWith("lake-")).toList();
		assertEquals(1, states.stream().filter(InstalledTheme::isReady).count(), states::toString);
		var problem = states.stream().flatMap(theme -> theme.problem().stream()).findFirst().orElseThrow();
		assertTrue(problem.contains("urn:csp-theme:contested, which belongs to the theme lake-"), problem);
	}

	@Test
	void theNamespaceOfTheProgramCannotBeTaken() throws Exception {
		var jar = new NewTheme("lake-thief", "Lake", List.of(OwnField.parse("Depth:number"))).jar();
		var files = new LinkedHashMap<>(jar.files());
		files.computeIfPresent("fields.ecore", (name, content) -> new String(content, StandardCharsets.UTF_8).replace("urn:csp-theme:lake-thief", "https://cspworkbench.org/model/plan").getBytes(StandardCharsets.UTF_8));
		jar.theme().getChapter().getBlocks().removeIf(block -> block.eClass().getName().endsWith("Record"));
		folder().put("thief.jar", new ThemeJar(jar.theme(), files));
		var theme = folder().load().all().stream().filter(each -> each.id().equals("lake-thief")).findFirst().orElseThrow();
		assertEquals(State.BROKEN, theme.state());
		assertTrue(theme.problem().orElseThrow().contains("cannot be a theme's own"), theme.problem()::toString);
	}

	/** What runs is a copy under the name of its content: a jar may be replaced, spoiled or taken away while the program runs. */
	@Test
	void aJarIsReplacedWhileTheProgramRuns() throws Exception {
		var jar = folder().put("good.jar", ThemeFolder.good("good"));
		var running = folder().load().named("good").orElseThrow();
		byte[] icon;
		try (var stream = running.file("icon.svg").orElseThrow().openStream()) {
			icon = stream.readAllBytes();
		}
		Files.writeString(jar, "no jar any more");
		try (var stream = running.file("icon.svg").orElseThrow().openStream()) {
			assertArrayEquals(icon, stream.readAllBytes());
		}
		assertEquals(State.BROKEN, folder().load().all().stream().filter(theme -> theme.id().equals("good")).findFirst().orElseThrow().state());
		var newer = ThemeFolder.good("good");
		newer.put(THEME, newer.get(THEME).replace("version=\"1.0.0\"", "version=\"1.0.1\""));
		folder().put("good.jar", newer);
		assertEquals("1.0.1", folder().load().named("good").orElseThrow().version());
	}

	private void assertLeftOut(String file, UnaryOperator<String> spoil, String part) throws Exception {
		var files = ThemeFolder.good("hostile");
		files.compute(file, (name, content) -> spoil.apply(content));
		folder().put("hostile.jar", files);
		assertLeftOut(part);
	}

	private void assertLeftOut(String part) throws Exception {
		folder().put("harmless.jar", ThemeFolder.good("harmless"));
		var console = System.err;
		var said = new ByteArrayOutputStream();
		ThemeLibrary library;
		System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
		try {
			library = folder().load();
		} finally {
			System.setErr(console);
		}
		var problems = library.all().stream().filter(theme -> theme.id().equals("hostile")).flatMap(theme -> theme.problem().stream()).toList();
		assertEquals(1, problems.size(), () -> library.all().toString());
		assertTrue(problems.getFirst().contains(part), problems.getFirst());
		assertEquals(1, problems.getFirst().lines().count(), problems.getFirst());
		assertTrue(library.named("harmless").isPresent());
		assertEquals(List.of(), said.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("Fatal Error")).toList());
	}
}
