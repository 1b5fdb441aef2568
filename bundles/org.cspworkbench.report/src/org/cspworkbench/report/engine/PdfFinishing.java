package org.cspworkbench.report.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cspworkbench.report.Messages;
import org.cspworkbench.report.Publication;
import org.cspworkbench.report.flow.Piece;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;

/**
 * Takes away the outlines that BIRT draws to carry alternative text (as untagged annotations they break PDF/UA-1, 7.18.1), says where links
 * lead (7.18.5), has them reached in the order of the text (7.18.3), puts the headings into the outline as a tree, and names the language.
 */
final class PdfFinishing implements Finishing {

	private static final Set<PdfName> OUTLINES = Set.of(PdfName.SQUARE, PdfName.CIRCLE);

	@Override
	public void finish(Path file, Publication publication, List<Piece.Heading> headings) throws IOException {
		var finished = new ByteArrayOutputStream();
		try (var reader = new PdfReader(Files.readAllBytes(file))) {
			for (var page = 1; page <= reader.getNumberOfPages(); page++) {
				mendAnnotations(reader.getPageN(page));
			}
			reader.getCatalog().put(PdfName.LANG, new PdfString(publication.plan().language()));
			var outline = outline(headings, PdfPages.destinations(reader));
			var stamper = new PdfStamper(reader, finished);
			if (!outline.isEmpty()) {
				stamper.setOutlines(outline);
			}
			stamper.close();
		}
		Files.write(file, finished.toByteArray());
	}

	private static void mendAnnotations(PdfDictionary page) {
		var annotations = page.getAsArray(PdfName.ANNOTS);
		if (annotations == null) {
			return;
		}
		var kept = new PdfArray();
		for (var i = 0; i < annotations.size(); i++) {
			var annotation = annotations.getAsDict(i);
			if (annotation == null || !OUTLINES.contains(annotation.getAsName(PdfName.SUBTYPE))) {
				kept.add(annotations.getPdfObject(i));
				describe(annotation);
			}
		}
		if (kept.isEmpty()) {
			page.remove(PdfName.ANNOTS);
		} else {
			page.put(PdfName.ANNOTS, kept);
			page.put(PdfName.TABS, PdfName.S);
		}
	}

	private static void describe(PdfDictionary annotation) {
		if (annotation == null || !PdfName.LINK.equals(annotation.getAsName(PdfName.SUBTYPE)) || annotation.contains(PdfName.CONTENTS)) {
			return;
		}
		var action = annotation.getAsDict(PdfName.A);
		if (action != null && action.getAsString(PdfName.URI) instanceof PdfString address && !HtmlCleaning.isLink(address.toString())) {
			annotation.remove(PdfName.A);
			annotation.put(PdfName.CONTENTS, new PdfString(Messages.link_removed));
		} else if (action != null && action.getAsString(PdfName.URI) instanceof PdfString address) {
			annotation.put(PdfName.CONTENTS, address);
		}
	}

	private static List<Map<String, Object>> outline(List<Piece.Heading> headings, Map<String, String> destinations) {
		var top = new ArrayList<Map<String, Object>>();
		var above = new ArrayDeque<Map.Entry<Integer, List<Map<String, Object>>>>();
		for (var heading : headings) {
			var place = destinations.get(heading.id());
			if (place == null || heading.level() > 3) {
				continue;
			}
			while (!above.isEmpty() && above.peek().getKey() >= heading.level()) {
				above.pop();
			}
			var kids = new ArrayList<Map<String, Object>>();
			var entry = new HashMap<String, Object>(Map.of("Title", heading.withArrow(), "Action", "GoTo", "Page", place, "Open", "false"));
			(above.isEmpty() ? top : above.peek().getValue()).add(entry);
			entry.put("Kids", kids);
			above.push(Map.entry(heading.level(), kids));
		}
		prune(top);
		return top;
	}

	@SuppressWarnings("unchecked")
	private static void prune(List<Map<String, Object>> entries) {
		for (var entry : entries) {
			var kids = (List<Map<String, Object>>) entry.get("Kids");
			prune(kids);
			if (kids.isEmpty()) {
				entry.remove("Kids");
			}
		}
	}
}
