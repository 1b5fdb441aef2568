package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.check.reading.Stems;
import org.cspworkbench.core.check.Finding;

/** "As mentioned earlier in this document" when nothing before speaks of it. */
public final class ReferenceBack implements Rule {

	private static final Pattern BACK = Pattern.compile("\\bas (?:was )?(?:mentioned|said|noted|described|explained|stated|outlined|set out) (?:earlier|above|previously|before) in this (?:document|plan|assessment|report)\\b,?([^.;]*)",
			Pattern.CASE_INSENSITIVE);
	private static final double ALIKE = 0.75;

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		var prose = plan.prose().filter(passage -> plan.section(passage.element()).isPresent()).toList();
		return prose.stream().flatMap(passage -> BACK.matcher(passage.text()).results().filter(match -> Stems.of(match.group(1)).size() >= 3)
				.filter(match -> !isSaidBefore(prose.subList(0, prose.indexOf(passage)), passage.text().substring(0, match.start()), match.group(1)))
				.map(match -> Say.in(passage, WARNING, "back", match.group().strip())));
	}

	private static boolean isSaidBefore(java.util.List<Passage> before, String beginning, String clause) {
		var words = Stems.of(clause);
		return Stream.concat(before.stream().flatMap(passage -> passage.sentences().stream()).map(sentence -> sentence.text()), Stream.of(beginning)).anyMatch(text -> Stems.share(words, Stems.of(text)) >= ALIKE);
	}
}
