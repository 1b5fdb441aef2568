package org.cspworkbench.report.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.model.assessment.ActionTable;
import org.cspworkbench.model.assessment.AnalysisFrame;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.CaseStudy;
import org.cspworkbench.model.assessment.Chart;
import org.cspworkbench.model.assessment.Definitions;
import org.cspworkbench.model.assessment.FactBox;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.FreeTable;
import org.cspworkbench.model.assessment.FundedOutcomes;
import org.cspworkbench.model.assessment.Item;
import org.cspworkbench.model.assessment.ItemList;
import org.cspworkbench.model.assessment.Picture;
import org.cspworkbench.model.assessment.PlanList;
import org.cspworkbench.model.assessment.Programme;
import org.cspworkbench.model.assessment.Quotation;
import org.cspworkbench.model.assessment.Recommendation;
import org.cspworkbench.model.assessment.Session;
import org.cspworkbench.model.plan.FundedOutcome;
import org.cspworkbench.model.plan.RecommendedStep;
import org.cspworkbench.model.views.Wording;
import org.cspworkbench.report.flow.Grid.Align;
import org.cspworkbench.report.flow.Grid.Cell;
import org.cspworkbench.report.words.Passage;
import org.cspworkbench.report.words.Run;
import org.cspworkbench.report.words.Words;

/** What a block of a section looks like on the page. */
final class BlockFlow {

	private final Setting setting;

	BlockFlow(Setting setting) {
		this.setting = setting;
	}

	/**
	 * Nothing for a block that is left out or has nothing to show, or about people whom nobody has yet checked to be beyond recognition.
	 * Nor for one whose content an absent theme alone can show: {@link LeftOut} tells of those.
	 */
	List<Piece> pieces(Block block) {
		if (isHeldBack(block)) {
			return List.of();
		}
		var id = setting.numbering().id();
		var pieces = below(block);
		if (Setting.isBlank(block.getTitle())) {
			return pieces;
		}
		var heading = new Piece.Heading(setting.level(), block.getTitle(), "", id, false, false);
		return pieces.isEmpty() ? List.of() : Stream.concat(Stream.of(heading), pieces.stream()).toList();
	}

	static boolean isHeldBack(Block block) {
		return block.isOmitted() || block.isSensitive() && block.getAnonymityCheckedOn() == null;
	}

	/** What stands below the title of a block. */
	private List<Piece> below(Block block) {
		var pieces = new ArrayList<Piece>();
		var quoted = block instanceof Quotation;
		if (!quoted && !(block instanceof Recommendation) && !Setting.isBlank(block.getText())) {
			pieces.add(new Piece.Prose(setting.words(block.getText())));
		}
		pieces.addAll(new OwnFields(block, setting).pieces());
		pieces.addAll(content(block));
		if (!pieces.isEmpty() && !(block instanceof FigureTable) && !(block instanceof FreeTable) && !block.getFootnotes().isEmpty()) {
			pieces.add(new Piece.Notes(block.getFootnotes().stream().map(note -> Setting.mark(note, block.getFootnotes()) + " " + setting.line(note.getText())).toList()));
		}
		if (!pieces.isEmpty() && !Setting.isBlank(block.getConsent())) {
			pieces.add(new Piece.SmallPrint(block.getConsent()));
		}
		return pieces;
	}

	private Piece.Heading heading(int level, String words) {
		return new Piece.Heading(level, words, "", setting.numbering().id(), false, false);
	}

	private List<Piece> content(Block block) {
		return switch (block) {
		case FigureTable table -> new FigureTables(table, setting).pieces();
		case FactBox box -> new FactBoxes(box, setting).pieces();
		case Chart chart -> new Charts(chart, setting).pieces();
		case FreeTable table -> new FreeTables(table, setting).pieces();
		case ActionTable table -> new ActionTables(table, setting).pieces();
		case PlanList list -> new PlanLists(list, setting).pieces();
		case ItemList list -> items(list);
		case FundedOutcomes outcomes -> fundedOutcomes(outcomes);
		case CaseStudy study -> caseStudy(study);
		case Definitions definitions -> PlanLists.glossary(Stream.concat(definitions.getDefinitions().stream(), definitions.getTerms().stream()).toList(), setting);
		case Programme programme -> programme(programme);
		case Quotation quotation -> Setting.isBlank(quotation.getText()) ? List.of() : List.of(new Piece.Quote(setting.words(quotation.getText()), attribution(quotation)));
		case Recommendation recommendation -> recommendation(recommendation);
		case AnalysisFrame frame -> analysis(frame);
		case Picture picture -> picture(picture);
		default -> List.of();
		};
	}

	private List<Piece> items(ItemList list) {
		var items = list.getItems().stream().map(this::item).filter(passages -> !passages.isEmpty()).toList();
		return items.isEmpty() ? List.of() : List.of(new Piece.Prose(new Words(List.of(new Passage.Points(list.isOrdered(), 1, items)))));
	}

	private List<Passage> item(Item item) {
		var passages = new ArrayList<>(withCount(item).passages());
		passages.addAll(setting.words(item.getResult()).passages());
		if (!item.getItems().isEmpty()) {
			passages.add(new Passage.Points(false, 1, item.getItems().stream().map(this::item).toList()));
		}
		return passages;
	}

	private Words withCount(Item item) {
		var words = setting.words(item.getText());
		if (item.getCount() == null) {
			return words;
		}
		var count = setting.phrase("list.item-count", Wording.number(item.getCount(), Math.max(0, item.getCount().stripTrailingZeros().scale())), Objects.toString(item.getUnit(), "")).strip();
		if (words.passages().size() == 1 && words.passages().getFirst() instanceof Passage.Paragraph(var runs)) {
			return new Words(List.of(new Passage.Paragraph(Stream.concat(runs.stream(), Stream.of(Run.plain(": " + count))).toList())));
		}
		return words.and(Words.literal(count));
	}

	private List<Piece> fundedOutcomes(FundedOutcomes block) {
		if (block.getOutcomes().isEmpty()) {
			return List.of();
		}
		var body = new ArrayList<List<Cell>>();
		block.getOutcomes().forEach(outcome -> body.add(List.of(Cell.heading(provider(outcome)), Cell.of(amount(outcome)), Cell.of(funders(outcome)), Cell.of(outcomeWords(outcome)))));
		if (block.isShowTotal()) {
			body.add(List.of(Cell.heading(setting.word("funded.total")).strongly(), Cell.of("£" + total(block)).strongly(), Cell.of(""), Cell.of("")));
		}
		var headings = Stream.of("funded.provider", "funded.amount", "funded.funders", "funded.outcome").map(setting::word).toList();
		return List.of(new Piece.Table(Grid.headed("", headings, List.of(Align.START, Align.END, Align.START, Align.START), body).withoutEmptyColumns(), setting.numbering().id()));
	}

	private static String provider(FundedOutcome outcome) {
		return outcome.getProvider() == null || !Setting.isBlank(outcome.getProviderName()) ? Objects.toString(outcome.getProviderName(), "") : outcome.getProvider().getName();
	}

	private static String amount(FundedOutcome outcome) {
		return outcome.getFunding() == null ? "" : ActionCells.pounds(outcome.getFunding());
	}

	private static String funders(FundedOutcome outcome) {
		return outcome.getFunding() == null ? "" : ActionCells.funders(outcome.getFunding());
	}

	private Words outcomeWords(FundedOutcome outcome) {
		var outputs = outcome.getOutputs().isEmpty() ? Words.NONE : new Words(List.of(new Passage.Points(false, 1, outcome.getOutputs().stream().map(this::item).toList())));
		return setting.words(outcome.getService()).and(setting.words(outcome.getOutcomes())).and(outputs).and(setting.words(outcome.getContext()));
	}

	private static String total(FundedOutcomes block) {
		var total = block.getOutcomes().stream().map(FundedOutcome::getFunding).filter(funding -> funding != null && funding.getAmount() != null)
				.map(funding -> funding.getAmount()).reduce(BigDecimal.ZERO, BigDecimal::add);
		return Wording.number(total, total.stripTrailingZeros().scale() > 0 ? 2 : 0);
	}

	private List<Piece> caseStudy(CaseStudy study) {
		var pieces = new ArrayList<Piece>();
		for (var part : study.getParts()) {
			if (!Setting.isBlank(part.getText())) {
				pieces.add(heading(setting.level() + (Setting.isBlank(study.getTitle()) ? 0 : 1), part.getHeading()));
				pieces.add(new Piece.Prose(setting.words(part.getText())));
			}
		}
		if (!Setting.isBlank(study.getQuotation())) {
			pieces.add(new Piece.Quote(setting.words(study.getQuotation()), Objects.toString(study.getSubject(), "")));
		}
		return pieces;
	}

	private List<Piece> programme(Programme programme) {
		if (programme.getSessions().isEmpty()) {
			return List.of();
		}
		var body = programme.getSessions().stream().map(session -> List.of(Cell.heading(session.getLabel()), Cell.of(subject(session)), Cell.of(contributors(session)))).toList();
		var headings = Stream.of("programme.session", "programme.subject", "programme.contributors").map(setting::word).toList();
		return List.of(new Piece.Table(Grid.headed("", headings, List.of(Align.START, Align.START, Align.START), body), setting.numbering().id()));
	}

	private Words subject(Session session) {
		return Words.literal(session.getTitle()).and(setting.words(session.getText()));
	}

	private static String contributors(Session session) {
		return Stream.concat(session.getContributors().stream().map(ActionCells::shortName), session.getContributorNames().stream()).collect(Collectors.joining(", "));
	}

	private static String attribution(Quotation quotation) {
		return Stream.of(quotation.getAttribution(), quotation.getSource()).filter(word -> !Setting.isBlank(word)).collect(Collectors.joining(", "));
	}

	/** The author's own sentence or, without one, a sentence made from the priority. */
	private List<Piece> recommendation(Recommendation recommendation) {
		if (!Setting.isBlank(recommendation.getText())) {
			return List.of(new Piece.Prose(setting.words(recommendation.getText())));
		}
		var priority = recommendation.getPriority() != null ? recommendation.getPriority() : setting.priority();
		if (priority == null || priority.getRecommendation() == RecommendedStep.UNDECIDED) {
			return List.of();
		}
		var years = Setting.isBlank(setting.plan().getYears()) ? setting.word("recommendation.plan") : setting.plan().getYears();
		var sentence = setting.phrase("recommendation." + priority.getRecommendation().getLiteral(), lowerFirst(priority.getTitle()), years);
		return List.of(new Piece.Prose(new Words(List.of(new Passage.Paragraph(List.of(new Run(sentence, true, false, null)))))));
	}

	private static String lowerFirst(String title) {
		var first = title.split(" ", 2)[0];
		return first.equals(first.toUpperCase()) ? title : title.substring(0, 1).toLowerCase() + title.substring(1);
	}

	private List<Piece> analysis(AnalysisFrame frame) {
		var pieces = new ArrayList<Piece>();
		for (var slot : frame.getSlots()) {
			if (!Setting.isBlank(slot.getText())) {
				pieces.add(heading(setting.level() + (Setting.isBlank(frame.getTitle()) ? 0 : 1), slot.getHeading()));
				pieces.add(new Piece.Prose(setting.words(slot.getText())));
			}
		}
		return pieces;
	}

	private List<Piece> picture(Picture picture) {
		if (picture.getContent() == null || picture.getContent().length == 0) {
			return List.of();
		}
		var caption = setting.numbering().figure(picture.getLabel(), picture.getCaption(), setting.terms());
		return List.of(new Piece.Image(picture.getContent(), picture.getMediaType(), caption, Objects.toString(picture.getAlternativeText(), "")));
	}
}
