package org.cspworkbench.report.compose;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.cspworkbench.report.flow.ChartData;
import org.eclipse.birt.chart.api.ChartEngine;
import org.eclipse.birt.chart.device.EmptyUpdateNotifier;
import org.eclipse.birt.chart.device.IDeviceRenderer;
import org.eclipse.birt.chart.exception.ChartException;
import org.eclipse.birt.chart.factory.DataRowExpressionEvaluatorAdapter;
import org.eclipse.birt.chart.factory.Generator;
import org.eclipse.birt.chart.factory.RunTimeContext;
import org.eclipse.birt.chart.model.Chart;
import org.eclipse.birt.chart.util.PluginSettings;

import com.ibm.icu.util.ULocale;

/**
 * Charts as pictures in SVG, drawn by BIRT's chart engine. A chart whose figures stay the same is drawn once, however often its document is
 * drawn: a document is drawn again for the numbers of its pages, and with every change of a word.
 */
public final class ChartPictures {

	private static final int KEPT = 200;
	/** In dots per inch: what BIRT draws the charts of a PDF with. */
	private static final Integer RESOLUTION = 96;

	private record Asked(ChartData data, double width) {
	}

	private final Map<Asked, byte[]> drawn = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Asked, byte[]> eldest) {
			return size() > KEPT;
		}
	};

	/** BIRT's chart engine must have its settings before its first chart, or else a layout's own chart without rows gives a warning, which fails a render. */
	public ChartPictures() {
		PluginSettings.instance();
	}

	/** The picture of a chart so many points wide. */
	synchronized byte[] svg(ChartData data, double width) {
		var asked = new Asked(data, width);
		var picture = drawn.get(asked);
		if (picture == null) {
			picture = draw(data, width);
			drawn.put(asked, picture);
		}
		return picture;
	}

	private static byte[] draw(ChartData data, double width) {
		try {
			return drawn(new ChartDrawing(data).drawn(width, ChartDrawing.height(data)), new Rows(data));
		} catch (ChartException e) {
			throw new IllegalStateException("A chart cannot be drawn", e);
		}
	}

	private static byte[] drawn(Chart chart, Rows rows) throws ChartException {
		var generator = Generator.instance();
		var context = new RunTimeContext();
		context.setULocale(ULocale.UK);
		generator.bindData(rows, chart, context);
		var device = ChartEngine.instance().getRenderer("dv.SVG");
		device.setProperty(IDeviceRenderer.DPI_RESOLUTION, RESOLUTION);
		device.setProperty("resize.svg", Boolean.TRUE);
		device.getDisplayServer().setLocale(ULocale.UK);
		var built = generator.build(device.getDisplayServer(), chart, chart.getBlock().getBounds(), context);
		var picture = new ByteArrayOutputStream();
		device.setProperty(IDeviceRenderer.FILE_IDENTIFIER, picture);
		device.setProperty(IDeviceRenderer.UPDATE_NOTIFIER, new EmptyUpdateNotifier(chart, built.getChartModel()));
		generator.render(device, built);
		return picture.toByteArray();
	}

	/** The rows that the queries of {@link ChartDrawing} ask for. */
	private static final class Rows extends DataRowExpressionEvaluatorAdapter {

		private static final String CATEGORY = "row[\"category\"]";
		private static final String LINE = "row[\"line";

		private final ChartData data;
		private int at;

		Rows(ChartData data) {
			this.data = data;
		}

		@Override
		public Object evaluate(String expression) {
			if (CATEGORY.equals(expression)) {
				return data.categories().get(at);
			}
			var line = Integer.parseInt(expression.substring(LINE.length(), expression.length() - 2)) - 1;
			var value = data.lines().get(line).values().get(at);
			return value == null ? null : Double.valueOf(value.doubleValue());
		}

		@Override
		public boolean first() {
			at = 0;
			return !data.categories().isEmpty();
		}

		@Override
		public boolean next() {
			return ++at < data.categories().size();
		}
	}
}
