package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.HINT;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.check.reading.Stems;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.partnership.PartnershipPackage;

/** An area that tables call by one name and the text by quite another. */
public final class RenamedArea implements Rule {

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.plan().getAreas().stream().filter(area -> area.getName() != null).flatMap(area -> area.getAliases().stream()
				.filter(alias -> Stems.of(alias).stream().noneMatch(Stems.of(area.getName())::contains) && plan.prose().anyMatch(passage -> holds(passage.text(), alias)))
				.limit(1).map(alias -> Say.about(area, PartnershipPackage.Literals.AREA__NAME, HINT, "area", area.getName(), alias)));
	}

	private static boolean holds(String text, String words) {
		return Pattern.compile("\\b" + Pattern.quote(words) + "\\b").matcher(text).find();
	}
}
