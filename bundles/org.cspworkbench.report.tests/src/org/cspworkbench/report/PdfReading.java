package org.cspworkbench.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a reader of paper sees it. */
final class PdfReading implements AutoCloseable {

	/** Headings are larger than this; the words of fact boxes are not. */
	private static final float HEADING = 11.5f;
	/** Header and footer stand in the outer so many points of a page. */
	private static final float HEADER = 68;
	private static final float FOOTER = 74;
	private static final float MARGIN = 40;

	private final PDDocument pdf;

	PdfReading(Path file) throws IOException {
		pdf = Loader.loadPDF(file.toFile());
	}

	String title() {
		return pdf.getDocumentInformation().getTitle();
	}

	String language() {
		return pdf.getDocumentCatalog().getLanguage();
	}

	PDDocument document() {
		return pdf;
	}

	String words() throws IOException {
		return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
	}

	String words(int page) throws IOException {
		var stripper = new PDFTextStripper();
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(pdf).replaceAll("\\s+", " ");
	}

	/** The numbers of the pages that hold nothing but header and footer. */
	List<Integer> emptyPages() throws IOException {
		var letters = letters();
		var empty = new ArrayList<Integer>();
		for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
			if (letters.getOrDefault(page, List.of()).stream().noneMatch(PdfReading::isInBody)) {
				empty.add(page);
			}
		}
		return empty;
	}

	/** Pages, but for the cover, whose last line is a heading, with that line. */
	List<String> lonelyHeadings() throws IOException {
		var lonely = new ArrayList<String>();
		for (var page : letters().entrySet()) {
			var body = page.getValue().stream().filter(PdfReading::isInBody).filter(letter -> !letter.getUnicode().isBlank()).toList();
			var lowest = body.stream().map(TextPosition::getYDirAdj).max(Float::compare).orElse(0f);
			var last = body.stream().filter(letter -> Math.abs(letter.getYDirAdj() - lowest) < 3).toList();
			if (page.getKey() > 1 && !last.isEmpty() && last.stream().allMatch(letter -> letter.getFontSizeInPt() > HEADING && isBold(letter))) {
				lonely.add(page.getKey() + ": " + last.stream().map(TextPosition::getUnicode).reduce("", String::concat));
			}
		}
		return lonely;
	}

	/** Letters that reach into the margins or beyond, where they may be cut off. */
	List<String> wordsOffThePage() throws IOException {
		var off = new ArrayList<String>();
		for (var page : letters().entrySet()) {
			page.getValue().stream().filter(letter -> !letter.getUnicode().isBlank())
					.filter(letter -> letter.getXDirAdj() < MARGIN || letter.getXDirAdj() + letter.getWidthDirAdj() > letter.getPageWidth() - MARGIN)
					.map(letter -> page.getKey() + ": " + letter.getUnicode()).forEach(off::add);
		}
		return off;
	}

	private static boolean isInBody(TextPosition letter) {
		return letter.getYDirAdj() > HEADER && letter.getYDirAdj() < letter.getPageHeight() - FOOTER;
	}

	private static boolean isBold(TextPosition letter) {
		return letter.getFont().getName().contains("Bold");
	}

	private Map<Integer, List<TextPosition>> letters() throws IOException {
		var letters = new HashMap<Integer, List<TextPosition>>();
		new PDFTextStripper() {
			@Override
			protected void processTextPosition(TextPosition letter) {
				letters.computeIfAbsent(getCurrentPageNo(), page -> new ArrayList<>()).add(letter);
			}
		}.getText(pdf);
		return letters;
	}

	@Override
	public void close() throws IOException {
		pdf.close();
	}
}
