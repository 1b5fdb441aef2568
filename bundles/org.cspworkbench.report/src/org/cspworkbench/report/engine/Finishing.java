package org.cspworkbench.report.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.cspworkbench.report.Format;
import org.cspworkbench.report.Publication;
import org.cspworkbench.report.flow.Piece;

/** Mends in the written file what an emitter of BIRT cannot do. */
interface Finishing {

	void finish(Path file, Publication publication, List<Piece.Heading> headings) throws IOException;

	static Finishing of(Format format) {
		return switch (format) {
		case PDF -> new PdfFinishing();
		case HTML -> new HtmlFinishing();
		case DOCX -> new DocxFinishing();
		case ODT -> new OdtFinishing();
		case XLSX -> new XlsxFinishing();
		};
	}
}
