package org.cspworkbench.evidence.query;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.geography.Geography;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.table.CsvFile;
import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;

/** Writes facts as a table of text, one figure a row. A figure that is absent has an empty value and says why. */
public final class FactExport {
	private static final List<String> HEADINGS = List.of("measure", "measure name", "unit", "area", "area name", "period", "value", "why there is none", "estimated",
			"provisional");

	private FactExport() {
	}

	public static void write(FactTable facts, DatasetView dataset, Geography geography, Path file) throws ImportException {
		var query = facts.query();
		var rows = query.measures().stream().flatMap(measure -> query.areas().stream()
				.flatMap(area -> query.periods().stream().map(period -> row(facts, dataset, geography, measure, area, period))));
		CsvFile.write(file, Stream.concat(Stream.of(HEADINGS), rows));
	}

	private static List<String> row(FactTable facts, DatasetView dataset, Geography geography, String measure, String area, Period period) {
		var fact = facts.at(measure, area, period);
		var counted = dataset.measures().get(measure);
		return List.of(measure, counted.title(), counted.unit(), area, geography.area(area).map(one -> one.name()).orElse(dataset.areas().getOrDefault(area, "")),
				period.toString(), fact.amount().known().map(value -> value.toPlainString()).orElse(""), why(fact.amount()), mark(fact.estimated()),
				mark(fact.provisional()));
	}

	private static String why(Amount amount) {
		return switch (amount) {
			case Amount.Known known -> "";
			case Amount.Absent(Absence.Suppressed(var told)) -> told.isOpen() ? Sentence.BINDING_WITHHELD.with() : "< " + (told.high() + 1);
			case Amount.Absent(Absence.NotAvailable(var why)) -> why;
			case Amount.Absent(Absence.NotApplicable none) -> "--";
			case Amount.Absent(Absence.NotYet later) -> Sentence.EXPORT_NOT_YET.with();
			case Amount.Absent(Absence.Undefined undefined) -> Sentence.QUERY_NOT_STATED.with();
		};
	}

	private static String mark(boolean flag) {
		return flag ? "yes" : "";
	}
}
