package org.cspworkbench.exchange.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.cspworkbench.exchange.document.Piece;
import org.cspworkbench.exchange.document.Piece.Table;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.ListContent;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;

/** What stands in a chapter as the blocks of a section: tables as what they hold, the rest as words and cells. */
final class ChapterBlocks {

	/** @param priority that the chapter is about, or null; @param around the chapters that hold it, itself the first */
	private record Place(Chapter chapter, Priority priority, boolean reviewed, List<Chapter> around) {
	}

	private final Plan plan;
	private final ActionTables actions;
	private final MeasureTables measures;
	private final MoneyTables money;
	private final PriorityReader priorities;
	private final FigureSheet sheet;
	private final FigureTableReader figures;
	private final SeriesTableReader series;
	private final Set<Piece> lists = Collections.newSetFromMap(new IdentityHashMap<>());

	ChapterBlocks(Plan plan, ActionTables actions, MeasureTables measures, MoneyTables money, PriorityReader priorities, FigureBook book, Consumer<String> remarks) {
		this.plan = plan;
		this.actions = actions;
		this.measures = measures;
		this.money = money;
		this.priorities = priorities;
		sheet = new FigureSheet(plan, book);
		figures = new FigureTableReader(plan, book, remarks);
		series = new SeriesTableReader(plan, book, remarks);
	}

	List<Block> of(Chapter chapter, Priority priority, boolean reviewed, List<Chapter> around) {
		if (Headings.isGlossary(chapter.title()) && Glossary.read(chapter, plan.getGlossary())) {
			var list = AssessmentFactory.eINSTANCE.createPlanList();
			list.setContent(ListContent.GLOSSARY);
			return List.of(list);
		}
		var place = new Place(chapter, priority, reviewed, around);
		var blocks = new ArrayList<Block>();
		var rest = new ArrayList<Piece>();
		for (var piece : priority == null ? chapter.pieces() : priorities.withoutTargetsAndOpportunities(chapter.pieces(), priority)) {
			if (piece instanceof Table table && sheet.read(table)) {
				lists.add(table);
				continue;
			}
			var block = understood(piece, place, rest);
			if (block.isEmpty()) {
				rest.add(piece);
				continue;
			}
			if (block.get() instanceof FigureTable made && !rest.isEmpty() && Captions.of(rest.getLast()).isPresent()) {
				made.setCaption(Captions.of(rest.removeLast()).get());
			}
			blocks.addAll(WordBlocks.of(rest));
			rest.clear();
			blocks.add(block.get());
		}
		blocks.addAll(WordBlocks.of(rest));
		return blocks;
	}

	/** Whether a chapter that was read held figures alone: they are in the plan, and nothing is left of the page. */
	boolean isListOfFigures(Chapter chapter) {
		return chapter.chapters().isEmpty() && !chapter.pieces().isEmpty() && chapter.pieces().stream().allMatch(lists::contains);
	}

	/** @param above what stands right before it in the chapter */
	private Optional<Block> understood(Piece piece, Place place, List<Piece> above) {
		return measures.at(piece).map(rows -> measures(rows, piece, place))
				.or(() -> actions.at(piece).map(rows -> priorities.actions(rows, place.priority(), place.chapter().title(), place.reviewed())))
				.or(() -> piece instanceof Table table ? money.read(table).map(Block.class::cast).or(() -> figures(table, place, above)) : Optional.empty());
	}

	private Block measures(MeasureRows rows, Piece table, Place place) {
		return measures.read(rows, place.priority(), place.reviewed()).map(Block.class::cast).orElseGet(() -> {
			var cells = WordBlocks.of(List.of(table)).getFirst();
			measures.await(rows, cells);
			return cells;
		});
	}

	/** What the words right above a table say of it comes first, then what its chapter is about. */
	private Optional<Block> figures(Table table, Place place, List<Piece> above) {
		var title = place.chapter().title();
		var caption = !above.isEmpty() && above.getLast() instanceof Piece.Paragraph last ? Captions.words(last.text()) : "";
		var subject = SeriesTableReader.subject(caption);
		var months = NearbyMonths.caption(caption).or(() -> NearbyMonths.year(place.around()));
		var setting = new SeriesTableReader.Setting(subject.isEmpty() ? SeriesTableReader.subject(Headings.title(title)) : subject, caption + " " + title, months, caption.toLowerCase().contains("estimate"));
		return series.read(table, setting).map(Block.class::cast)
				.or(() -> SeriesTableReader.kind(table).isPresent() ? Optional.empty() : figures.read(table, NearbyMonths.year(place.around())).map(Block.class::cast));
	}
}
