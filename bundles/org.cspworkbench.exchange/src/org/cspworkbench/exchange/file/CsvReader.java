package org.cspworkbench.exchange.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.exchange.document.Document;
import org.cspworkbench.exchange.document.Piece;
import org.cspworkbench.exchange.document.Row;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;

/** A table with commas, semicolons or tabs. */
public final class CsvReader {

	private static final Messages MESSAGES = Messages.of(CsvReader.class);
	private static final long MOST_BYTES = 20L << 20;
	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private CsvReader() {
	}

	public static Document read(Path file, String name) throws Refusal {
		var text = text(file);
		var firstLine = text.lines().filter(line -> !line.isBlank()).findFirst().orElseThrow(() -> new Refusal(MESSAGES.text("file.empty", file)));
		var rows = new ArrayList<Row>();
		try (var csv = de.siegmar.fastcsv.reader.CsvReader.builder().fieldSeparator(separator(firstLine)).ofCsvRecord(text)) {
			for (CsvRecord line : csv) {
				rows.add(Row.of(line.getFields().stream().map(field -> field.replace("\r", "")).toList()));
			}
		} catch (CsvParseException e) {
			throw new Refusal(MESSAGES.text("file.csv", file), e);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new Document(name, title(name), List.of(new Piece.Table(rows)), 0);
	}

	/** The name of a file as a title. */
	static String title(String name) {
		var words = name.replaceAll("_+|(?<!\\d)-+|-+(?!\\d)", " ").strip();
		return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	/** UTF-8 where it is that, with or without its mark; else what Excel for Windows writes. */
	private static String text(Path file) throws Refusal {
		try {
			if (Files.size(file) > MOST_BYTES) {
				throw new Refusal(MESSAGES.text("file.large", file, MOST_BYTES >> 20));
			}
			var bytes = Files.readAllBytes(file);
			return decoded(bytes).replaceFirst("^\\uFEFF", "");
		} catch (IOException e) {
			throw new Refusal(MESSAGES.text("file.unreadable", file), e);
		}
	}

	private static String decoded(byte[] bytes) {
		if (bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
			return new String(bytes, StandardCharsets.UTF_16);
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			return new String(bytes, WINDOWS);
		}
	}

	/** The one of the three that the first line has most of. */
	private static char separator(String line) {
		var counts = Map.of(',', count(line, ','), ';', count(line, ';'), '\t', count(line, '\t'));
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).filter(most -> most.getValue() > 0).map(Map.Entry::getKey).orElse(',');
	}

	private static long count(String line, char character) {
		return line.chars().filter(each -> each == character).count();
	}
}
