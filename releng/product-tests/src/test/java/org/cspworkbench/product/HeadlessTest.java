package org.cspworkbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands need no window toolkit: they work in a copy of the product from which it is gone. */
class HeadlessTest {

	private static final Pattern OF_THE_WINDOW = Pattern.compile("org\\.(eclipse\\.(swt|jface|e4\\.ui)|cspworkbench\\.(app|ui|forms))[._].*");

	@TempDir
	Path folder;

	@Test
	void rendersWithoutTheWindowToolkit() throws Exception {
		var whole = Product.in(folder);
		var copy = folder.resolve("headless");
		copyWithoutWindow(whole.installation(), copy);
		var file = folder.resolve("x.pdf");
		var answer = new Product(copy, folder).run("render", "tw-2020", "--layout", "assessment", "--format", "pdf", "--out", file.toString());
		assertEquals(0, answer.exitCode(), answer.err());
		assertTrue(Files.size(file) > 10_000);
	}

	private static void copyWithoutWindow(Path from, Path to) throws IOException {
		Files.walkFileTree(from, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(to.resolve(from.relativize(directory).toString()));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				if (!OF_THE_WINDOW.matcher(file.getFileName().toString()).matches()) {
					var copy = Files.copy(file, to.resolve(from.relativize(file).toString()));
					copy.toFile().setExecutable(Files.isExecutable(file));
				}
				return FileVisitResult.CONTINUE;
			}
		});
		var config = to.resolve("configuration/config.ini");
		var lines = Files.readString(config);
		Files.writeString(config, lines.replaceAll("reference\\\\:file\\\\:" + OF_THE_WINDOW.pattern().replace(".*", "[^,\n]*") + ",?", ""));
	}
}
