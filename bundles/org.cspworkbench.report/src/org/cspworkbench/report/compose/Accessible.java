package org.cspworkbench.report.compose;

import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.report.Format;
import org.cspworkbench.report.Messages;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.report.flow.ChartWords;
import org.eclipse.birt.chart.model.Chart;
import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.Expression;
import org.eclipse.birt.report.model.api.ExpressionType;
import org.eclipse.birt.report.model.api.ExtendedItemHandle;
import org.eclipse.birt.report.model.api.GroupHandle;
import org.eclipse.birt.report.model.api.ImageHandle;
import org.eclipse.birt.report.model.api.ListingHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.TextItemHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.osgi.util.NLS;

/**
 * Gives a design that knows nothing of PDF/UA, as a stock designer saves it, what can be given without its author: the properties of an
 * accessible PDF, headings, heads of columns, and alternative texts. What the author has set stays.
 */
final class Accessible {

	private static final String CONFORMANCE = "pdfUAConformance";
	private static final String ALTERNATIVE = "altText";
	private static final String TAG = "tagType";

	private final ReportDesignHandle design;
	private final Format format;
	private final PlanSnapshot snapshot;

	Accessible(ReportDesignHandle design, Format format, PlanSnapshot snapshot) {
		this.design = design;
		this.format = format;
		this.snapshot = snapshot;
	}

	void make() throws SemanticException {
		if (design.getStringProperty(CONFORMANCE) != null && !design.getStringProperty(CONFORMANCE).isBlank() && design.getPropertyHandle(CONFORMANCE).isLocal()) {
			return;
		}
		design.setProperty("pdfVersion", "1.7");
		design.setProperty("pdfConformance", "PDF.Standard");
		design.setProperty(CONFORMANCE, "PDF.UA-1");
		design.setProperty("pdfaFontCidEmbed", false);
		design.setProperty("locale", snapshot.language().replace('-', '_'));
		var items = new ArrayList<ReportItemHandle>();
		collect(design.getBody().getContents(), items);
		new HeadingGuess(design).apply();
		if (format == Format.PDF) {
			for (var item : items) {
				SpannedRows.part(item);
			}
		}
		for (var item : items) {
			make(item);
		}
	}

	private static void collect(List<?> contents, List<ReportItemHandle> items) {
		for (var content : contents) {
			if (content instanceof DesignElementHandle element) {
				if (element instanceof ReportItemHandle item) {
					items.add(item);
				}
				for (var slot = 0; slot < element.getDefn().getSlotCount(); slot++) {
					collect(element.getSlot(slot).getContents(), items);
				}
			}
		}
	}

	private void make(ReportItemHandle item) throws SemanticException {
		if (item instanceof ListingHandle listing) {
			listing.setPageBreakInterval(0);
		}
		switch (item) {
		case TableHandle table -> heads(table);
		case ImageHandle image -> describe(image, Messages.picture_alternative);
		case TextItemHandle text when format == Format.PDF && text.getContent() != null -> text.setContent(PlainHtml.of(text.getContent()));
		case ExtendedItemHandle chart when "Chart".equals(chart.getExtensionName()) -> frame(chart);
		default -> {
		}
		}
	}

	/** Only the rows above all others head the columns; those above a group do not. */
	private static void heads(TableHandle table) throws SemanticException {
		for (var cell : untagged(table.getHeader())) {
			cell.setTagType("TH");
			cell.setScope("col");
		}
		for (var group : table.getGroups().getContents()) {
			for (var cell : untagged(((GroupHandle) group).getHeader())) {
				cell.setTagType("TD");
			}
		}
	}

	private static List<CellHandle> untagged(SlotHandle band) {
		var cells = new ArrayList<CellHandle>();
		for (var row : band.getContents()) {
			for (var cell : ((RowHandle) row).getCells().getContents()) {
				if (!cell.getPropertyHandle(TAG).isLocal()) {
					cells.add((CellHandle) cell);
				}
			}
		}
		return cells;
	}

	private static void describe(ReportItemHandle item, String words) throws SemanticException {
		if (item.getPropertyHandle(ALTERNATIVE) != null && !item.getPropertyHandle(ALTERNATIVE).isLocal()) {
			item.setProperty(ALTERNATIVE, new Expression(words, ExpressionType.CONSTANT));
		}
	}

	/** A chart keeps its tag only in a grid of its own (BIRT issue 2410). */
	private void frame(ExtendedItemHandle chart) throws SemanticException {
		describe(chart, sentences(chart));
		if (format != Format.PDF && format != Format.HTML || chart.getContainer() instanceof CellHandle cell && "Figure".equals(cell.getStringProperty(TAG))) {
			return;
		}
		if (format == Format.HTML) {
			chart.setProperty("outputFormat", "PNG");
		}
		var slot = chart.getContainerSlotHandle();
		var frame = ChartItems.frame(design.getElementFactory());
		slot.add(frame, slot.findPosn(chart));
		chart.moveTo(ChartItems.inside(frame), CellHandle.CONTENT_SLOT);
	}

	/** What it is about and, where its figures are rows of the plan as they are, what they say. */
	private String sentences(ExtendedItemHandle chart) throws SemanticException {
		var about = NLS.bind(Messages.chart_alternative, title(chart));
		var figures = ChartFigures.of(chart, snapshot).map(data -> new ChartWords(data, snapshot.terms(), "", "").figures()).orElse("");
		return figures.isEmpty() ? about : about + ". " + figures;
	}

	private static String title(ExtendedItemHandle item) throws SemanticException {
		return item.getReportItem().getProperty("chart.instance") instanceof Chart chart && chart.getTitle() != null && chart.getTitle().getLabel() != null
				&& chart.getTitle().getLabel().getCaption().getValue() instanceof String title ? title : "";
	}
}
