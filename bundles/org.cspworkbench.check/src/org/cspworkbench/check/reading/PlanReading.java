package org.cspworkbench.check.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.FactBox;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.views.PlanFigures;
import org.cspworkbench.model.views.Subject;
import org.cspworkbench.model.words.FigureTokens;
import org.cspworkbench.model.words.Token;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** A plan as a reader sees it: its passages in the order of the document, and its figures. */
public final class PlanReading {

	private static final Set<String> WORDS = Set.of("Markdown", "Text");
	private static final Set<String> LINES = Set.of("caption", "title", "heading", "purpose", "outcome", "providerName");

	private final Plan plan;
	private final PlanFigures figures;
	private final Mentions mentions;
	private final List<Passage> passages = new ArrayList<>();

	public PlanReading(Plan plan) {
		this.plan = plan;
		figures = new PlanFigures(plan);
		mentions = new Mentions(plan);
		read(plan);
		plan.eAllContents().forEachRemaining(this::read);
	}

	private void read(EObject element) {
		if (isOmitted(element)) {
			return;
		}
		for (var attribute : element.eClass().getEAllAttributes()) {
			if (!attribute.isMany() && isWords(attribute) && element.eGet(attribute) instanceof String raw && !raw.isBlank()) {
				passages.add(passage(element, attribute, raw));
			}
		}
	}

	private static boolean isWords(EAttribute attribute) {
		return WORDS.contains(attribute.getEAttributeType().getName()) || LINES.contains(attribute.getName());
	}

	private static boolean isOmitted(EObject element) {
		return around(element).anyMatch(one -> one instanceof Block block && block.isOmitted() || one instanceof Section section && section.isOmitted());
	}

	private static Stream<EObject> around(EObject element) {
		return Stream.iterate(element, Objects::nonNull, EObject::eContainer);
	}

	private Passage passage(EObject element, EAttribute attribute, String raw) {
		var section = section(element);
		var tokens = new FigureTokens(plan, figures, section.map(Section::getPeriod).orElse(null), section.map(Section::getArea).orElse(null));
		var text = new StringBuilder();
		var cited = new ArrayList<Passage.Cited>();
		int from = 0;
		for (var found : Token.in(raw).toList()) {
			text.append(raw, from, found.start());
			from = found.end();
			var token = Token.of(found);
			var start = text.length();
			text.append(tokens.words(token).orElse(found.group()));
			indicator(token.key()).ifPresent(indicator -> cited.add(new Passage.Cited(start, text.length(), indicator, token.view())));
		}
		text.append(raw.substring(from));
		var words = text.toString();
		return new Passage(element, attribute, raw, words, List.copyOf(cited), Sentences.of(words));
	}

	private Optional<Indicator> indicator(String key) {
		return plan.getIndicators().stream().filter(indicator -> key.equals(indicator.getKey())).findFirst();
	}

	public Plan plan() {
		return plan;
	}

	public PlanFigures figures() {
		return figures;
	}

	public Mentions mentions() {
		return mentions;
	}

	public List<Passage> passages() {
		return passages;
	}

	/** Those that readers of the report see as running text. */
	public Stream<Passage> prose() {
		return passages.stream().filter(passage -> passage.attribute().getEAttributeType().getName().equals("Markdown"));
	}

	public Optional<Section> section(EObject element) {
		return around(element).filter(Section.class::isInstance).map(Section.class::cast).findFirst();
	}

	public Optional<Block> block(EObject element) {
		return around(element).filter(Block.class::isInstance).map(Block.class::cast).findFirst();
	}

	/** What a sentence is about: what it names itself, then the sentences before it, the title of its block, its fact box, its section. */
	public Optional<Indicator> about(Passage passage, Sentence sentence) {
		return own(passage, sentence).or(() -> before(passage, sentence, sentence.text())).or(() -> block(passage.element()).flatMap(this::about)).or(() -> section(passage.element()).flatMap(this::about));
	}

	/** What the words of a sentence before a place are about: what they name, or else the sentences before. */
	public Optional<Indicator> aboutBefore(Passage passage, Sentence sentence, int place) {
		var part = new Sentence(sentence.start(), sentence.text().substring(0, place), sentence.numbers());
		return own(passage, part).or(() -> before(passage, sentence, part.text())).or(() -> block(passage.element()).flatMap(this::about)).or(() -> section(passage.element()).flatMap(this::about));
	}

	private Optional<Indicator> own(Passage passage, Sentence sentence) {
		var cited = passage.cited().stream().filter(one -> sentence.start() <= one.start() && one.end() <= sentence.start() + sentence.text().length())
				.map(Passage.Cited::indicator).distinct().toList();
		return cited.size() == 1 ? Optional.of(cited.getFirst()) : mentions.only(sentence.text());
	}

	private Optional<Indicator> before(Passage passage, Sentence sentence, String words) {
		var index = passage.sentences().indexOf(sentence);
		var named = mentions.in(words).size() > 1;
		for (int i = index - 1; i >= 0 && i >= index - 2 && !named; i--) {
			var gap = passage.text().substring(passage.sentences().get(i).start(), sentence.start());
			var found = gap.contains("\n") ? Optional.<Indicator>empty() : own(passage, passage.sentences().get(i));
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private Optional<Indicator> about(Block block) {
		if (block instanceof FactBox box) {
			return Optional.ofNullable(box.getIndicator());
		}
		return block.getTitle() == null ? Optional.empty() : mentions.only(block.getTitle());
	}

	private Optional<Indicator> about(Section section) {
		return Optional.ofNullable(section.getHeadline()).or(() -> section.getTitle() == null ? Optional.empty() : mentions.only(section.getTitle()));
	}

	/** The home area's figures of an indicator, in the months of the section or the newest. */
	public Subject subject(Indicator indicator, EObject place) {
		var section = section(place);
		var home = section.map(Section::getArea).orElse(plan.getHomeArea());
		var months = section.map(Section::getPeriod).filter(period -> figures.value(new Subject(indicator, home, null, period, null)).isPresent()).orElse(null);
		return figures.dated(new Subject(indicator, home, null, months, null));
	}

	public Area home() {
		return plan.getHomeArea();
	}

	/** The elements of one class, in the order of the document. */
	public <T> Stream<T> all(Class<T> type) {
		var found = new ArrayList<T>();
		plan.eAllContents().forEachRemaining(element -> {
			if (type.isInstance(element) && !isOmitted(element)) {
				found.add(type.cast(element));
			}
		});
		return found.stream();
	}
}
