package org.cspworkbench.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.cspworkbench.evidence.Differences;
import org.cspworkbench.evidence.EvidenceLibrary;
import org.cspworkbench.evidence.ImportReport.DatasetReport;
import org.cspworkbench.evidence.ImportReport.PartReport;
import org.cspworkbench.evidence.ImportReport;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.store.StoreException;

/** Tells what an import did: how many rows, which were left out and why, and which figures are other than before. */
record ImportAccount(ImportReport report, EvidenceLibrary library) {

	private static final int MOST_REJECTS = 10;
	private static final int MOST_CHANGES = 10;

	void print(PrintStream out) throws StoreException {
		for (var dataset : report.datasets()) {
			out.println(CliMessages.text("importData.dataset", dataset.dataset().title(), dataset.dataset().id(), dataset.rows().read(), dataset.rows().rejected()));
			var shared = shared(dataset);
			dataset.parts().forEach(part -> print(part, shared.keySet(), out));
			shared.forEach((note, files) -> out.println("  " + CliMessages.text("importData.note", note, files)));
			rejects(dataset, out);
			print(dataset.differences(), out);
		}
	}

	/** What is noted of several files is told once, with how many they are. */
	private static Map<String, Long> shared(DatasetReport dataset) {
		var notes = dataset.parts().stream().flatMap(part -> part.part().notes().stream()).collect(Collectors.groupingBy(note -> note, LinkedHashMap::new, Collectors.counting()));
		notes.values().removeIf(files -> files == 1);
		return notes;
	}

	private static void print(PartReport part, Set<String> shared, PrintStream out) {
		out.println("  " + CliMessages.text(switch (part.fate()) {
			case NEW -> "importData.new";
			case REPLACED -> "importData.replaced";
			case UNCHANGED -> "importData.same";
		}, part.part().file()));
		part.part().notes().stream().filter(note -> !shared.contains(note)).forEach(note -> out.println("    " + note));
	}

	private void rejects(DatasetReport dataset, PrintStream out) throws StoreException {
		int printed = 0;
		for (var part : dataset.parts()) {
			for (var row : library.rejected(dataset.dataset().id(), part.part().key())) {
				if (printed++ < MOST_REJECTS) {
					out.println("  " + CliMessages.text("importData.reject", part.part().file(), String.valueOf(row.line()), row.reason()));
				}
			}
		}
		if (dataset.rows().rejected() > Math.min(printed, MOST_REJECTS)) {
			out.println("  " + CliMessages.text("importData.more", dataset.rows().rejected() - Math.min(printed, MOST_REJECTS)));
		}
	}

	private static void print(Differences differences, PrintStream out) {
		if (differences.isEmpty()) {
			return;
		}
		out.println("  " + CliMessages.text("importData.differences", differences.added(), differences.changed(), differences.removed()));
		differences.examples().stream().limit(MOST_CHANGES).forEach(one -> out.println("    " + CliMessages.text("importData.change", one.measure(), one.area(), one.period(),
				one.before().map(ImportAccount::words).orElse(CliMessages.text("importData.none")), one.after().map(ImportAccount::words).orElse(CliMessages.text("importData.none")))));
	}

	private static String words(Amount amount) {
		return amount.known().map(value -> value.toPlainString()).orElse(CliMessages.text("importData.none"));
	}
}
