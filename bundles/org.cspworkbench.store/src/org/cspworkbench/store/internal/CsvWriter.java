package org.cspworkbench.store.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of a table as CSV that keeps apart what has no value (nothing) from the empty text (two quotes). */
final class CsvWriter {
	private final Writer out;

	CsvWriter(OutputStream out) {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

	/** Null stands for no value. */
	void row(List<String> values) throws IOException {
		for (int i = 0; i < values.size(); i++) {
			if (i > 0)
				out.write(',');
			var value = values.get(i);
			if (value != null) {
				out.write('"');
				out.write(value.indexOf('"') < 0 ? value : value.replace("\"", "\"\""));
				out.write('"');
			}
		}
		out.write('\n');
	}

	void flush() throws IOException {
		out.flush();
	}
}
