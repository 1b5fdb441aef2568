package org.cspworkbench.evidence.chart;

import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.table.CsvFile;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.model.views.Wording;

/** The figures behind a chart, as they stand in the table beside it: a reason where there is no number. */
public record PlotTable(List<String> headings, List<List<String>> rows) {

	public PlotTable {
		headings = List.copyOf(headings);
		rows = List.copyOf(rows);
	}

	public static PlotTable of(SeriesSheet sheet, Plot plot) {
		return switch (plot) {
			case Plot.Categories chart -> of(sheet, chart);
			case Plot.Multiples many -> byPlace(sheet);
			case Plot.Funnel funnel -> of(sheet, funnel);
			case Plot.Nothing nothing -> new PlotTable(List.of(), List.of());
		};
	}

	private static PlotTable of(SeriesSheet sheet, Plot.Categories chart) {
		return chart.form() == Plot.Form.LINES ? overTime(sheet, chart) : byArea(sheet, chart);
	}

	private static PlotTable overTime(SeriesSheet sheet, Plot.Categories chart) {
		var headings = new ArrayList<>(List.of(Sentence.CHART_PERIOD.with()));
		chart.lines().forEach(line -> headings.add(line.name()));
		var rows = new ArrayList<List<String>>();
		for (int period = 0; period < chart.categories().size(); period++) {
			var row = new ArrayList<>(List.of(Wording.months(sheet.periods().get(period))));
			for (var line : chart.lines()) {
				int at = period;
				var place = sheet.places().stream().filter(one -> one.name().equals(line.name())).findFirst();
				row.add(place.isPresent() ? words(sheet.amount(place.get(), at)) : line.values().get(at) == null ? "" : PlotWords.number(line.values().get(at), 1));
			}
			rows.add(row);
		}
		return new PlotTable(headings, rows);
	}

	private static PlotTable byArea(SeriesSheet sheet, Plot.Categories chart) {
		int period = sheet.newest();
		var rows = new ArrayList<List<String>>();
		for (var name : chart.categories())
			sheet.places().stream().filter(place -> place.name().equals(name)).findFirst().ifPresent(place -> rows.add(rated(sheet, place, period)));
		sheet.places().stream().filter(place -> !chart.categories().contains(place.name())).forEach(place -> rows.add(rated(sheet, place, period)));
		var headings = new ArrayList<>(List.of(Sentence.CHART_AREA.with(), Wording.months(sheet.periods().get(period))));
		if (sheet.hasSizes())
			headings.add(Sentence.CHART_PER_THOUSAND.with(sheet.unit()));
		return new PlotTable(headings, rows);
	}

	private static List<String> rated(SeriesSheet sheet, Place place, int period) {
		var row = new ArrayList<>(List.of(place.name(), words(sheet.amount(place, period))));
		if (sheet.hasSizes())
			row.add(Wording.rate(sheet.rate(place, period), 1));
		return row;
	}

	private static PlotTable byPlace(SeriesSheet sheet) {
		var headings = new ArrayList<>(List.of(Sentence.CHART_AREA.with()));
		sheet.periods().forEach(period -> headings.add(PlotMaker.label(period)));
		var rows = new ArrayList<List<String>>();
		for (var place : sheet.places()) {
			var row = new ArrayList<>(List.of(place.name()));
			for (int period = 0; period < sheet.periods().size(); period++)
				row.add(words(sheet.amount(place, period)));
			rows.add(row);
		}
		return new PlotTable(headings, rows);
	}

	private static PlotTable of(SeriesSheet sheet, Plot.Funnel funnel) {
		var rows = new ArrayList<List<String>>();
		int period = sheet.newest();
		for (var place : sheet.places())
			rows.add(List.of(place.name(), words(sheet.sizes().get(place)), words(sheet.amount(place, period)), Wording.rate(sheet.rate(place, period), funnel.decimals())));
		return new PlotTable(List.of(Sentence.CHART_AREA.with(), funnel.sizeUnit(), sheet.unit(), funnel.unit()), rows);
	}

	private static String words(Amount amount) {
		return amount.known().map(value -> Wording.number(value, Math.clamp(value.scale(), 0, 2))).orElseGet(() -> Wording.reason(amount));
	}

	/** All cells, the headings first, as a spreadsheet may take them: nothing in them is taken for a formula. */
	public List<List<String>> harmless() {
		var all = new ArrayList<List<String>>();
		all.add(headings);
		all.addAll(rows);
		return all.stream().map(row -> row.stream().map(PlotTable::plain).map(CsvFile::harmless).toList()).toList();
	}

	/** A number as spreadsheets read it, without the commas of thousands. */
	private static String plain(String cell) {
		return cell.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? cell.replace(",", "") : cell;
	}
}
