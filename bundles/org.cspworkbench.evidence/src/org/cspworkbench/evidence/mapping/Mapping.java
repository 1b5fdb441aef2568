package org.cspworkbench.evidence.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cspworkbench.store.facts.Dataset;
import org.cspworkbench.store.facts.Making;
import org.cspworkbench.store.facts.Nature;

/**
 * How a table is read into figures.
 *
 * @param always what no column gives because it is the same for the whole table
 * @param skipped rows that have one of these texts where the area or the measure should be, such as {@code Total}
 */
public record Mapping(Source source, Layout layout, Areas areas, Measures measures, List<ColumnUse> columns, Map<Gives, String> always,
		List<Sentinel> sentinels, Set<String> skipped) {

	/** What the figures are and where they come from. The id is that of the dataset. */
	public record Source(String id, String title, String publisher, String licence, String link, boolean restricted) {
	}

	/**
	 * Where the table is.
	 *
	 * @param sheet the name of the sheet, with {@code *} for any letters; empty for the first that has the headings
	 * @param headings the row of the headings, or of the first when there are several
	 * @param headingRows how many rows the headings take; of merged cells, each column has the text
	 * @param counted whether each row is one event to be counted, and not a row of numbers
	 */
	public record Layout(String sheet, int headings, int headingRows, boolean counted) {
	}

	/** What the areas are that the table names: their kind, the larger area in which they lie, and the vintage of their boundaries. */
	public record Areas(String kind, String within, String vintage) {
	}

	public record Measures(String unit, Nature nature) {
	}

	public Mapping {
		columns = List.copyOf(columns);
		always = Map.copyOf(always);
		sentinels = List.copyOf(sentinels);
		skipped = Set.copyOf(skipped);
	}

	public Dataset dataset() {
		return new Dataset(source.id(), source.title(), source.publisher(), source.licence(), source.link(),
				layout.counted() ? Making.COUNTED : Making.STATED, source.restricted());
	}

	public Mapping with(List<ColumnUse> columns) {
		return new Mapping(source, layout, areas, measures, columns, always, sentinels, skipped);
	}

	public Mapping with(Layout layout) {
		return new Mapping(source, layout, areas, measures, columns, always, sentinels, skipped);
	}

	public Mapping with(Source source) {
		return new Mapping(source, layout, areas, measures, columns, always, sentinels, skipped);
	}

	public Mapping with(Map<Gives, String> always) {
		return new Mapping(source, layout, areas, measures, columns, always, sentinels, skipped);
	}
}
