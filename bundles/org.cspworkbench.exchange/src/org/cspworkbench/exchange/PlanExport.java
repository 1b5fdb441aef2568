package org.cspworkbench.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.exchange.writing.WorkbookWriter;
import org.cspworkbench.store.AtomicFile;

/** Writes plans into files: as a plan file all of it, as a workbook what fits into tables. */
public final class PlanExport {

	/** The endings of the files that can be written. */
	public static final List<String> ENDINGS = List.of("cspplan", "xlsx");

	private static final Messages MESSAGES = Messages.of(PlanExport.class);

	private final PlanLibrary library;

	public PlanExport(PlanLibrary library) {
		this.library = library;
	}

	public void write(PlanSession session, Path file) throws Refusal {
		switch (PlanImport.ending(file)) {
		case "cspplan" -> library.exportFile(session, file);
		case "xlsx" -> workbook(session, file);
		case "docx" -> throw new Refusal(MESSAGES.text("export.word", file));
		default -> throw new Refusal(MESSAGES.text("export.kind", file));
		}
	}

	private static void workbook(PlanSession session, Path file) throws Refusal {
		try {
			AtomicFile.write(file, out -> WorkbookWriter.write(session.plan(), out));
		} catch (IOException e) {
			throw new Refusal(MESSAGES.text("export.failed", file), e);
		}
	}
}
