package org.cspworkbench.evidence.binding;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.store.facts.Dataset;
import org.cspworkbench.store.facts.Part;

/** Where figures come from: the dataset, the files, and how they were read. */
public record Provenance(Dataset dataset, String edition, Optional<LocalDate> extracted, boolean provisional, String description) {

	static Provenance of(Dataset dataset, Collection<Part> parts) {
		var latest = parts.stream().max(Comparator.comparingInt(Part::change).thenComparing(Part::key));
		return new Provenance(dataset, latest.map(Provenance::edition).orElse(""), latest.map(Provenance::day), !parts.isEmpty() && parts.stream().allMatch(Part::provisional),
				latest.map(part -> description(part, parts)).orElse(""));
	}

	private static String edition(Part part) {
		return part.edition().isEmpty() ? part.file() : part.edition();
	}

	/** The day of the extract when the file tells it, else the day on which it was imported. */
	private static LocalDate day(Part part) {
		return part.extracted().orElseGet(() -> LocalDate.ofInstant(part.imported(), ZoneOffset.UTC));
	}

	private static String description(Part latest, Collection<Part> parts) {
		var rows = parts.stream().map(Part::rows).reduce(new Part.Rows(0, 0, 0), Part.Rows::plus);
		var files = parts.size() == 1 ? Sentence.BINDING_FILE.with(latest.file()) : Sentence.BINDING_FILES.with(parts.size(), latest.file());
		return files + " " + Sentence.BINDING_ROWS.with(rows.read(), rows.rejected(), latest.sha256());
	}
}
