package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.check.reading.Stems;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.assessment.Section;

/** One colour that stands for two things in the charts of one section. */
public final class LineColours implements Rule {

	private static final Pattern LEGEND = Pattern.compile("\\b(black|red|blue|green|grey|orange|yellow|purple|white)(?: dashed| dotted)? lines?\\s*(?:(?:is|stands for|shows|represents|marks|means)\\s+|[:–-]\\s*)?(?:the )?([^,.;()]+?)(?= and the | and thin | and thick |[,.;()]|$)",
			Pattern.CASE_INSENSITIVE);

	private record Use(Passage passage, String colour, String meaning) {
	}

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		var uses = new LinkedHashMap<Optional<Section>, List<Use>>();
		plan.passages().forEach(passage -> LEGEND.matcher(passage.text()).results()
				.forEach(match -> uses.computeIfAbsent(plan.section(passage.element()), k -> new ArrayList<>()).add(new Use(passage, match.group(1).toLowerCase(), match.group(2).strip()))));
		return uses.values().stream().flatMap(LineColours::differing);
	}

	private static Stream<Finding> differing(List<Use> uses) {
		return uses.stream().flatMap(use -> uses.stream().takeWhile(other -> other != use).filter(other -> other.colour().equals(use.colour())
				&& Stems.share(Stems.of(use.meaning()), Stems.of(other.meaning())) == 0).limit(1)
				.map(other -> Say.in(use.passage(), WARNING, "colour", use.colour(), other.meaning(), use.meaning())));
	}
}
