package org.cspworkbench.report.engine;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fonts that every PDF carries, so that a page looks the same everywhere (PDF/UA-1, 7.21.4). Noto Sans is the text face; DejaVu Sans
 * stands in for what Noto lacks: arrows, stars, ticks, and other scripts.
 */
final class EmbeddedFonts {

	private static final List<String> FILES = List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf",
			"NotoSans-BoldItalic.ttf", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf");

	private static final String CONFIGURATION = """
			<?xml version="1.0" encoding="UTF-8"?>
			<font>
				<kerning-and-ligatures enabled="false"/>
				<font-aliases>
					<mapping name="serif" font-family="Noto Sans"/>
					<mapping name="sans-serif" font-family="Noto Sans"/>
					<mapping name="monospace" font-family="Noto Sans"/>
					<mapping name="cursive" font-family="Noto Sans"/>
					<mapping name="fantasy" font-family="Noto Sans"/>
					<mapping name="times-roman" font-family="Noto Sans"/>
					<mapping name="times new roman" font-family="Noto Sans"/>
					<mapping name="helvetica" font-family="Noto Sans"/>
					<mapping name="arial" font-family="Noto Sans"/>
					<mapping name="courier" font-family="Noto Sans"/>
				</font-aliases>
				<composite-font name="all-fonts" font-family="DejaVu Sans">
					<font font-family="DejaVu Sans"/>
				</composite-font>
				<font-paths>
			%s
				</font-paths>
			</font>
			""";

	private static EmbeddedFonts extracted;

	private final Path folder;

	private EmbeddedFonts(Path folder) {
		this.folder = folder;
	}

	/** The same for every engine: BIRT remembers for the life of the process where the first of them found its fonts. */
	static synchronized EmbeddedFonts ofProcess() {
		if (extracted == null) {
			extracted = extract();
		}
		return extracted;
	}

	/** BIRT reads fonts from real files only. */
	private static EmbeddedFonts extract() {
		try {
			var fonts = new EmbeddedFonts(Files.createTempDirectory("csp-fonts"));
			for (var file : FILES) {
				try (var font = EmbeddedFonts.class.getResourceAsStream("/fonts/" + file)) {
					Files.copy(font, fonts.folder.resolve(file));
				}
			}
			fonts.register();
			Files.writeString(fonts.folder.resolve("fonts.xml"), CONFIGURATION.formatted(fonts.paths()));
			fonts.forgetAtExit();
			return fonts;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Charts are measured and drawn with AWT, which must not fall back on whatever the machine has. */
	private void register() throws IOException {
		for (var file : FILES) {
			try {
				GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, folder.resolve(file).toFile()));
			} catch (FontFormatException e) {
				throw new IOException(e);
			}
		}
	}

	private String paths() {
		return FILES.stream().map(folder::resolve)
				.map(file -> "\t\t<path path=\"" + file.toString().replace("&", "&amp;").replace("\"", "&quot;") + "\"/>")
				.collect(Collectors.joining("\n"));
	}

	URL configuration() throws IOException {
		return folder.resolve("fonts.xml").toUri().toURL();
	}

	private void forgetAtExit() {
		folder.toFile().deleteOnExit();
		Stream.concat(FILES.stream(), Stream.of("fonts.xml")).forEach(file -> folder.resolve(file).toFile().deleteOnExit());
	}
}
