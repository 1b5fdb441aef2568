package org.cspworkbench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A Writer file. */
final class OdtReading {

	private final Document content;

	OdtReading(Path file) throws IOException {
		try (var zip = new ZipFile(file.toFile())) {
			content = Jsoup.parse(new String(zip.getInputStream(zip.getEntry("content.xml")).readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
		}
	}

	String words() {
		return content.text();
	}

	List<Integer> headingLevels() {
		return content.getElementsByTag("text:h").stream().map(heading -> Integer.valueOf(heading.attr("text:outline-level"))).toList();
	}

	List<String> skippedHeadings() {
		return Levels.skipped(headingLevels());
	}

	boolean hasMarks() {
		return words().chars().anyMatch(c -> c >= 0xE000 && c < 0xF900);
	}
}
