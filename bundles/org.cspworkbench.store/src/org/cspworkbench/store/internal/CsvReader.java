package org.cspworkbench.store.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link CsvWriter} writes, and nothing else: other CSV is refused rather than guessed at. */
final class CsvReader {
	/** Room for the largest content, packed badly and written in Base64. */
	private static final int LONGEST_VALUE = 2 * Content.LARGEST;
	private static final int MOST_VALUES = 500;

	private final Reader in;

	CsvReader(InputStream in) {
		var strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		this.in = new BufferedReader(new InputStreamReader(in, strict), 64 * 1024);
	}

	/** The next row with null for no value, or null at the end. */
	List<String> row() throws IOException {
		int c = in.read();
		if (c < 0)
			return null;
		var values = new ArrayList<String>();
		while (true) {
			if (values.size() == MOST_VALUES)
				throw new IOException("a row of more than " + MOST_VALUES + " values");
			if (c == '"') {
				var value = new StringBuilder();
				c = quoted(value);
				values.add(value.toString());
			} else
				values.add(null);
			if (c == '\n')
				return values;
			if (c != ',')
				throw new IOException("a value that does not end where it should");
			c = in.read();
		}
	}

	/** Reads up to the closing quote and answers what comes after it. */
	private int quoted(StringBuilder value) throws IOException {
		while (true) {
			int c = in.read();
			if (c < 0)
				throw new IOException("a value without an end");
			if (c == '"') {
				int next = in.read();
				if (next != '"')
					return next;
			}
			if (value.length() == LONGEST_VALUE)
				throw new IOException("a value that is too long");
			value.append((char) c);
		}
	}
}
