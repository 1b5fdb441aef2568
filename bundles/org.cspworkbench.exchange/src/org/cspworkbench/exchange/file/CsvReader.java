package org.cspworkbench.exchange.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.text.LenientReader;
import org.cspworkbench.core.text.Separator;
import org.cspworkbench.exchange.document.Document;
import org.cspworkbench.exchange.document.Piece;
import org.cspworkbench.exchange.document.Row;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;

/** A table with commas, semicolons, tabs or bars. */
public final class CsvReader {

	private static final Messages MESSAGES = Messages.of(CsvReader.class);
	private static final long MOST_BYTES = 20L << 20;

	private CsvReader() {
	}

	public static Document read(Path file, String name) throws Refusal {
		var text = text(file);
		if (text.isBlank()) {
			throw new Refusal(MESSAGES.text("file.empty", file));
		}
		var rows = new ArrayList<Row>();
		try (var csv = de.siegmar.fastcsv.reader.CsvReader.builder().fieldSeparator(Separator.of(new StringReader(text))).allowExtraFields(true).allowMissingFields(true).skipEmptyLines(false).ofCsvRecord(text)) {
			for (CsvRecord line : csv) {
				rows.add(Row.of(line.getFields().stream().map(field -> field.replace("\r", "")).toList()));
			}
		} catch (CsvParseException e) {
			throw new Refusal(MESSAGES.text("file.csv", file), e);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		var width = rows.stream().mapToInt(Row::width).max().orElse(0);
		var even = rows.stream().map(row -> Row.of(Stream.concat(row.spread().stream(), Stream.generate(() -> "")).limit(width).toList())).toList();
		if (even.stream().allMatch(Row::isEmpty)) {
			throw new Refusal(MESSAGES.text("file.empty", file));
		}
		var pieces = SheetLayout.pieces("", even);
		var titled = pieces.getFirst() instanceof Piece.Heading heading && heading.text().isEmpty();
		return new Document(name, title(pieces, name), titled ? pieces.subList(1, pieces.size()) : pieces, 0, 0);
	}

	/** What stands above the table, else the name of the file. */
	private static String title(List<Piece> pieces, String name) {
		return pieces.stream().skip(1).limit(1).filter(Piece.Paragraph.class::isInstance).map(piece -> ((Piece.Paragraph) piece).text()).findFirst().orElse(title(name));
	}

	/** The name of a file as a title. */
	static String title(String name) {
		var words = name.replaceAll("_+|(?<!\\d)-+|-+(?!\\d)", " ").strip();
		return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	private static String text(Path file) throws Refusal {
		try {
			if (Files.size(file) > MOST_BYTES) {
				throw new Refusal(MESSAGES.text("file.large", file, MOST_BYTES >> 20));
			}
			try (var reader = new LenientReader(Files.newInputStream(file)); var text = new StringWriter()) {
				reader.transferTo(text);
				return text.toString();
			}
		} catch (IOException e) {
			throw new Refusal(MESSAGES.text("file.unreadable", file), e);
		}
	}
}
