package org.cspworkbench.report.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.cspworkbench.report.Publication;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;

/** Takes away the outlines that BIRT draws to carry alternative text: as untagged annotations they break PDF/UA-1, 7.18.1. */
final class PdfFinishing implements Finishing {

	private static final Set<PdfName> OUTLINES = Set.of(PdfName.SQUARE, PdfName.CIRCLE);

	@Override
	public void finish(Path file, Publication publication) throws IOException {
		var finished = new ByteArrayOutputStream();
		try (var reader = new PdfReader(Files.readAllBytes(file))) {
			for (var page = 1; page <= reader.getNumberOfPages(); page++) {
				removeOutlines(reader.getPageN(page));
			}
			var stamper = new PdfStamper(reader, finished);
			stamper.close();
		}
		Files.write(file, finished.toByteArray());
	}

	private static void removeOutlines(PdfDictionary page) {
		var annotations = page.getAsArray(PdfName.ANNOTS);
		if (annotations == null) {
			return;
		}
		var kept = new PdfArray();
		for (var i = 0; i < annotations.size(); i++) {
			var annotation = annotations.getAsDict(i);
			if (annotation == null || !OUTLINES.contains(annotation.getAsName(PdfName.SUBTYPE))) {
				kept.add(annotations.getPdfObject(i));
			}
		}
		if (kept.isEmpty()) {
			page.remove(PdfName.ANNOTS);
		} else {
			page.put(PdfName.ANNOTS, kept);
		}
	}
}
