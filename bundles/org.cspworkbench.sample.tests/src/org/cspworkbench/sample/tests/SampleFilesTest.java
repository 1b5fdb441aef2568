package org.cspworkbench.sample.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.cspworkbench.testkit.PlanAssertions.assertSameFile;
import static org.cspworkbench.testkit.PlanAssertions.messages;
import static org.cspworkbench.testkit.PlanAssertions.saved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.model.partnership.Channel;
import org.cspworkbench.model.partnership.ContactLine;
import org.cspworkbench.model.partnership.ContactPoint;
import org.cspworkbench.testkit.SamplePlans;
import org.eclipse.emf.common.util.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleFilesTest {

	private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+");
	/** Ten or eleven digits that begin with 0 or +44, in whatever groups. */
	private static final Pattern TELEPHONE = Pattern.compile("(?<![\\w.,/-])(?:\\+44|0)(?:[ ()-]{0,2}\\d){9,10}(?![\\w/-])");
	private static final Pattern CITATION = Pattern.compile("\\{([a-z0-9.-]+)(?:\\|[a-z-]+)?\\}");
	private static final Pattern BRACES = Pattern.compile("\\{[^}]*\\}?");

	static List<String> samples() {
		return SamplePlans.ids();
	}

	@Test
	void thereAreThreeYearsOfOnePartnershipAndOneOfAnother() {
		assertEquals(List.of("tm-2017", "tw-2018", "tw-2020", "tw-2022"), samples());
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everythingIsUnderstood(String id) {
		assertEquals(List.of(), SamplePlans.open(id).getWarnings());
	}

	/** Not even a warning: what is wrong in the samples is wrong in what they say. */
	@ParameterizedTest
	@MethodSource("samples")
	void theModelFindsNothing(String id) {
		assertEquals(List.of(), messages(SamplePlans.load(id), Diagnostic.WARNING));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void savingGivesTheSameBytes(String id) {
		assertSameFile(SamplePlans.bytes(id), saved(SamplePlans.load(id)));
		assertEquals(new String(SamplePlans.bytes(id), UTF_8), new String(saved(SamplePlans.load(id)), UTF_8));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void theKeyIsTheNameOfTheFile(String id) {
		assertEquals(id, SamplePlans.load(id).getKey());
	}

	/** Ids that EMF made up begin with an underscore and cannot be told apart by a reader. */
	@ParameterizedTest
	@MethodSource("samples")
	void idsCanBeRead(String id) {
		var plan = SamplePlans.load(id);
		var made = Words.elements(plan).map(element -> PlanDocuments.id(element).orElse("")).filter(Predicate.not(readable -> readable.matches("[a-z][a-zA-Z0-9-]*"))).toList();
		assertEquals(List.of(), made);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void nobodysMailOrTelephoneIsGiven(String id) {
		var content = new String(SamplePlans.bytes(id), UTF_8);
		assertEquals(List.of(), MAIL.matcher(content).results().map(MatchResult::group).toList());
		assertEquals(List.of(), TELEPHONE.matcher(content).results().map(MatchResult::group).toList());
	}

	@Test
	void aMailAndATelephoneWouldBeNoticed() {
		assertTrue(MAIL.matcher("Write to someone.else@example.org today").find());
		assertTrue(TELEPHONE.matcher("Tel: 01632 960 123.").find());
		assertTrue(TELEPHONE.matcher("(+44) 1632 960123".replace("(", "").replace(")", "")).find());
	}

	@ParameterizedTest
	@MethodSource("samples")
	void contactsAreOfficesAndTheirWebsites(String id) {
		var plan = SamplePlans.load(id);
		Words.elements(plan, ContactLine.class).forEach(line -> assertEquals(Channel.WEB, line.getChannel(), line.getValue()));
		Words.elements(plan, ContactPoint.class).forEach(contact -> assertTrue(contact.getAgency() != null, contact::toString));
	}

	/** A citation without a figure would print as a gap. */
	@ParameterizedTest
	@MethodSource("samples")
	void everyCitedFigureIsThere(String id) {
		var plan = SamplePlans.load(id);
		var known = plan.getSeries().stream()
				.filter(series -> series.getArea() == plan.getHomeArea() && series.getFigures().stream().anyMatch(figure -> figure.getValue() != null))
				.map(series -> series.getIndicator()).map(Indicator::getKey).toList();
		var braces = Words.in(plan).flatMap(text -> BRACES.matcher(text).results().map(MatchResult::group)).toList();
		var unknown = braces.stream().filter(brace -> {
			var citation = CITATION.matcher(brace);
			return !citation.matches() || !known.contains(citation.group(1));
		}).toList();
		assertEquals(List.of(), unknown);
	}
}
