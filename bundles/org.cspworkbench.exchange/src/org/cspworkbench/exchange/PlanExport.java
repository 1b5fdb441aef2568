package org.cspworkbench.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.exchange.writing.WorkbookWriter;

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

	/** The file appears whole or not at all; an older one of that name stays until then. */
	private static void workbook(PlanSession session, Path file) throws Refusal {
		Path draft = null;
		try {
			draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".xlsx");
			try (var stream = Files.newOutputStream(draft)) {
				WorkbookWriter.write(session.plan(), stream);
			}
			Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new Refusal(MESSAGES.text("export.failed", file), e);
		} finally {
			if (draft != null) {
				draft.toFile().delete();
			}
		}
	}
}
