package org.cspworkbench.report.engine;

import java.io.IOException;
import java.nio.file.Path;

import org.cspworkbench.report.Format;
import org.cspworkbench.report.Publication;

/** Mends in the written file what an emitter of BIRT cannot do. */
interface Finishing {

	void finish(Path file, Publication publication) throws IOException;

	static Finishing of(Format format) {
		return switch (format) {
		case PDF -> new PdfFinishing();
		default -> (file, publication) -> {
		};
		};
	}
}
