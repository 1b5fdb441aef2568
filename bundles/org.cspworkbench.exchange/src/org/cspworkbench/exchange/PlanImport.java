package org.cspworkbench.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.themes.InstalledTheme;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.exchange.document.Document;
import org.cspworkbench.exchange.file.CsvReader;
import org.cspworkbench.exchange.file.WordReader;
import org.cspworkbench.exchange.file.WorkbookReader;
import org.cspworkbench.exchange.reading.PlanReader;
import org.cspworkbench.exchange.reading.ThemeMatch;
import org.cspworkbench.model.io.PlanDocuments;

/** Reads plans from files: plan files as they are, documents and tables from office programs as far as they are understood. */
public final class PlanImport {

	/** The endings of the files that can be read. */
	public static final List<String> ENDINGS = List.of("cspplan", "docx", "xlsx", "csv");

	private static final Messages MESSAGES = Messages.of(PlanImport.class);

	private final ThemeLibrary themes;

	public PlanImport(ThemeLibrary themes) {
		this.themes = themes;
	}

	/** Reads a plan; {@link PlanLibrary#importContent} brings it into the database. */
	public ReadPlan read(Path file) throws Refusal {
		var ending = ending(file);
		if (ending.equals("cspplan")) {
			return new ReadPlan(file, PlanLibrary.contentOf(file), Optional.empty());
		}
		var reader = new PlanReader(document(file, ending), new ThemeMatch(themes.ready().stream().map(InstalledTheme::theme).flatMap(Optional::stream).toList()), LocalDate.now());
		var account = reader.read();
		if (account.actions() == 0 && reader.plan().getParts().isEmpty()) {
			throw new Refusal(MESSAGES.text("import.nothing", file));
		}
		var content = new PlanDocuments().create(reader.plan(), file.getFileName().toString());
		return new ReadPlan(file, content, Optional.of(account));
	}

	private static Document document(Path file, String ending) throws Refusal {
		if (!Files.isRegularFile(file)) {
			throw new Refusal(MESSAGES.text("file.missing", file));
		}
		var name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
		return switch (ending) {
		case "docx" -> WordReader.read(file, name);
		case "xlsx" -> WorkbookReader.read(file, name);
		case "csv" -> CsvReader.read(file, name);
		default -> throw new Refusal(MESSAGES.text("file.kind", file));
		};
	}

	static String ending(Path file) {
		var name = file.getFileName().toString();
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}
}
