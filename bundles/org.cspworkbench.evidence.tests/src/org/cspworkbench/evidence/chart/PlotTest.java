package org.cspworkbench.evidence.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cspworkbench.evidence.Sandbox;
import org.cspworkbench.evidence.binding.FigureRhythm;
import org.cspworkbench.evidence.geography.AreaGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the charts show of facts that were imported. */
class PlotTest {
	private static final String HOME = "E07000116";
	private static final FigureRhythm MONTHS = new FigureRhythm(1, 0);
	private static final FigureRhythm YEARS = new FigureRhythm(12, 4);

	@RegisterExtension
	static final Sandbox box = new Sandbox();

	private void load(String... lines) throws Exception {
		var mapping = Files.writeString(box.folder.resolve("m.cspmapping"), """
				<mapping version="1"><source id="arrests" title="Arrests"/><areas kind="district"/><measures unit="arrests"/>
				<column heading="District" gives="area-name"/><column heading="*" gives="value" headingGives="period"/>
				<always gives="measure" text="Arrests"/></mapping>""");
		box.load(mapping.toString(), box.file("arrests.csv", lines));
	}

	private SeriesSheet sheet(FigureRhythm rhythm, Optional<AreaGroup> group) throws Exception {
		return new SheetReader(box.library).read(new SheetQuery("arrests", "arrests", HOME, List.of(), group, rhythm));
	}

	private static AreaGroup group(String... areas) {
		return new AreaGroup("g", "Neighbours", "Neighbours' average", List.of(areas));
	}

	@Test
	void aLineWithItsComparatorHasGapsWhereThereIsNoNumber() throws Exception {
		load("District,2016/17,2017/18,2018/19", "Tunbridge Wells,1043,,1470", "Ashford,900,1000,1100", "Maidstone,1100,n/a,1300");
		var sheet = sheet(YEARS, Optional.of(group("E07000105", "E07000110")));
		var plot = (Plot.Categories) new PlotMaker(sheet).plot(ChartKind.LINE);

		assertEquals(List.of("2016/17", "2017/18", "2018/19"), plot.categories());
		assertEquals(List.of("Tunbridge Wells", "Neighbours' average"), plot.lines().stream().map(Plot.Line::name).toList());
		assertEquals(Arrays.asList(1043.0, null, 1470.0), plot.lines().getFirst().values());
		assertEquals(Arrays.asList(1000.0, null, 1200.0), plot.lines().getLast().values());
		assertEquals("Arrests (arrests), 2016/17 to 2018/19. Tunbridge Wells: 1,043 in 2016/17, 1,470 in 2018/19. No number for 1 of the periods. "
				+ "Neighbours' average: 1,000 in 2016/17, 1,200 in 2018/19. No number for 1 of the periods.", PlotWords.of(plot));
		var table = PlotTable.of(sheet, plot);
		assertEquals(List.of("Period", "Tunbridge Wells", "Neighbours' average"), table.headings());
		assertEquals(List.of("2018/19", "1,470", "1,200.0"), table.rows().getLast());
		assertEquals(List.of("2018/19", "1470", "1200.0"), table.harmless().getLast());
	}

	@Test
	void rankedBarsStandHighestFirstAndLeaveOutWhatHasNoNumber() throws Exception {
		load("District,2018/19", "Tunbridge Wells,20", "Ashford,30", "Maidstone,10", "Dover,n/a");
		var sheet = sheet(YEARS, Optional.of(group("E07000105", "E07000110", "E07000108")));
		var plot = (Plot.Categories) new PlotMaker(sheet).plot(ChartKind.RANKED);
		assertEquals(List.of("Ashford", "Tunbridge Wells", "Maidstone"), plot.categories());
		assertEquals(Arrays.asList(null, 20.0, null), plot.lines().getFirst().values());
		assertEquals("Arrests, 2018/19 (arrests) in 3 areas. Highest: Ashford, 30. Lowest: Maidstone, 10. Tunbridge Wells: 20.", PlotWords.of(plot));
		assertEquals(4, PlotTable.of(sheet, plot).rows().size());
		assertEquals(4, ((Plot.Categories) new PlotMaker(sheet).plot(ChartKind.BARS_BY_AREA)).categories().size());
		assertEquals(4, ((Plot.Multiples) new PlotMaker(sheet).plot(ChartKind.SMALL_MULTIPLES)).plots().size());
	}

	@Test
	void theControlChartHasTheLimitsOfThePublishedSeries() throws Exception {
		load("District,Jan-19,Feb-19,Mar-19,Apr-19,May-19,Jun-19,Jul-19,Aug-19,Sep-19,Oct-19,Nov-19", "Tunbridge Wells,1,3,4,4,1,1,0,1,2,3,3");
		var plot = (Plot.Categories) new PlotMaker(sheet(MONTHS, Optional.empty())).plot(ChartKind.XMR);
		assertEquals(2.0909, plot.lines().get(1).values().getFirst(), 0.0001);
		assertEquals(4.751, plot.lines().get(2).values().getFirst(), 0.001);
		assertEquals(0, plot.lines().get(3).values().getFirst());
		// Two of three near the upper limit: 3, 4 and 4.
		assertEquals(Set.of(2, 3), plot.lines().getFirst().marked());
		assertTrue(PlotWords.of(plot).contains("Mean: 2.1 in Jan 2019, 2.1 in Nov 2019. Upper limit 4.8. Lower limit 0.0."), PlotWords.of(plot));
	}

	@Test
	void aSignalIsMarkedAndTold() throws Exception {
		var heading = new ArrayList<String>(List.of("District"));
		var row = new ArrayList<String>(List.of("Tunbridge Wells"));
		for (int month = 1; month <= 12; month++) {
			heading.add("2019-%02d".formatted(month));
			row.add(month == 6 ? "60" : month % 2 == 0 ? "10" : "12");
		}
		load(String.join(",", heading), String.join(",", row));
		var plot = (Plot.Categories) new PlotMaker(sheet(MONTHS, Optional.empty())).plot(ChartKind.XMR);
		assertEquals(Set.of(5), plot.lines().getFirst().marked());
		assertTrue(PlotWords.of(plot).contains("More than everyday variation: Jun 2019."), PlotWords.of(plot));
	}

	@Test
	void aDeclaredBreakStandsBeforeTheMonthsThatItChanged() throws Exception {
		var mapping = Files.writeString(box.folder.resolve("r.cspmapping"), """
				<mapping version="1"><source id="stats19" title="Casualties"/><areas kind="district"/><measures unit="casualties"/>
				<column heading="District" gives="area-name"/><column heading="*" gives="value" headingGives="period"/>
				<always gives="measure" text="KSI"/></mapping>""");
		box.load(mapping.toString(), box.file("r.csv", "District,2014,2015,2016,2017", "Tunbridge Wells,58,48,47,46"));
		var sheet = new SheetReader(box.library).read(new SheetQuery("stats19", "ksi", HOME, List.of(), Optional.empty(), new FigureRhythm(12, 1)));
		var plot = (Plot.Categories) new PlotMaker(sheet).plot(ChartKind.LINE);
		assertEquals(List.of(new Plot.Break(2, "New way of recording injuries")), plot.breaks());
		assertTrue(PlotWords.of(plot).endsWith("New way of recording injuries: figures before 2016 cannot simply be compared with those after."), PlotWords.of(plot));
	}

	@Test
	void aFunnelNeedsResidentsAndSaysSo() throws Exception {
		load("District,2018/19", "Tunbridge Wells,20", "Ashford,30", "Maidstone,10");
		var group = Optional.of(group("E07000105", "E07000110"));
		var nothing = assertInstanceOf(Plot.Nothing.class, new PlotMaker(sheet(YEARS, group)).plot(ChartKind.FUNNEL));
		assertTrue(nothing.why().contains("population estimates"), nothing.why());

		var mapping = Files.writeString(box.folder.resolve("p.cspmapping"), """
				<mapping version="1"><source id="ons-population" title="Residents"/><areas kind="district"/><measures unit="residents" nature="level"/>
				<column heading="District" gives="area-name"/><column heading="*" gives="value" headingGives="period"/>
				<always gives="measure" text="Population"/></mapping>""");
		box.load(mapping.toString(), box.file("p.csv", "District,Jun-19", "Tunbridge Wells,100000", "Ashford,10000", "Maidstone,200000"));
		var sheet = sheet(YEARS, group);
		var funnel = assertInstanceOf(Plot.Funnel.class, new PlotMaker(sheet).plot(ChartKind.FUNNEL));
		// 60 arrests among 310,000
		assertEquals(0.19355, funnel.target(), 0.00001);
		assertEquals(3.0, funnel.points().stream().filter(point -> point.name().equals("Ashford")).findFirst().orElseThrow().value(), 0.0001);
		assertEquals(List.of("Ashford", "Maidstone"), funnel.points().stream().filter(Plot.Point::marked).map(Plot.Point::name).sorted().toList());
		assertTrue(PlotWords.of(funnel).contains("Beyond the 99.8% limits: Ashford (3.0), Maidstone (0.1)."), PlotWords.of(funnel));
		assertEquals(List.of("Tunbridge Wells", "100,000", "20", "0.2"), PlotTable.of(sheet, funnel).rows().getFirst());
	}

	@Test
	void aHostileAreaNameIsHarmlessOnTheClipboard() throws Exception {
		var mapping = Files.writeString(box.folder.resolve("h.cspmapping"), """
				<mapping version="1"><source id="h" title="H"/><areas kind="place"/>
				<column heading="Place" gives="area-name"/><column heading="2019" gives="value" period="2019" measure="Things"/></mapping>""");
		box.load(mapping.toString(), box.file("h.csv", "Place,2019", "=cmd(),5"));
		var area = box.library.dataset("h").orElseThrow().areas().keySet().iterator().next();
		var sheet = new SheetReader(box.library).read(new SheetQuery("h", "things", area, List.of(), Optional.empty(), new FigureRhythm(12, 1)));
		var table = PlotTable.of(sheet, new PlotMaker(sheet).plot(ChartKind.BARS_BY_AREA));
		assertEquals("'=cmd()", table.harmless().get(1).getFirst());
	}

	@Test
	void nothingKnownIsSaid() throws Exception {
		load("District,2018/19", "Ashford,30");
		var sheet = sheet(YEARS, Optional.empty());
		var plot = assertInstanceOf(Plot.Nothing.class, new PlotMaker(sheet).plot(ChartKind.LINE));
		assertEquals("The data have no figures of Arrests for Tunbridge Wells.", PlotWords.of(plot));
		assertNull(sheet.sizes().get(sheet.own()));
	}
}
