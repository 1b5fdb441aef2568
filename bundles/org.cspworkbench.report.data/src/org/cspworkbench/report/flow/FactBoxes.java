package org.cspworkbench.report.flow;

import static org.cspworkbench.model.assessment.FigureView.CHANGE;
import static org.cspworkbench.model.assessment.FigureView.INHERITED;
import static org.cspworkbench.model.assessment.FigureView.PERCENTAGE_CHANGE;
import static org.cspworkbench.model.assessment.FigureView.POSITION;
import static org.cspworkbench.model.assessment.FigureView.VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.model.assessment.FactBox;
import org.cspworkbench.model.assessment.FactLine;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.views.PlanFigures;
import org.cspworkbench.model.views.Subject;
import org.cspworkbench.model.views.Wording;

/** The box that opens a theme. */
final class FactBoxes {

	private final FactBox box;
	private final Setting setting;

	FactBoxes(FactBox box, Setting setting) {
		this.box = box;
		this.setting = setting;
	}

	List<Piece> pieces() {
		var pieces = new ArrayList<Piece>();
		var line = periodLine();
		if (!line.isEmpty()) {
			pieces.add(new Piece.SmallPrint(line));
		}
		var facts = box.getLines().isEmpty() ? List.of(fact(VALUE, subject()), fact(POSITION, subject()), fact(CHANGE, subject())) : box.getLines().stream().map(this::fact).toList();
		pieces.add(new Piece.Facts(facts));
		return pieces;
	}

	private String periodLine() {
		if (!Setting.isBlank(box.getPeriodLine())) {
			return setting.line(box.getPeriodLine());
		}
		var period = box.getIndicator() == null ? box.getPeriod() : subject().period();
		return period == null ? "" : setting.phrase("figures.note", Wording.months(period));
	}

	private Subject subject() {
		return setting.figures().dated(new Subject(box.getIndicator(), box.getArea() != null ? box.getArea() : setting.home(), box.getGroup(),
				box.getPeriod() != null ? box.getPeriod() : setting.period(), box.getComparedWith()));
	}

	private Piece.Fact fact(FactLine line) {
		var label = Setting.isBlank(line.getHeading()) ? label(line.getView()) : line.getHeading();
		if (!Setting.isBlank(line.getWords())) {
			return told(label, setting.line(line.getWords()));
		}
		var fact = fact(line.getView() == INHERITED ? VALUE : line.getView(), subject(line));
		return new Piece.Fact(label, fact.value(), fact.note());
	}

	/** What stands in brackets at the end is a note to what stands before. */
	private static Piece.Fact told(String label, String words) {
		var bracket = words.endsWith(")") ? words.lastIndexOf(" (") : -1;
		return bracket < 1 ? new Piece.Fact(label, words, "") : new Piece.Fact(label, words.substring(0, bracket), words.substring(bracket + 2, words.length() - 1));
	}

	private Subject subject(FactLine line) {
		var whole = subject();
		return setting.figures().dated(new Subject(line.getIndicator() != null ? line.getIndicator() : whole.indicator(), line.getArea() != null ? line.getArea() : whole.area(),
				line.getGroup() != null ? line.getGroup() : whole.group(), line.getPeriod() != null ? line.getPeriod() : whole.period(), whole.comparedWith()));
	}

	private String label(FigureView view) {
		return setting.word(switch (view) {
		case INHERITED, VALUE -> "facts.value";
		case POSITION -> "facts.position";
		case CHANGE, PERCENTAGE_CHANGE -> "facts.change";
		default -> "figures." + view.getLiteral();
		});
	}

	private Piece.Fact fact(FigureView view, Subject subject) {
		if (subject.indicator() == null) {
			return new Piece.Fact(label(view), "", "");
		}
		return switch (view) {
		case VALUE -> new Piece.Fact(label(view), shown(VALUE, subject), previous(subject));
		case POSITION -> setting.figures().position(subject).map(position -> placed(position, subject)).orElse(new Piece.Fact(label(view), "–", ""));
		case CHANGE, PERCENTAGE_CHANGE -> new Piece.Fact(label(view), (shown(FigureView.DIRECTION, subject) + " " + shown(PERCENTAGE_CHANGE, subject)).strip(), movement(subject));
		default -> new Piece.Fact(label(view), shown(view, subject), "");
		};
	}

	private String shown(FigureView view, Subject subject) {
		return setting.views().shown(view, subject, -1).words();
	}

	private String previous(Subject subject) {
		var unit = unit(subject.indicator());
		return setting.figures().previous(subject).map(before -> setting.phrase("facts.previous", unit, Wording.value(before, subject.indicator()))).orElse(unit);
	}

	private static String unit(Indicator indicator) {
		return Objects.toString(indicator.getUnit(), "");
	}

	private Piece.Fact placed(PlanFigures.Position position, Subject subject) {
		var words = Wording.placing(position);
		var place = position.outOf() > 0 ? setting.phrase("facts.place", words, position.outOf()) : words;
		return new Piece.Fact(label(POSITION), place, setting.figures().group(subject).map(group -> group.getName()).orElse(""));
	}

	private String movement(Subject subject) {
		return setting.figures().change(subject).flatMap(Amount::known).map(change -> Wording.movement(change, subject.indicator())).orElse("");
	}
}
