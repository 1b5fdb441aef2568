package org.cspworkbench.evidence.internal.ons;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.cspworkbench.evidence.FactSink;
import org.cspworkbench.evidence.FileSample;
import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.Importer;
import org.cspworkbench.evidence.PartSink;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.geography.AreaKey;
import org.cspworkbench.evidence.internal.Headings;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.table.Row;
import org.cspworkbench.evidence.table.TableFormat;
import org.cspworkbench.store.facts.AreaLink;
import org.cspworkbench.store.facts.Dataset;
import org.cspworkbench.store.facts.GeoArea;
import org.cspworkbench.store.facts.Making;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Lookups of the Office for National Statistics, from LSOAs to wards, districts, partnerships, counties and police forces, and
 * from the LSOAs of 2011 to those of 2021. Any table of codes and names whose headings follow their pattern will do.
 */
public final class LookupImporter implements Importer {
	private static final Dataset DATASET = new Dataset("geography", "Areas and how they lie in each other (ONS)", "Office for National Statistics",
			"Open Government Licence v3.0", "https://geoportal.statistics.gov.uk", Making.STATED, false);

	@Override
	public String id() {
		return "ons-lookup";
	}

	@Override
	public String title() {
		return Sentence.LOOKUP_TITLE.with();
	}

	@Override
	public int recognise(FileSample sample) {
		return sample.format() != TableFormat.ZIP
				&& sample.sheets().stream().filter(sheet -> !sheet.rows().isEmpty()).anyMatch(sheet -> LookupColumn.in(sheet.rows().getFirst()).size() > 1) ? 85 : 0;
	}

	@Override
	public void read(List<SourceFile> files, FactSink sink, IProgressMonitor monitor) throws IOException {
		for (var file : files) {
			monitor.subTask(file.title());
			try (var table = TableFormat.open(file)) {
				table.nextSheet();
				var first = table.nextRow();
				var headings = Headings.of(first, file);
				var columns = LookupColumn.in(first);
				if (columns.size() < 2)
					throw new ImportException(Sentence.LOOKUP_NOT_ONE.with(file.title()));
				var part = sink.part(DATASET, key(columns), file);
				for (Row row; (row = table.nextRow()) != null;)
					take(row, columns, headings, part);
				part.encoding(table.encoding());
			}
		}
	}

	/** A corrected lookup is between the same areas of the same years: {@code lsoa21-wd24-lad24}. */
	private static String key(List<LookupColumn> columns) {
		return String.join("-", columns.stream().map(LookupColumn::name).toList()).toLowerCase(Locale.ROOT);
	}

	private static void take(Row row, List<LookupColumn> columns, Headings headings, PartSink part) throws ImportException {
		var present = columns.stream().filter(column -> !row.cell(column.code()).isEmpty()).toList();
		for (var column : present)
			if (!AreaKey.isOfficial(row.cell(column.code()))) {
				part.reject(row.line(), Sentence.LOOKUP_NO_CODE.with(row.cell(column.code())), row.excerpt());
				return;
			}
		if (!headings.fit(row) && row.cells().size() > headings.size()) {
			part.reject(row.line(), Sentence.ROW_COLUMNS.with(row.cells().size(), headings.size()), row.excerpt());
			return;
		}
		for (var column : present)
			part.area(new GeoArea(row.cell(column.code()), row.cell(column.names()), column.kind(), column.vintage(), ""));
		for (var small : present)
			for (var large : present)
				link(row, small, large, part);
		part.kept();
	}

	private static void link(Row row, LookupColumn small, LookupColumn large, PartSink part) throws ImportException {
		var from = row.cell(small.code());
		var to = row.cell(large.code());
		if (from.equals(to))
			return;
		if (small.liesIn(large))
			part.link(new AreaLink(from, to, AreaLink.Kind.WITHIN, ""));
		else if (small.isFollowedBy(large))
			part.link(new AreaLink(from, to, AreaLink.Kind.FOLLOWED_BY, ""));
	}
}
