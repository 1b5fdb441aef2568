package org.cspworkbench.report.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.RandomAccessFileOrArray;
import org.openpdf.text.pdf.SimpleNamedDestination;

/** The pages on which the bookmarks of a PDF stand. */
final class PdfPages {

	private PdfPages() {
	}

	/** Reads no more of the file than the bookmarks. */
	static Map<String, Integer> ofBookmarks(Path pdf) throws IOException {
		var pages = new HashMap<String, Integer>();
		try (var reader = new PdfReader(new RandomAccessFileOrArray(Files.readAllBytes(pdf)), null)) {
			destinations(reader).forEach((name, place) -> pages.put(name, Integer.parseInt(place.split(" ")[0])));
		}
		return pages;
	}

	/** Each bookmark with its page and the place there, such as "12 XYZ 57 700 0". */
	static Map<String, String> destinations(PdfReader reader) {
		var destinations = new HashMap<String, String>();
		SimpleNamedDestination.getNamedDestination(reader, false).forEach((name, place) -> destinations.put(name.toString(), place.toString()));
		return destinations;
	}
}
