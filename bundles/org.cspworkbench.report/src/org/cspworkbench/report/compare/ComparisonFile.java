package org.cspworkbench.report.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.core.compare.Comparison;
import org.cspworkbench.core.compare.ComparisonPage;
import org.cspworkbench.store.AtomicFile;

/** The kinds of file in which a comparison can be given away. */
public enum ComparisonFile {

	DOCX(ComparisonDocument::write), XLSX(ComparisonWorkbook::write),
	HTML((comparison, out) -> out.write(ComparisonPage.of(comparison).getBytes(StandardCharsets.UTF_8)));

	@FunctionalInterface
	private interface Writer {
		void write(Comparison comparison, OutputStream out) throws IOException;
	}

	private final Writer writer;

	ComparisonFile(Writer writer) {
		this.writer = writer;
	}

	/** The ending of the names of such files, without the dot. */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The kind that the name of a file asks for. */
	public static Optional<ComparisonFile> of(Path file) {
		var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return Stream.of(values()).filter(kind -> name.endsWith("." + kind.ending())).findFirst();
	}

	/** What stood in the file before is replaced when the new one is whole. */
	public void write(Comparison comparison, Path file) throws IOException {
		try {
			AtomicFile.write(file, out -> writer.write(comparison, out));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
