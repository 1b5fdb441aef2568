package org.cspworkbench.report.engine;

import java.nio.file.Path;

import org.cspworkbench.report.Format;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IPDFRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.birt.report.engine.api.RenderOption;

/** What each format asks of its emitter. */
final class RenderOptions {

	private RenderOptions() {
	}

	static IRenderOption of(Format format, Path output) {
		var options = switch (format) {
		case PDF -> pdf();
		case HTML -> html();
		case DOCX, ODT -> word();
		case XLSX -> spreadsheet();
		};
		options.setOutputFormat(format.extension());
		options.setOutputFileName(output.toString());
		return options;
	}

	private static RenderOption pdf() {
		var options = new PDFRenderOption();
		options.setSupportedImageFormats("SVG;PNG;JPG");
		options.setOption(IPDFRenderOption.PDF_WORDBREAK, true);
		return options;
	}

	/** One page without end, with its pictures inside, so that the file can be sent on its own. */
	private static RenderOption html() {
		var options = new HTMLRenderOption();
		options.setHtmlPagination(false);
		options.setMasterPageContent(false);
		options.setEmbeddable(false);
		options.setEnableAgentStyleEngine(true);
		options.setImageHandler(new InlineImages());
		options.setSupportedImageFormats("PNG;JPG");
		return options;
	}

	private static RenderOption word() {
		var options = new RenderOption();
		options.setSupportedImageFormats("PNG;JPG");
		return options;
	}

	private static RenderOption spreadsheet() {
		var options = new RenderOption();
		options.setEmitterID("uk.co.spudsoft.birt.emitters.excel.XlsxEmitter");
		options.setSupportedImageFormats("PNG;JPG");
		return options;
	}
}
