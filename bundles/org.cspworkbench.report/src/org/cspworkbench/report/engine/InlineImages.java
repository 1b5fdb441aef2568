package org.cspworkbench.report.engine;

import java.util.Base64;

import org.eclipse.birt.report.engine.api.HTMLImageHandler;
import org.eclipse.birt.report.engine.api.IImage;
import org.eclipse.birt.report.engine.api.script.IReportContext;

/** Keeps every picture inside the HTML page, so that the page is one file. */
final class InlineImages extends HTMLImageHandler {

	@Override
	public String onDesignImage(IImage image, IReportContext context) {
		return inline(image);
	}

	@Override
	public String onDocImage(IImage image, IReportContext context) {
		return inline(image);
	}

	@Override
	public String onFileImage(IImage image, IReportContext context) {
		return inline(image);
	}

	@Override
	public String onURLImage(IImage image, IReportContext context) {
		return inline(image);
	}

	@Override
	public String onCustomImage(IImage image, IReportContext context) {
		return inline(image);
	}

	private static String inline(IImage image) {
		try {
			return "data:" + type(image) + ";base64," + Base64.getEncoder().encodeToString(image.getImageData());
		} catch (Exception e) {
			throw new IllegalStateException("A picture could not be read", e);
		}
	}

	private static String type(IImage image) {
		return image.getMimeType() != null ? image.getMimeType() : "image/png";
	}
}
