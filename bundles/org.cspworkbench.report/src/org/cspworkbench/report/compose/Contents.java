package org.cspworkbench.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cspworkbench.report.Format;
import org.cspworkbench.report.flow.Piece;
import org.cspworkbench.report.words.Words;
import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.ColumnHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;

/** The contents page: every listed heading with its arrow and, on paper, its page. */
final class Contents {

	private final ReportDesignHandle design;
	private final Format format;
	private final Map<String, Integer> pages;

	Contents(ReportDesignHandle design, Format format, Map<String, Integer> pages) {
		this.design = design;
		this.format = format;
		this.pages = pages;
	}

	List<ReportItemHandle> items(List<Piece.Heading> headings) throws SemanticException {
		return switch (format) {
		case HTML -> List.of(list(headings));
		case DOCX -> paragraphs(headings);
		default -> List.of(grid(headings));
		};
	}

	/** For Word every entry is a paragraph, which the finishing makes part of a contents field. */
	private List<ReportItemHandle> paragraphs(List<Piece.Heading> headings) throws SemanticException {
		var items = new ArrayList<ReportItemHandle>();
		for (var heading : headings) {
			var label = design.getElementFactory().newLabel(null);
			label.setText(WordMarks.contents(heading.level()) + heading.withArrow());
			items.add(label);
		}
		return items;
	}

	private ReportItemHandle grid(List<Piece.Heading> headings) throws SemanticException {
		var grid = design.getElementFactory().newGridItem(null, format == Format.PDF ? 2 : 1, headings.size());
		grid.setTagType("TOC");
		if (format == Format.PDF) {
			((ColumnHandle) grid.getColumns().get(1)).getWidth().setStringValue("36pt");
		}
		for (var i = 0; i < headings.size(); i++) {
			var row = (RowHandle) grid.getRows().get(i);
			row.setTagType("TOCI");
			fill(row, headings.get(i));
		}
		return grid;
	}

	/** On a web page a list of links; the finishing makes it a landmark. */
	private ReportItemHandle list(List<Piece.Heading> headings) throws SemanticException {
		var html = new StringBuilder("<ul class=\"contents\">");
		for (var heading : headings) {
			var words = Words.literal(heading.withArrow()).html().replaceAll("</?p>", "");
			html.append("<li style=\"margin-left:%dem\"><a href=\"#%s\">%s</a></li>".formatted(heading.level() - 1, heading.id(), words));
		}
		var text = design.getElementFactory().newTextItem(null);
		text.setContentType(DesignChoiceConstants.TEXT_CONTENT_TYPE_HTML);
		text.setContent(html.append("</ul>").toString());
		return text;
	}

	private void fill(RowHandle row, Piece.Heading heading) throws SemanticException {
		var style = heading.level() == 1 ? Styles.CONTENTS_PART : Styles.CONTENTS_SECTION;
		var title = linked(heading.withArrow(), heading);
		title.setStyleName(style);
		if (heading.level() > 2) {
			title.setProperty("paddingLeft", (heading.level() - 2) * 12 + "pt");
		}
		((CellHandle) row.getCells().get(0)).getContent().add(title);
		if (format == Format.PDF) {
			var number = design.getElementFactory().newLabel(null);
			number.setText(pages.getOrDefault(heading.id(), 0).toString());
			number.setStyleName(style);
			number.setProperty("textAlign", DesignChoiceConstants.TEXT_ALIGN_RIGHT);
			((CellHandle) row.getCells().get(1)).getContent().add(number);
		}
	}

	private LabelHandle linked(String words, Piece.Heading heading) throws SemanticException {
		var label = design.getElementFactory().newLabel(null);
		label.setText(words);
		if (format == Format.PDF) {
			var action = label.setAction(StructureFactory.createAction());
			action.setLinkType(DesignChoiceConstants.ACTION_LINK_TYPE_BOOKMARK_LINK);
			action.setTargetBookmark(PieceWriter.quoted(heading.id()));
			action.setToolTip(words);
		}
		return label;
	}
}
