package org.cspworkbench.ui.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** A published document as pages to be looked at. To be used by one thread at a time. */
final class PreviewPages implements AutoCloseable {

	private final PDDocument pdf;
	private final Map<String, Integer> headings = new LinkedHashMap<>();

	private PreviewPages(PDDocument pdf) throws IOException {
		this.pdf = pdf;
		if (pdf.getDocumentCatalog().getDocumentOutline() != null) {
			collect(pdf.getDocumentCatalog().getDocumentOutline());
		}
	}

	/** Reads the file whole; it is not needed afterwards. */
	static PreviewPages of(Path file) throws IOException {
		return new PreviewPages(Loader.loadPDF(Files.readAllBytes(file)));
	}

	private void collect(PDOutlineNode node) throws IOException {
		for (PDOutlineItem item : node.children()) {
			var page = item.findDestinationPage(pdf);
			if (page != null) {
				headings.putIfAbsent(item.getTitle(), pdf.getPages().indexOf(page) + 1);
			}
			collect(item);
		}
	}

	int count() {
		return pdf.getNumberOfPages();
	}

	/** How wide a page is, in points. */
	float width(int page) {
		return pdf.getPage(page - 1).getCropBox().getWidth();
	}

	/** The page of the first heading that says the words. */
	OptionalInt pageOf(String words) {
		return headings.entrySet().stream().filter(heading -> heading.getKey().contains(words)).mapToInt(Map.Entry::getValue).findFirst();
	}

	/** @param scale 1 for a pixel a point */
	ImageData image(int page, float scale) throws IOException {
		return data(new PDFRenderer(pdf).renderImage(page - 1, scale, ImageType.RGB));
	}

	private static ImageData data(BufferedImage image) {
		var data = new ImageData(image.getWidth(), image.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		var row = new int[image.getWidth()];
		for (var y = 0; y < image.getHeight(); y++) {
			image.getRGB(0, y, row.length, 1, row, 0, row.length);
			data.setPixels(0, y, row.length, row, 0);
		}
		return data;
	}

	@Override
	public void close() {
		try {
			pdf.close();
		} catch (IOException e) {
			// it lies in memory: there is nothing to lose
		}
	}
}
