package org.cspworkbench.evidence.mapping;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.cspworkbench.evidence.FactSink;
import org.cspworkbench.evidence.FileSample;
import org.cspworkbench.evidence.Importer;
import org.cspworkbench.evidence.PartSink;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.internal.Slug;
import org.cspworkbench.evidence.internal.intake.Claims;
import org.cspworkbench.evidence.internal.run.Step;
import org.cspworkbench.evidence.table.Row;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.facts.Claim;
import org.cspworkbench.store.facts.Measure;
import org.cspworkbench.store.facts.Nature;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads any table through its mapping. */
public final class MappedImporter implements Importer {
	private static final String PREFIX = "mapping:";

	private final Mapping mapping;

	public MappedImporter(Mapping mapping) {
		this.mapping = mapping;
	}

	@Override
	public String id() {
		return PREFIX + mapping.source().id();
	}

	@Override
	public String title() {
		return mapping.source().title();
	}

	/** A mapping fits when the table has all its headings; the more it names, the surer it is. */
	@Override
	public int recognise(FileSample sample) {
		var named = mapping.columns().stream().map(ColumnUse::heading).filter(heading -> !heading.startsWith("#") && !heading.equals(ColumnUse.OTHERS)).toList();
		if (named.isEmpty())
			return 0;
		boolean fits = sample.sheets().stream().filter(sheet -> MappedTable.isWanted(mapping.layout().sheet(), sheet.name()))
				.anyMatch(sheet -> TableShape.of(mapping, headings(sheet.rows())).missing().isEmpty());
		return fits ? Math.min(90, 40 + 10 * named.size()) : 0;
	}

	private List<Row> headings(List<Row> rows) {
		var layout = mapping.layout();
		return rows.stream().filter(row -> row.line() >= layout.headings() && row.line() < layout.headings() + layout.headingRows()).toList();
	}

	@Override
	public void read(List<SourceFile> files, FactSink sink, IProgressMonitor monitor) throws IOException {
		for (var file : files) {
			monitor.subTask(file.title());
			var part = sink.part(mapping.dataset(), file.name().toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", ""), file);
			try (var table = MappedTable.open(mapping, file)) {
				if (mapping.layout().counted())
					new Counting(part).read(table);
				else
					new Stating(part).read(table);
				part.encoding(table.encoding());
			}
		}
	}

	private Measure measure(Reading.Stated figure) {
		return new Measure(Slug.of(figure.measureTitle()), figure.measureTitle(), mapping.measures().unit(),
				mapping.measures().nature());
	}

	/** Takes the rows of a table one after another. A row counts as rejected when nothing in it could be read. */
	private abstract class Taking {
		final PartSink part;

		Taking(PartSink part) {
			this.part = part;
		}

		void read(MappedTable table) throws IOException {
			var reading = new RowReading(mapping, table.shape());
			for (Row row; (row = table.nextRow()) != null;)
				take(row, reading.read(row));
			claim();
		}

		private void take(Row row, List<Reading> readings) throws IOException {
			boolean any = false;
			for (var reading : readings)
				switch (reading) {
					case Reading.Stated figure -> {
						take(figure);
						any = true;
					}
					case Reading.Unreadable cell -> {
						if (readings.size() > 1)
							part.note(Sentence.MAPPING_CELL.with(row.line(), cell.reason()));
					}
				}
			if (any)
				part.kept();
			else if (readings.isEmpty())
				part.passed();
			else
				part.reject(row.line(), ((Reading.Unreadable) readings.getFirst()).reason(), row.excerpt());
		}

		abstract void take(Reading.Stated figure) throws IOException;

		abstract void claim();
	}

	/** One row, one event. The file speaks for the months that it has rows of. */
	private final class Counting extends Taking {
		private final Map<String, BitSet> months = new HashMap<>();

		Counting(PartSink part) {
			super(part);
		}

		@Override
		void take(Reading.Stated figure) throws IOException {
			int month = Step.number(figure.period().first());
			part.count(part.reporter(figure.supplier()), part.measure(measure(figure)), part.area(figure.areaCode(), figure.areaName()), month, 1);
			months.computeIfAbsent(figure.supplier(), supplier -> new BitSet()).set(month);
		}

		@Override
		void claim() {
			months.forEach((supplier, read) -> part.claim(new Claim(supplier, Claims.joined(read))));
		}
	}

	/** The table states its numbers. It speaks for what it states: the periods and areas of each measure. */
	private final class Stating extends Taking {
		private final Map<Said, Extent> extents = new HashMap<>();
		private final Set<Place> places = new LinkedHashSet<>();

		private record Said(String supplier, String measure) {
		}

		private record Extent(Set<Period> periods, Set<String> areas) {
		}

		private record Place(Said said, String area, Period period) {
		}

		Stating(PartSink part) {
			super(part);
		}

		@Override
		void take(Reading.Stated figure) throws IOException {
			var measure = measure(figure);
			var said = new Said(figure.supplier(), measure.key());
			var extent = extents.computeIfAbsent(said, key -> new Extent(new LinkedHashSet<>(), new LinkedHashSet<>()));
			extent.periods().add(figure.period());
			extent.areas().add(figure.areaCode());
			int reporter = part.reporter(figure.supplier());
			int area = part.area(figure.areaCode(), figure.areaName());
			// Several rows for one figure are parts of it, such as the two sexes; rates are not added.
			if (!places.add(new Place(said, figure.areaCode(), figure.period())) && figure.amount().isKnown() && mapping.measures().nature() != Nature.RATIO) {
				part.note(Sentence.MAPPING_ADDED.with(figure.measureTitle(), figure.areaName(), figure.period()));
				part.add(reporter, part.measure(measure), area, figure.period(), figure.amount().known().orElseThrow());
			} else
				part.state(reporter, part.measure(measure), area, figure.period(), figure.amount());
		}

		@Override
		void claim() {
			extents.forEach((said, extent) -> part
					.claim(new Claim(said.supplier(), extent.periods().stream().sorted().toList(), Set.of(said.measure()), extent.areas())));
		}
	}
}
