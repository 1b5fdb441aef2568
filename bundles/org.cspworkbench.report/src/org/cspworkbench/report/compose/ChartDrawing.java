package org.cspworkbench.report.compose;

import org.cspworkbench.report.flow.ChartData;
import org.cspworkbench.report.flow.ChartData.Line;
import org.cspworkbench.report.flow.ChartData.Role;
import org.cspworkbench.report.flow.ChartData.Shape;
import org.eclipse.birt.chart.model.Chart;
import org.eclipse.birt.chart.model.ChartWithAxes;
import org.eclipse.birt.chart.model.attribute.AxisType;
import org.eclipse.birt.chart.model.attribute.ColorDefinition;
import org.eclipse.birt.chart.model.attribute.Direction;
import org.eclipse.birt.chart.model.attribute.FontDefinition;
import org.eclipse.birt.chart.model.attribute.IntersectionType;
import org.eclipse.birt.chart.model.attribute.LegendItemType;
import org.eclipse.birt.chart.model.attribute.LineStyle;
import org.eclipse.birt.chart.model.attribute.MarkerType;
import org.eclipse.birt.chart.model.attribute.Orientation;
import org.eclipse.birt.chart.model.attribute.Position;
import org.eclipse.birt.chart.model.attribute.TickStyle;
import org.eclipse.birt.chart.model.attribute.impl.BoundsImpl;
import org.eclipse.birt.chart.model.attribute.impl.ColorDefinitionImpl;
import org.eclipse.birt.chart.model.attribute.impl.JavaNumberFormatSpecifierImpl;
import org.eclipse.birt.chart.model.attribute.impl.LineAttributesImpl;
import org.eclipse.birt.chart.model.component.Axis;
import org.eclipse.birt.chart.model.component.Series;
import org.eclipse.birt.chart.model.component.impl.SeriesImpl;
import org.eclipse.birt.chart.model.data.impl.NumberDataElementImpl;
import org.eclipse.birt.chart.model.data.impl.QueryImpl;
import org.eclipse.birt.chart.model.data.impl.SeriesDefinitionImpl;
import org.eclipse.birt.chart.model.impl.ChartWithAxesImpl;
import org.eclipse.birt.chart.model.type.BarSeries;
import org.eclipse.birt.chart.model.type.LineSeries;
import org.eclipse.birt.chart.model.type.impl.BarSeriesImpl;
import org.eclipse.birt.chart.model.type.impl.LineSeriesImpl;

/** The chart model of BIRT for what a chart shows: quiet, one colour for what it is about, paler for the rest. */
final class ChartDrawing {

	private static final ColorDefinition OWN = rgb(0x0B, 0x5C, 0xAB);
	private static final ColorDefinition OTHER = rgb(0x9D, 0xB7, 0xD5);
	private static final ColorDefinition AVERAGE = rgb(0xB4, 0x5F, 0x06);
	private static final ColorDefinition LIMIT = rgb(0x6B, 0x77, 0x85);
	private static final ColorDefinition GRID = rgb(0xE1, 0xE6, 0xEC);
	private static final ColorDefinition INK = rgb(0x1D, 0x27, 0x33);
	/** Told apart by brightness as well, for readers who do not see colours and for copies in grey. */
	private static final ColorDefinition[] PLAIN = { rgb(0x0B, 0x3D, 0x75), rgb(0xD9, 0x7B, 0x0F), rgb(0x5B, 0x8C, 0x5A), rgb(0x8E, 0x5E, 0xA2), rgb(0x6E, 0xB5, 0xD8),
			rgb(0xA3, 0x3B, 0x3B), rgb(0x7F, 0x7F, 0x7F), rgb(0xC9, 0xB0, 0x3C), rgb(0x2F, 0x6E, 0x6E), rgb(0xE3, 0xA0, 0xA8), rgb(0x55, 0x4A, 0x36), rgb(0xB8, 0xC4, 0x6B) };
	private static final MarkerType[] MARKERS = { MarkerType.CIRCLE_LITERAL, MarkerType.BOX_LITERAL, MarkerType.TRIANGLE_LITERAL, MarkerType.DIAMOND_LITERAL };

	private final ChartData data;

	ChartDrawing(ChartData data) {
		this.data = data;
	}

	private static ColorDefinition rgb(int red, int green, int blue) {
		return ColorDefinitionImpl.create(red, green, blue);
	}

	static double height(ChartData data) {
		if (data.shape() == Shape.BARS) {
			return Math.max(120, 50 + data.categories().size() * (data.lines().size() > 1 ? 26 : 18));
		}
		return isCrowded(data) ? 205 : 165;
	}

	Chart drawn(double width, double height) {
		var chart = ChartWithAxesImpl.create();
		chart.setType(data.shape() == Shape.LINES ? "Line Chart" : "Bar Chart");
		chart.setSubType(data.shape() == Shape.STACKED ? "Stacked" : data.shape() == Shape.LINES ? "Overlay" : "Side-by-side");
		chart.getBlock().setBounds(BoundsImpl.create(0, 0, width, height));
		chart.getBlock().setBackground(ColorDefinitionImpl.WHITE());
		chart.getBlock().getOutline().setVisible(false);
		chart.getPlot().setBackground(ColorDefinitionImpl.WHITE());
		chart.getPlot().getClientArea().setBackground(ColorDefinitionImpl.WHITE());
		chart.getPlot().getClientArea().getOutline().setVisible(false);
		chart.getTitle().setVisible(false);
		if (data.shape() == Shape.BARS) {
			chart.setOrientation(Orientation.HORIZONTAL_LITERAL);
			chart.setReverseCategory(true);
		}
		legend(chart);
		var base = base(chart);
		var values = values(chart, base);
		for (var i = 0; i < Math.min(data.lines().size(), ChartItems.MOST_LINES); i++) {
			add(data.lines().get(i), i, values);
		}
		return chart;
	}

	private void legend(ChartWithAxes chart) {
		var legend = chart.getLegend();
		legend.setVisible(data.lines().size() > 1);
		legend.setPosition(Position.BELOW_LITERAL);
		legend.setOrientation(Orientation.HORIZONTAL_LITERAL);
		legend.setDirection(Direction.LEFT_RIGHT_LITERAL);
		legend.setSeparator(LineAttributesImpl.create(GRID.copyInstance(), LineStyle.SOLID_LITERAL, 0));
		legend.getSeparator().setVisible(false);
		legend.setItemType(LegendItemType.SERIES_LITERAL);
		legend.setBackground(ColorDefinitionImpl.WHITE());
		legend.getOutline().setVisible(false);
		font(legend.getText().getFont(), 8);
		legend.getText().setColor(INK.copyInstance());
	}

	private Axis base(ChartWithAxes chart) {
		var axis = chart.getPrimaryBaseAxes()[0];
		axis.setType(AxisType.TEXT_LITERAL);
		axis.getMajorGrid().setTickStyle(TickStyle.BELOW_LITERAL);
		axis.getMajorGrid().getTickAttributes().setVisible(false);
		axis.getOrigin().setType(IntersectionType.MIN_LITERAL);
		axis.getTitle().setVisible(false);
		axis.getLineAttributes().setColor(LIMIT.copyInstance());
		font(axis.getLabel().getCaption().getFont(), 7.5f);
		axis.getLabel().getCaption().setColor(INK.copyInstance());
		if (isCrowded(data)) {
			axis.getLabel().getCaption().getFont().setRotation(data.shape() == Shape.BARS ? 0 : 45);
		}
		var categories = SeriesImpl.create();
		categories.getDataDefinition().add(QueryImpl.create("row[\"category\"]"));
		var definition = SeriesDefinitionImpl.create();
		definition.getSeries().add(categories);
		axis.getSeriesDefinitions().add(definition);
		return axis;
	}

	/** Labels side by side would not fit under the axis. */
	private static boolean isCrowded(ChartData data) {
		return data.categories().size() * data.categories().stream().mapToInt(ChartDrawing::longestLine).max().orElse(0) > 84;
	}

	private static int longestLine(String label) {
		return label.lines().mapToInt(String::length).max().orElse(0);
	}

	private Axis values(ChartWithAxes chart, Axis base) {
		var axis = chart.getPrimaryOrthogonalAxis(base);
		axis.setType(AxisType.LINEAR_LITERAL);
		axis.getMajorGrid().getLineAttributes().setVisible(true);
		axis.getMajorGrid().getLineAttributes().setColor(GRID.copyInstance());
		axis.getMajorGrid().getLineAttributes().setStyle(LineStyle.SOLID_LITERAL);
		axis.getMajorGrid().getTickAttributes().setVisible(false);
		axis.getLineAttributes().setVisible(false);
		axis.getScale().setMin(NumberDataElementImpl.create(0));
		axis.setFormatSpecifier(JavaNumberFormatSpecifierImpl.create("#,##0.##"));
		font(axis.getLabel().getCaption().getFont(), 7.5f);
		axis.getLabel().getCaption().setColor(INK.copyInstance());
		axis.getTitle().setVisible(!data.unit().isEmpty());
		axis.getTitle().getCaption().setValue(data.unit());
		axis.getTitle().getCaption().setColor(INK.copyInstance());
		font(axis.getTitle().getCaption().getFont(), 7.5f);
		axis.getTitle().getCaption().getFont().setBold(false);
		return axis;
	}

	private static void font(FontDefinition font, float size) {
		font.setName("Noto Sans");
		font.setSize(size);
		font.setBold(false);
	}

	private void add(Line line, int index, Axis axis) {
		var colour = colour(line.role(), index);
		var asLine = data.shape() == Shape.LINES || line.role() == Role.AVERAGE || line.role() == Role.LIMIT;
		Series series = asLine ? lineSeries(line, index, colour) : barSeries();
		series.setSeriesIdentifier(line.name());
		series.getDataDefinition().add(QueryImpl.create("row[\"line" + (index + 1) + "\"]"));
		series.getLabel().setVisible(false);
		var definition = SeriesDefinitionImpl.create();
		definition.getSeriesPalette().getEntries().clear();
		definition.getSeriesPalette().getEntries().add(colour);
		definition.getSeries().add(series);
		axis.getSeriesDefinitions().add(definition);
	}

	private static ColorDefinition colour(Role role, int index) {
		return (switch (role) {
		case OWN -> OWN;
		case OTHER -> OTHER;
		case AVERAGE -> AVERAGE;
		case LIMIT -> LIMIT;
		case PLAIN -> PLAIN[index % PLAIN.length];
		}).copyInstance();
	}

	private BarSeries barSeries() {
		var bars = (BarSeries) BarSeriesImpl.create();
		bars.setRiserOutline(ColorDefinitionImpl.TRANSPARENT());
		bars.setStacked(data.shape() == Shape.STACKED);
		return bars;
	}

	/** Lines differ in their markers too, so that colour is never all that tells them apart. */
	private static LineSeries lineSeries(Line line, int index, ColorDefinition colour) {
		var series = (LineSeries) LineSeriesImpl.create();
		series.getLineAttributes().setColor(colour.copyInstance());
		series.getLineAttributes().setThickness(line.role() == Role.OWN ? 2 : 1);
		series.getLineAttributes().setStyle(line.role() == Role.AVERAGE || line.role() == Role.LIMIT ? LineStyle.DASHED_LITERAL : LineStyle.SOLID_LITERAL);
		for (var marker : series.getMarkers()) {
			marker.setVisible(line.role() == Role.OWN || line.role() == Role.PLAIN);
			marker.setType(MARKERS[index % MARKERS.length]);
			marker.setSize(3);
		}
		return series;
	}
}
