package org.cspworkbench.core.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.cspworkbench.core.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlobalOptionsTest {

	@TempDir
	private Path folder;

	@Test
	void theyStandAnywhereAmongTheWords() throws Refusal {
		var options = GlobalOptions.takeFrom("list", "--data=" + folder, "plans", "--help");

		assertEquals(folder.toAbsolutePath().normalize(), options.data());
		assertEquals(List.of("list", "plans"), options.words());
		assertEquals(true, options.help());
	}

	@ParameterizedTest
	@ValueSource(strings = {"--data=", "--data= ", "--database=", "--data", "--database"})
	void anEmptyValueIsNoFolder(String option) {
		assertThrows(Refusal.class, () -> GlobalOptions.takeFrom("list", "plans", option));
		if (!option.contains("=")) {
			assertThrows(Refusal.class, () -> GlobalOptions.takeFrom(option, "", "list", "plans"));
		}
	}
}
