package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.HINT;

import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.plan.PlanPackage;

/** A number that is left out between two priorities; "5 & 6" counts as both. */
public final class PriorityNumbers implements Rule {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		var priorities = plan.plan().getPriorities().stream().filter(priority -> priority.getLabel() != null && priority.getLabel().matches("[\\d\\s&,and]+")).toList();
		var numbers = new TreeSet<Integer>();
		priorities.forEach(priority -> NUMBER.matcher(priority.getLabel()).results().forEach(match -> numbers.add(Integer.valueOf(match.group()))));
		return numbers.isEmpty() ? Stream.empty() : IntStream.range(numbers.first(), numbers.last()).filter(number -> !numbers.contains(number)).boxed()
				.flatMap(missing -> priorities.stream().filter(priority -> NUMBER.matcher(priority.getLabel()).results().anyMatch(match -> Integer.parseInt(match.group()) > missing)).limit(1)
						.map(priority -> Say.about(priority, PlanPackage.Literals.PRIORITY__LABEL, HINT, "priority.gap", missing, priority.getTitle())));
	}
}
