package org.cspworkbench.core.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.themes.InstalledTheme.State;
import org.cspworkbench.model.theme.ThemeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeLibraryTest {

	private static InstalledTheme theme(String id, String version, String source) {
		return new InstalledTheme(id, id, version, source, State.READY, Optional.empty(), Optional.empty(), null);
	}

	@Test
	void whatCameWithTheProgramGoesFirst() {
		var sorted = Stream.of(theme("b", "1.0.0", "/jars/b.jar"), theme("b", "1.0.0", InstalledTheme.BUILT_IN), theme("a", "1.0.0", "/jars/a.jar")).sorted(ThemeLibrary.ORDER).toList();

		assertEquals(List.of("/jars/a.jar", InstalledTheme.BUILT_IN, "/jars/b.jar"), sorted.stream().map(InstalledTheme::source).toList());
	}

	@Test
	void aJarNeedsAHigherVersionThanTheTheme() {
		var library = new ThemeLibrary(List.of(theme("b", "1.0.0", InstalledTheme.BUILT_IN), theme("c", "1.0.0", "/jars/c.jar")));
		var theme = ThemeFactory.eINSTANCE.createTheme();
		theme.setId("b");
		theme.setVersion("1.0.0");

		assertEquals("The theme b 1.0.0 came with the program: give the theme of the jar a higher version than 1.0.0, or another id.", library.outranked(theme).orElseThrow());

		theme.setVersion("1.1.0");
		assertEquals(Optional.empty(), library.outranked(theme));

		theme.setId("c");
		theme.setVersion("0.9.0");
		assertEquals(Optional.empty(), library.outranked(theme));
	}

	@Test
	void aJarThatWouldNotCountIsNotInstalled(@TempDir Path data) throws Exception {
		var library = new ThemeLibrary(List.of(theme("water-safety", "1.0.0", InstalledTheme.BUILT_IN)));
		var jar = new NewTheme("water-safety", "Water safety", List.of()).jar();
		jar.theme().setVersion("1.0.0");
		var file = data.resolve("mine.jar");
		jar.write(file);

		assertThrows(Refusal.class, () -> library.install(file, data));
		assertFalse(Files.exists(data.resolve("themes")));

		jar.theme().setVersion("1.1.0");
		jar.write(file);
		assertTrue(Files.exists(library.install(file, data)));
	}
}
