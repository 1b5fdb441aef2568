package org.cspworkbench.exchange.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cspworkbench.exchange.document.Markdown;
import org.cspworkbench.exchange.document.Piece;
import org.cspworkbench.exchange.document.Piece.Paragraph;
import org.cspworkbench.exchange.document.Piece.Point;
import org.cspworkbench.exchange.document.Piece.Table;
import org.cspworkbench.exchange.document.Row;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.Cell;
import org.cspworkbench.model.assessment.FactBox;
import org.cspworkbench.model.assessment.FreeTable;
import org.cspworkbench.model.assessment.Item;
import org.cspworkbench.model.assessment.ItemList;

/** Words, lists, pictures and tables as the blocks of a section. */
final class WordBlocks {

	private static final AssessmentFactory FACTORY = AssessmentFactory.eINSTANCE;
	private static final Pattern TYPED_POINT = Pattern.compile("^(?:[•·▪●○◦■–-]|o(?=\\s))\\s+");
	private static final Pattern FACT = Pattern.compile("(?i)^(?:level|current level|peer|change|annual|trend)\\b.*");
	private static final int MOST_FACTS = 6;
	private static final int LONGEST_LABEL = 40;

	private final List<Block> blocks = new ArrayList<>();
	private final List<Paragraph> words = new ArrayList<>();
	private final List<Point> points = new ArrayList<>();

	static List<Block> of(List<Piece> pieces) {
		var made = new WordBlocks();
		pieces.forEach(made::add);
		made.endWords();
		made.endList();
		return made.blocks;
	}

	private void add(Piece piece) {
		switch (piece) {
		case Paragraph paragraph -> typedPoint(paragraph).ifPresentOrElse(this::add, () -> {
			endList();
			words.add(paragraph);
		});
		case Point point -> {
			endWords();
			points.add(point);
		}
		case Table table when table.rows().size() == 1 -> words.add(line(table.rows().getFirst()));
		case Table table -> {
			var caption = words.isEmpty() ? Optional.<String>empty() : Captions.of(words.getLast());
			var box = factBox(table);
			if (box.isEmpty() && caption.isPresent()) {
				words.removeLast();
			}
			endWords();
			endList();
			blocks.add(box.map(Block.class::cast).orElseGet(() -> table(table, caption.orElse(null))));
		}
		case Piece.Picture picture -> {
			endWords();
			endList();
			var made = FACTORY.createPicture();
			made.setMediaType(picture.mediaType());
			made.setContent(picture.content());
			made.setAlternativeText(picture.alternativeText().isEmpty() ? null : picture.alternativeText());
			blocks.add(made);
		}
		case Piece.Heading heading -> throw new IllegalArgumentException("A heading begins a section: " + heading.text());
		}
	}

	/** A row without others is a line of the page. */
	private static Paragraph line(Row row) {
		var cells = row.cells().stream().map(cell -> cell.text().strip()).filter(text -> !text.isEmpty()).toList();
		var text = cells.size() == 2 && cells.getFirst().length() <= LONGEST_LABEL ? cells.getFirst().replaceFirst(":$", "") + ": " + cells.getLast() : String.join(" – ", cells);
		return new Paragraph(text, Markdown.of(text));
	}

	/** A point that was typed, with its bullet as a letter of the text. */
	static Optional<Point> typedPoint(Paragraph paragraph) {
		var bullet = TYPED_POINT.matcher(paragraph.text());
		if (!bullet.find()) {
			return Optional.empty();
		}
		var text = paragraph.text().substring(bullet.end());
		return Optional.of(new Point(0, false, text, Markdown.of(text)));
	}

	private void endWords() {
		if (!words.isEmpty()) {
			var block = FACTORY.createBlock();
			block.setText(words.stream().map(Paragraph::markdown).collect(Collectors.joining("\n\n")));
			blocks.add(block);
			words.clear();
		}
	}

	private void endList() {
		if (!points.isEmpty()) {
			blocks.add(list(points));
			points.clear();
		}
	}

	private static ItemList list(List<Point> points) {
		var list = FACTORY.createItemList();
		list.setOrdered(points.getFirst().numbered());
		var path = new ArrayList<Item>();
		for (var point : points) {
			var item = FACTORY.createItem();
			item.setText(point.markdown());
			while (path.size() > point.depth()) {
				path.removeLast();
			}
			(path.isEmpty() ? list.getItems() : path.getLast().getItems()).add(item);
			path.add(item);
		}
		return list;
	}

	/** Two columns, the first of which says level, peers and change. */
	private static Optional<FactBox> factBox(Table table) {
		var rows = table.rows();
		if (table.width() != 2 || rows.size() > MOST_FACTS || rows.stream().filter(row -> FACT.matcher(row.text(0)).matches()).count() < 2) {
			return Optional.empty();
		}
		var box = FACTORY.createFactBox();
		rows.forEach(row -> {
			var line = FACTORY.createFactLine();
			line.setHeading(row.text(1).isEmpty() ? null : row.text(0));
			line.setWords(Markdown.of(row.text(1).isEmpty() ? row.text(0) : row.text(1)));
			box.getLines().add(line);
		});
		return Optional.of(box);
	}

	/** As it stands. The first row heads the columns, two where the upper groups those below; the first column heads the rows where the corner between them is empty. */
	private static FreeTable table(Table table, String caption) {
		var made = FACTORY.createFreeTable();
		made.setCaption(caption);
		var grouped = isGrouped(table);
		var groups = table.rows().getFirst();
		var head = table.rows().get(grouped ? 1 : 0);
		var body = table.rows().subList(grouped ? 2 : 1, table.rows().size());
		var rowsHeaded = groups.text(0).isEmpty() && table.width() > 1;
		var from = rowsHeaded ? 1 : 0;
		for (int column = from; column < table.width(); column++) {
			var index = column;
			var added = FACTORY.createCellColumn();
			var group = grouped && column < groups.width() ? groups.spread().get(column) : "";
			added.setHeading(head.text(column).isEmpty() ? group : head.text(column));
			added.setGroupHeading(group.isEmpty() || group.equals(added.getHeading()) ? null : group);
			added.setNumeric(body.stream().filter(row -> CellValue.of(row.text(index)).number().isPresent()).count() * 2 > body.size());
			made.getColumns().add(added);
		}
		for (var row : body) {
			var added = FACTORY.createCellRow();
			if (rowsHeaded) {
				added.setHeading(row.text(0));
			}
			var column = 0;
			for (var cell : row.cells()) {
				if (column >= from) {
					added.getCells().add(cell(cell.text().strip(), cell.span()));
				}
				column += cell.span();
			}
			made.getRows().add(added);
		}
		return made;
	}

	/** Whether the first row groups the headings of the second, in which no number stands that is not a year. */
	private static boolean isGrouped(Table table) {
		var rows = table.rows();
		return rows.size() > 2 && rows.getFirst().onlyText().isEmpty() && rows.getFirst().cells().stream().anyMatch(cell -> cell.span() > 1) && rows.getFirst().width() == rows.get(1).width()
				&& rows.get(1).cells().stream().allMatch(cell -> cell.span() == 1 && (CellValue.of(cell.text()).number().isEmpty() || PeriodText.of(cell.text()).isPresent()));
	}

	private static Cell cell(String text, int span) {
		var cell = FACTORY.createCell();
		cell.setColumnSpan(span);
		var number = plainNumber(text);
		if (number.isPresent()) {
			cell.setNumber(number.get());
		} else if (!text.isEmpty()) {
			cell.setText(Markdown.of(text));
		}
		return cell;
	}

	/** Numbers count as numbers where they read the same afterwards; "12%", "=3", "£5" and the year 2019 stay words. */
	private static Optional<BigDecimal> plainNumber(String text) {
		return !text.matches("(19|20)\\d\\d") && text.matches("-?\\d{1,3}(,\\d{3})*|-?\\d{1,9}(\\.\\d{1,4})?") ? CellValue.of(text).number() : Optional.empty();
	}
}
