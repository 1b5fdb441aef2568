package org.cspworkbench.report.compose;

import java.util.List;

import org.cspworkbench.report.Format;
import org.cspworkbench.report.flow.ChartData;
import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.ElementFactory;
import org.eclipse.birt.report.model.api.Expression;
import org.eclipse.birt.report.model.api.ExpressionType;
import org.eclipse.birt.report.model.api.ExtendedItemHandle;
import org.eclipse.birt.report.model.api.GridHandle;
import org.eclipse.birt.report.model.api.ImageHandle;
import org.eclipse.birt.report.model.api.OdaDataSetHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;

/**
 * Charts as items of a design. In a PDF they are pictures, so that a chart is not drawn again as long as its figures stay the same; in other
 * formats BIRT draws them, and the data set "chart" gives the figures of each by its id.
 */
final class ChartItems {

	static final String DATA_SET = "chart";
	static final int MOST_LINES = 12;

	private final ReportDesignHandle design;
	private final Format format;
	private final ChartPictures pictures;

	ChartItems(ReportDesignHandle design, Format format, ChartPictures pictures) {
		this.design = design;
		this.format = format;
		this.pictures = pictures;
	}

	/** In a grid of its own, since a chart straight in the body loses its tag (BIRT issue 2410); a picture is a figure by itself. */
	ReportItemHandle item(ChartData data, String id, String alternative, double width) throws SemanticException {
		var frame = frame(design.getElementFactory());
		if (format == Format.PDF) {
			inside(frame).setTagType("Div");
			inside(frame).getContent().add(picture(data, id, alternative, width));
		} else {
			inside(frame).getContent().add(chart(data, id, alternative, width));
		}
		return frame;
	}

	static GridHandle frame(ElementFactory make) throws SemanticException {
		var grid = make.newGridItem(null, 1, 1);
		grid.setTagType("Div");
		((RowHandle) grid.getRows().get(0)).setTagType("Div");
		inside(grid).setTagType("Figure");
		return grid;
	}

	static CellHandle inside(GridHandle frame) {
		return (CellHandle) ((RowHandle) frame.getRows().get(0)).getCells().get(0);
	}

	private ImageHandle picture(ChartData data, String id, String alternative, double width) throws SemanticException {
		var embedded = StructureFactory.createEmbeddedImage();
		embedded.setName("chart-" + id);
		embedded.setType(DesignChoiceConstants.IMAGE_TYPE_IMAGE_SVG);
		embedded.setData(pictures.svg(data, width));
		design.addImage(embedded);
		var image = design.getElementFactory().newImage(null);
		image.setSource(DesignChoiceConstants.IMAGE_REF_TYPE_EMBED);
		image.setImageName(embedded.getName());
		image.setWidth(width + "pt");
		image.setHeight(ChartDrawing.height(data) + "pt");
		image.setProperty("altText", new Expression(alternative, ExpressionType.CONSTANT));
		return image;
	}

	private ExtendedItemHandle chart(ChartData data, String id, String alternative, double width) throws SemanticException {
		var height = ChartDrawing.height(data);
		var chart = design.getElementFactory().newExtendedItem(null, "Chart");
		chart.setProperty("outputFormat", "PNG");
		chart.setWidth(width + "pt");
		chart.setHeight(height + "pt");
		chart.setDataSet(dataSet());
		bind(chart, id, data.lines().size());
		chart.setProperty("altText", new Expression(alternative, ExpressionType.CONSTANT));
		chart.getReportItem().setProperty("chart.instance", new ChartDrawing(data).drawn(width, height));
		return chart;
	}

	private OdaDataSetHandle dataSet() throws SemanticException {
		if (design.findDataSet(DATA_SET) instanceof OdaDataSetHandle there) {
			return there;
		}
		if (design.findDataSource("plan") == null) {
			design.getDataSources().add(design.getElementFactory().newOdaDataSource("plan", "org.cspworkbench.report.plan"));
		}
		var set = design.getElementFactory().newOdaDataSet(DATA_SET, "org.cspworkbench.report.plan.rows");
		set.setDataSource("plan");
		set.setQueryText(DATA_SET);
		var parameter = StructureFactory.createOdaDataSetParameter();
		parameter.setName("chart");
		parameter.setNativeName("chart");
		parameter.setPosition(1);
		parameter.setParameterDataType(DesignChoiceConstants.PARAM_TYPE_STRING);
		parameter.setIsInput(true);
		parameter.setIsOptional(true);
		set.getPropertyHandle("parameters").addItem(parameter);
		design.getDataSets().add(set);
		return set;
	}

	private static void bind(ExtendedItemHandle chart, String id, int lines) throws SemanticException {
		var binding = StructureFactory.createParamBinding();
		binding.setParamName("chart");
		binding.setExpression(List.of(new Expression(PieceWriter.quoted(id), ExpressionType.JAVASCRIPT)));
		chart.getPropertyHandle("paramBindings").addItem(binding);
		column(chart, "category", DesignChoiceConstants.COLUMN_DATA_TYPE_STRING);
		for (var i = 1; i <= Math.min(lines, MOST_LINES); i++) {
			column(chart, "line" + i, DesignChoiceConstants.COLUMN_DATA_TYPE_FLOAT);
		}
	}

	private static void column(ExtendedItemHandle chart, String name, String type) throws SemanticException {
		var column = StructureFactory.newComputedColumn(chart, name);
		column.setExpression("dataSetRow[\"" + name + "\"]");
		column.setDataType(type);
		chart.addColumnBinding(column, false);
	}
}
