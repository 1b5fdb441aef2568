package org.cspworkbench.core.themes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.cspworkbench.core.check.Finding;
import org.cspworkbench.core.check.PlanChecks;
import org.cspworkbench.core.themes.InstalledTheme.State;
import org.cspworkbench.testkit.SamplePlans;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** A broken theme is named in one sentence and left out; the rest works. */
class BrokenThemesTest extends InThemeFolder {

	@Test
	void fiveBrokenThemesAreNamedAndTheSixthWorks() throws Exception {
		var xml = ThemeFolder.good("bad-xml");
		xml.put("theme.csptheme", xml.get("theme.csptheme").substring(0, 900));
		folder().put("bad-xml.jar", xml);
		var missing = ThemeFolder.good("missing-file");
		missing.remove("icon.svg");
		folder().put("missing-file.jar", missing);
		var first = ThemeFolder.good("twice");
		folder().put("twice-a.jar", first);
		var second = ThemeFolder.good("twice");
		second.put(JarContent.MANIFEST, second.get(JarContent.MANIFEST).replace("csptheme.twice", "another.twice"));
		folder().put("twice-b.jar", second);
		for (var pair : List.of(List.of("circle-a", "circle-b"), List.of("circle-b", "circle-a"))) {
			var circle = ThemeFolder.good(pair.get(0));
			circle.put("theme.csptheme", circle.get("theme.csptheme").replace("  <indicators xmi:id=\"ind-incidents\"", "  <needs>" + pair.get(1) + "</needs>\n  <indicators xmi:id=\"ind-incidents\""));
			folder().put(pair.get(0) + ".jar", circle);
		}
		var throwing = ThemeFolder.good("throwing");
		throwing.put(JarContent.MANIFEST, throwing.get(JarContent.MANIFEST).strip() + "\nBundle-Activator: no.such.Activator\n\n");
		folder().put("throwing.jar", throwing);
		folder().put("good.jar", ThemeFolder.good("good"));

		var library = folder().load();

		assertTrue(library.named("good").isPresent(), "the good theme works");
		assertTrue(library.named("twice").isPresent(), "one of the two works");
		assertAll(
				() -> assertProblem(library, "bad-xml", "theme.csptheme"),
				() -> assertProblem(library, "missing-file", "icon.svg"),
				() -> assertProblem(library, "twice", "same id"),
				() -> assertProblem(library, "circle-a", "circle-a → circle-b → circle-a"),
				() -> assertProblem(library, "circle-b", "circle"),
				() -> assertProblem(library, "throwing", "Java code failed"));
	}

	@Test
	void aThemeThatNeedsABrokenOneDoesNotWorkEither() throws Exception {
		var needy = ThemeFolder.good("needy");
		needy.put("theme.csptheme", needy.get("theme.csptheme").replace("  <indicators xmi:id=\"ind-incidents\"", "  <needs>absent</needs>\n  <indicators xmi:id=\"ind-incidents\""));
		folder().put("needy.jar", needy);
		assertProblem(folder().load(), "needy", "absent");
	}

	@Test
	void theNewerOfTwoVersionsCounts() throws Exception {
		folder().put("one.jar", ThemeFolder.good("grown"));
		var newer = ThemeFolder.good("grown");
		newer.put(JarContent.MANIFEST, newer.get(JarContent.MANIFEST).replace("csptheme.grown", "newer.grown"));
		newer.put("theme.csptheme", newer.get("theme.csptheme").replace("version=\"1.0.0\"", "version=\"1.2.0\""));
		folder().put("two.jar", newer);
		var library = folder().load();
		assertEquals("1.2.0", library.named("grown").orElseThrow().version());
		assertEquals(1, library.all().stream().filter(theme -> theme.state() == State.REPLACED).count());
	}

	/** Code that throws is found out only when it is asked: then it is named, and all other checks go on. */
	@Test
	void aCheckThatCannotRunIsNamedAndTheOthersGoOn() throws Exception {
		var throwing = ThemeFolder.good("throwing-check");
		throwing.put(JarContent.PLUGIN, throwing.get(JarContent.PLUGIN).replace("</plugin>",
				"<extension point=\"org.cspworkbench.core.checks\"><check class=\"no.such.Check\"/></extension></plugin>"));
		folder().put("throwing-check.jar", throwing);
		var library = folder().load();
		assertTrue(library.named("throwing-check").isPresent());
		var plan = SamplePlans.load("tw-2020");
		plan.getDuties().clear();
		var findings = new PlanChecks(library, Platform.getExtensionRegistry()).findings(plan);
		var broken = findings.stream().filter(finding -> finding.key().equals("check.broken")).map(Finding::sentence).toList();
		assertEquals(1, broken.size(), broken::toString);
		assertTrue(broken.getFirst().contains("csptheme.throwing-check"), broken.getFirst());
		assertTrue(findings.stream().anyMatch(finding -> finding.key().equals("duty.missing")), "the other checks went on");
	}

	/** Of what is called a jar nothing is passed over in silence. */
	@Test
	void whatOnlyLooksLikeAJarIsNamed() throws Exception {
		folder().put("good.jar", ThemeFolder.good("good"));
		folder().put("capitals.JAR", ThemeFolder.good("capitals"));
		folder().put("größe.jar", ThemeFolder.good("umlauts"));
		Files.createDirectory(folder().themes().resolve("a-folder.jar"));
		Files.createSymbolicLink(folder().themes().resolve("a-link.jar"), data.resolve("gone.jar"));
		Files.createDirectories(data.resolve("elsewhere"));
		Files.move(folder().put("linked.jar", ThemeFolder.good("linked")), data.resolve("elsewhere/linked.jar"));
		Files.createSymbolicLink(folder().themes().resolve("linked.jar"), data.resolve("elsewhere/linked.jar"));
		var library = folder().load();
		for (var id : List.of("good", "capitals", "umlauts", "linked")) {
			assertTrue(library.named(id).isPresent(), id);
		}
		assertProblem(library, "a-folder", "it is a folder");
		assertProblem(library, "a-link", "cannot be read");
	}

	@Test
	void anIndicatorBelongsToOneTheme() throws Exception {
		folder().put("first.jar", ThemeFolder.good("first"));
		var second = ThemeFolder.good("second");
		second.put("theme.csptheme", second.get("theme.csptheme").replace("key=\"second.repeat\"", "key=\"first.incidents\""));
		folder().put("second.jar", second);
		var library = folder().load();
		assertTrue(library.named("first").isPresent());
		assertProblem(library, "second", "first.incidents belongs to the theme first");
	}

	@Test
	void aVersionThatCannotBeComparedIsRefused() throws Exception {
		var odd = ThemeFolder.good("odd");
		odd.put("theme.csptheme", odd.get("theme.csptheme").replace("version=\"1.0.0\"", "version=\"spring\""));
		folder().put("odd.jar", odd);
		assertProblem(folder().load(), "odd", "\"spring\" is not a version");
	}

	@Test
	void switchedOffIsNotBroken() throws Exception {
		folder().put("good.jar", ThemeFolder.good("good"));
		new ThemeSwitches(data).disable("good");
		var library = folder().load();
		assertTrue(library.named("good").isEmpty());
		assertEquals(List.of(State.DISABLED), library.all().stream().filter(theme -> theme.id().equals("good")).map(InstalledTheme::state).toList());
		new ThemeSwitches(data).enable("good");
		assertTrue(folder().load().named("good").isPresent());
	}

	@Test
	void ajarThatIsTakenAwayIsGone() throws Exception {
		var jar = folder().put("good.jar", ThemeFolder.good("good"));
		assertTrue(folder().load().named("good").isPresent());
		Files.delete(jar);
		assertTrue(folder().load().named("good").isEmpty());
	}

	private static void assertProblem(ThemeLibrary library, String id, String part) {
		var problems = library.all().stream().filter(theme -> theme.id().startsWith(id)).flatMap(theme -> theme.problem().stream()).toList();
		assertEquals(1, problems.size(), () -> id + ": " + library.all().stream().map(InstalledTheme::problem).toList());
		assertTrue(problems.getFirst().contains(part), problems.getFirst());
		assertFalse(problems.getFirst().contains("Exception"), problems.getFirst());
		assertFalse(problems.getFirst().contains("\n"), problems.getFirst());
	}
}
