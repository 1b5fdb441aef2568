package org.cspworkbench.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.cspworkbench.report.Format;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.report.flow.Grid;
import org.cspworkbench.report.flow.Grid.Align;
import org.cspworkbench.report.flow.Grid.Cell;
import org.cspworkbench.report.flow.Piece;
import org.cspworkbench.report.words.Passage;
import org.cspworkbench.report.words.Run;
import org.cspworkbench.report.words.Words;
import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.ColumnHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ElementFactory;
import org.eclipse.birt.report.model.api.Expression;
import org.eclipse.birt.report.model.api.ExpressionType;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.TextItemHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;

/** Turns pieces into items of a BIRT design, tagged for screen readers. */
final class PieceWriter {

	/** Between the margins of the page, in points. */
	static final double PAGE = 481;

	/** A fact of more letters than this is a sentence, not a number to be read at arm's length. */
	private static final int SHORT_FACT = 24;
	/** One of more letters than this would wrap into a narrow column. */
	private static final int SENTENCE = 60;

	/** A point of so few letters stays on one page. */
	private static final int SHORT_POINT = 300;
	private static final String TIGHT_PADDING = "1.5pt";

	/** An empty cell would have no tag, and its row too few cells (PDF/UA-1, 7.2). */
	private static final Words NOTHING = new Words(List.of(new Passage.Paragraph(List.of(Run.plain("\u00a0")))));

	private final ReportDesignHandle design;
	private final ElementFactory make;
	private final Format format;
	private final ChartItems charts;
	private final ThemeSections themes;
	private int images;
	private int lastLevel = 1;

	PieceWriter(ReportDesignHandle design, Format format, PlanSnapshot snapshot, ChartPictures pictures) {
		themes = new ThemeSections(design, format, snapshot, this);
		this.design = design;
		make = design.getElementFactory();
		this.format = format;
		charts = new ChartItems(design, format, pictures);
	}

	List<ReportItemHandle> items(List<Piece> pieces) throws SemanticException {
		var items = new ArrayList<ReportItemHandle>();
		for (var i = 0; i < pieces.size(); i++) {
			var piece = pieces.get(i);
			var made = items(piece, i > 0 && pieces.get(i - 1) instanceof Piece.Drawing);
			keep(made, piece, i + 1 < pieces.size() && Together.staysWith(piece, pieces.get(i + 1)));
			items.addAll(made);
		}
		return items;
	}

	/** Each but the last with the next and, when they stay with what follows, the last as well. */
	private static void keep(List<ReportItemHandle> items, Piece piece, boolean withNext) throws SemanticException {
		var end = withNext ? items.size() : Math.max(0, items.size() - 1);
		for (var item : items.subList(Together.isGroup(piece) ? 0 : Math.max(0, items.size() - 1), end)) {
			item.getPrivateStyle().setPageBreakAfter(DesignChoiceConstants.PAGE_BREAK_AFTER_AVOID);
		}
	}

	private List<ReportItemHandle> items(Piece piece, boolean belowChart) throws SemanticException {
		return switch (piece) {
		case Piece.Heading heading -> List.of(heading(heading));
		case Piece.Prose(var words) -> prose(words, Styles.WORDS);
		case Piece.SmallPrint(var words) -> List.of(line(words, Styles.SMALL));
		case Piece.Facts(var facts) -> List.of(facts(facts));
		case Piece.Quote quote -> quote(quote);
		case Piece.Drawing drawing -> drawing(drawing);
		case Piece.Image image -> image(image);
		case Piece.Notes(var lines) -> notes(lines);
		case Piece.Table(var grid, var id) -> table(grid, belowChart);
		case Piece.OfTheme(var theme) -> themes.items(theme);
		};
	}

	private List<ReportItemHandle> notes(List<String> lines) throws SemanticException {
		var items = new ArrayList<ReportItemHandle>();
		for (var line : lines) {
			items.add(line(line, Styles.NOTE));
		}
		return items;
	}

	/** A real heading in every format, whose emitters each know headings by something else. */
	ReportItemHandle heading(Piece.Heading heading) throws SemanticException {
		var level = levelAfterLast(heading.level());
		var item = Headings.item(make, format, level, heading.withArrow());
		item.setStyleName(Styles.heading(heading.level()));
		item.setBookmark(quoted(heading.id()));
		if (heading.listed() || level <= 2) {
			item.addTOC(quoted(heading.withArrow()));
		}
		if (heading.onNewPage()) {
			item.getPrivateStyle().setPageBreakBefore(DesignChoiceConstants.PAGE_BREAK_BEFORE_ALWAYS);
		}
		return item;
	}

	/** Levels are never skipped on the way down (PDF/UA-1, 7.4.2). */
	private int levelAfterLast(int level) {
		lastLevel = Math.min(Math.min(level, 4), lastLevel + 1);
		return lastLevel;
	}

	static String quoted(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
	}

	LabelHandle line(String words, String style) throws SemanticException {
		var label = make.newLabel(null);
		label.setText(words);
		label.setStyleName(style);
		label.setTagType("P");
		return label;
	}

	private List<ReportItemHandle> prose(Words words, String style) throws SemanticException {
		var items = new ArrayList<ReportItemHandle>();
		for (var passage : words.passages()) {
			switch (passage) {
			case Passage.Title(var level, var runs) -> {
				var title = Headings.item(make, format, levelAfterLast(4), new Words(List.of(passage)).line());
				title.setStyleName(Styles.SUB_HEADING);
				items.add(title);
			}
			case Passage.Paragraph p -> items.add(paragraph(new Words(List.of(p)), style));
			case Passage.Points points when format == Format.DOCX -> items.addAll(wordPoints(points));
			case Passage.Points points -> items.add(points(points, Styles.WORDS));
			case Passage.Quote(var quoted) -> items.addAll(prose(new Words(quoted), Styles.QUOTATION));
			}
		}
		return items;
	}

	private ReportItemHandle paragraph(Words words, String style) throws SemanticException {
		return words.isPlain() || format == Format.DOCX ? line(plainFor(words), style) : html(words.html(), style);
	}

	private String plainFor(Words words) {
		return format == Format.DOCX ? WordMarks.marked(words) : words.plain();
	}

	private TextItemHandle html(String html, String style) throws SemanticException {
		var text = make.newTextItem(null);
		text.setContentType(DesignChoiceConstants.TEXT_CONTENT_TYPE_HTML);
		text.setContent(format == Format.PDF ? html.replace("<p>", "<p style=\"margin-bottom:0pt\">") : html);
		text.setStyleName(style);
		return text;
	}

	/** A list of its own tags. BIRT numbers no list in a tagged PDF (its issue 2429), so the marks are ours. */
	private ReportItemHandle points(Passage.Points points, String style) throws SemanticException {
		if (format == Format.HTML) {
			return html(new Words(List.of(points)).html(), style);
		}
		var grid = make.newGridItem(null, 2, points.items().size());
		grid.setTagType("L");
		grid.setStyleName(style);
		((ColumnHandle) grid.getColumns().get(0)).getWidth().setStringValue(points.ordered() ? "18pt" : "12pt");
		var number = points.first();
		for (var i = 0; i < points.items().size(); i++) {
			var row = (RowHandle) grid.getRows().get(i);
			row.setTagType("LI");
			if (new Words(points.items().get(i)).plain().length() < SHORT_POINT) {
				row.getPrivateStyle().setPageBreakInside(DesignChoiceConstants.PAGE_BREAK_INSIDE_AVOID);
			}
			var mark = (CellHandle) row.getCells().get(0);
			mark.setTagType("Lbl");
			mark.getContent().add(bare(points.ordered() ? number++ + "." : "•"));
			var body = (CellHandle) row.getCells().get(1);
			body.setTagType("LBody");
			for (var item : inCell(new Words(points.items().get(i)))) {
				body.getContent().add(item);
			}
		}
		return grid;
	}

	/** For Word every point is a paragraph, which the finishing makes part of a list. */
	private List<ReportItemHandle> wordPoints(Passage.Points points) throws SemanticException {
		var items = new ArrayList<ReportItemHandle>();
		for (var i = 0; i < points.items().size(); i++) {
			for (var passage : points.items().get(i)) {
				if (passage instanceof Passage.Points inner) {
					items.addAll(wordPoints(inner));
				} else {
					items.add(bare(WordMarks.point(points.ordered(), i) + WordMarks.marked(new Words(List.of(passage)))));
				}
			}
		}
		return items;
	}

	private LabelHandle bare(String text) throws SemanticException {
		var label = make.newLabel(null);
		label.setText(text);
		return label;
	}

	/** Words inside a cell stand closer together than on the page. */
	private List<ReportItemHandle> inCell(Words words) throws SemanticException {
		var items = new ArrayList<ReportItemHandle>();
		for (var passage : words.passages()) {
			if (format == Format.DOCX && passage instanceof Passage.Points points) {
				items.addAll(wordPoints(points));
				continue;
			}
			var item = passage instanceof Passage.Points points ? points(points, null) : cellParagraph(new Words(List.of(passage)));
			if (!items.isEmpty()) {
				item.setProperty("marginTop", "4pt");
			}
			items.add(item);
		}
		return items;
	}

	private ReportItemHandle cellParagraph(Words words) throws SemanticException {
		return words.isPlain() || format == Format.DOCX ? bare(plainFor(words)) : html(words.html(), null);
	}

	/** Three beside each other, or four when there are four; a sentence has a row of its own, and the last fact of a row fills what is left of it. */
	private ReportItemHandle facts(List<Piece.Fact> facts) throws SemanticException {
		var columns = facts.size() == 4 && facts.stream().noneMatch(PieceWriter::isSentence) ? 4 : Math.min(3, facts.size());
		var rows = factRows(facts, columns);
		var grid = make.newGridItem(null, columns, rows.size());
		grid.setStyleName(Styles.FACTS);
		for (var i = 0; i < columns; i++) {
			percent((ColumnHandle) grid.getColumns().get(i), 100.0 / columns);
		}
		for (var i = 0; i < rows.size(); i++) {
			var row = (RowHandle) grid.getRows().get(i);
			row.getPrivateStyle().setPageBreakInside(DesignChoiceConstants.PAGE_BREAK_INSIDE_AVOID);
			fill(row.getCells(), rows.get(i), columns);
		}
		return grid;
	}

	private static List<List<Piece.Fact>> factRows(List<Piece.Fact> facts, int columns) {
		var rows = new ArrayList<List<Piece.Fact>>();
		for (var fact : facts) {
			if (rows.isEmpty() || rows.getLast().size() == columns || isSentence(fact) || isSentence(rows.getLast().getLast())) {
				rows.add(new ArrayList<>());
			}
			rows.getLast().add(fact);
		}
		return rows;
	}

	private static boolean isSentence(Piece.Fact fact) {
		return fact.value().length() > SENTENCE;
	}

	private void fill(SlotHandle cells, List<Piece.Fact> facts, int columns) throws SemanticException {
		for (var i = 0; i < facts.size(); i++) {
			fill((CellHandle) cells.get(i), facts.get(i));
		}
		for (var i = facts.size(); i < columns; i++) {
			cells.get(cells.getCount() - 1).drop();
		}
		if (facts.size() < columns) {
			((CellHandle) cells.get(cells.getCount() - 1)).setColumnSpan(columns - facts.size() + 1);
		}
	}

	private void fill(CellHandle cell, Piece.Fact fact) throws SemanticException {
		cell.setStyleName(Styles.FACT_CELL);
		cell.getContent().add(line(fact.label(), Styles.FACT_LABEL));
		if (!fact.value().isEmpty()) {
			cell.getContent().add(line(fact.value(), fact.value().length() > SHORT_FACT ? Styles.FACT_WORDS : Styles.FACT_VALUE));
		}
		if (!fact.note().isEmpty()) {
			cell.getContent().add(line(fact.note(), Styles.FACT_NOTE));
		}
	}

	private static void percent(ColumnHandle column, double width) throws SemanticException {
		column.getWidth().setStringValue(String.format(Locale.ROOT, "%.2f%%", width));
	}

	private List<ReportItemHandle> quote(Piece.Quote quote) throws SemanticException {
		var items = new ArrayList<>(prose(quote.words(), Styles.QUOTATION));
		if (!quote.attribution().isBlank()) {
			items.add(line(quote.attribution(), Styles.NOTE));
		}
		return items;
	}

	private List<ReportItemHandle> drawing(Piece.Drawing drawing) throws SemanticException {
		if (format == Format.XLSX) {
			return List.of(line(drawing.caption(), Styles.CAPTION));
		}
		return List.of(charts.item(drawing.chart(), drawing.id(), drawing.alternative(), PAGE), line(drawing.caption(), Styles.NOTE));
	}

	private List<ReportItemHandle> image(Piece.Image image) throws SemanticException {
		var name = "picture-" + ++images;
		var embedded = StructureFactory.createEmbeddedImage();
		embedded.setName(name);
		embedded.setType(image.mediaType() == null ? "image/png" : image.mediaType());
		embedded.setData(image.content());
		design.addImage(embedded);
		var item = make.newImage(null);
		item.setSource(DesignChoiceConstants.IMAGE_REF_TYPE_EMBED);
		item.setImageName(name);
		item.setProperty("altText", new Expression(image.alternative(), ExpressionType.CONSTANT));
		item.setProperty("fitToContainer", true);
		return List.of(item, line(image.caption(), Styles.NOTE));
	}

	private List<ReportItemHandle> table(Grid grid, boolean belowChart) throws SemanticException {
		var items = new ArrayList<ReportItemHandle>();
		if (!grid.caption().isBlank()) {
			items.add(line(grid.caption(), Styles.CAPTION));
		}
		var columns = grid.columns().size();
		var table = make.newTableItem(null, columns, 0, 0, 0);
		table.setPageBreakInterval(0);
		table.setRepeatHeader(true);
		table.setStyleName(Styles.TABLE);
		var widths = ColumnWidths.of(grid, PAGE);
		for (var i = 0; i < columns; i++) {
			percent((ColumnHandle) table.getColumns().get(i), widths.columns()[i]);
		}
		table.getWidth().setStringValue(String.format(Locale.ROOT, "%.2f%%", widths.table()));
		fill(table.getHeader(), grid.head(), grid, true, widths.dense());
		fill(table.getDetail(), grid.body(), grid, false, widths.dense());
		if (belowChart) {
			tighten(table);
		}
		if (Together.isOnePiece(grid)) {
			table.getPrivateStyle().setPageBreakInside(DesignChoiceConstants.PAGE_BREAK_INSIDE_AVOID);
		}
		items.add(table);
		return items;
	}

	/** The figures of a chart stand closer together, so that both fit on one page. */
	private static void tighten(TableHandle table) throws SemanticException {
		for (var row : table.getDetail().getContents()) {
			for (var cell : ((RowHandle) row).getCells().getContents()) {
				cell.setProperty("paddingTop", TIGHT_PADDING);
				cell.setProperty("paddingBottom", TIGHT_PADDING);
			}
		}
	}

	private void fill(SlotHandle band, List<List<Cell>> rows, Grid grid, boolean head, boolean dense) throws SemanticException {
		for (var cells : rows) {
			var row = make.newTableRow();
			if (!head && Together.isOnePiece(cells)) {
				row.getPrivateStyle().setPageBreakInside(DesignChoiceConstants.PAGE_BREAK_INSIDE_AVOID);
			}
			band.add(row);
			var column = 0;
			for (var cell : cells) {
				var handle = cell(cell, column < grid.columns().size() ? grid.columns().get(column) : Align.START, column, head);
				if (dense) {
					handle.getPrivateStyle().getFontSize().setStringValue(ColumnWidths.DENSE_FONT + "pt");
					handle.setProperty("paddingLeft", ColumnWidths.DENSE_PADDING + "pt");
					handle.setProperty("paddingRight", ColumnWidths.DENSE_PADDING + "pt");
				}
				row.getCells().add(handle);
				column += cell.columnSpan();
			}
		}
	}

	private CellHandle cell(Cell cell, Align align, int column, boolean head) throws SemanticException {
		var handle = make.newCell();
		handle.setStyleName(style(cell, align, head));
		handle.setColumn(column + 1);
		if (cell.columnSpan() > 1) {
			handle.setColumnSpan(cell.columnSpan());
		}
		handle.setTagType(cell.heads() ? "TH" : "TD");
		if (cell.heads()) {
			handle.setScope(head ? "col" : "row");
		}
		if (align == Align.CENTRE) {
			handle.getPrivateStyle().setTextAlign(DesignChoiceConstants.TEXT_ALIGN_CENTER);
		} else if (head && align == Align.END && cell.columnSpan() == 1) {
			handle.getPrivateStyle().setTextAlign(DesignChoiceConstants.TEXT_ALIGN_RIGHT);
		} else if (cell.columnSpan() > 1) {
			handle.getPrivateStyle().setTextAlign(head ? DesignChoiceConstants.TEXT_ALIGN_CENTER : DesignChoiceConstants.TEXT_ALIGN_LEFT);
		}
		if (cell.strong()) {
			handle.getPrivateStyle().setFontWeight(DesignChoiceConstants.FONT_WEIGHT_BOLD);
		}
		for (var item : inCell(cell.words().isEmpty() ? NOTHING : cell.words())) {
			if (cell.colour() != null) {
				colour(item, cell.colour());
			}
			handle.getContent().add(item);
		}
		return handle;
	}

	/** A status colour that could not be read on white gives way to the colour of text. */
	private static void colour(DesignElementHandle item, String rgb) throws SemanticException {
		if (Contrast.isReadable(rgb)) {
			item.setProperty("color", rgb);
			item.setProperty("fontWeight", DesignChoiceConstants.FONT_WEIGHT_BOLD);
		}
	}

	private static String style(Cell cell, Align align, boolean head) {
		if (head) {
			return Styles.COLUMN_HEADING;
		}
		return align == Align.END && !cell.heads() && cell.columnSpan() == 1 ? Styles.NUMBER_CELL : cell.heads() ? Styles.ROW_HEADING : Styles.CELL;
	}
}
