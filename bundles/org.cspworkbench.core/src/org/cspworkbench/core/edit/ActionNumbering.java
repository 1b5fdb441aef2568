package org.cspworkbench.core.edit;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.model.plan.Priority;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Numbers the actions of a priority in the order in which they stand: 2.1, 2.2, 2.3. Actions without a number stay without. */
public final class ActionNumbering {

	private static final Pattern NUMBER = Pattern.compile("(?:(\\d+(?:\\.\\d+)*)\\.)?\\d+");

	private ActionNumbering() {
	}

	/** Cannot be executed when every number that would begin like the others or like the priority is taken elsewhere. */
	public static Command command(EditingDomain domain, Priority priority) {
		var numbered = priority.getActions().stream().filter(action -> isNumbered(action.getRef())).toList();
		return stems(priority, numbered).map(stem -> numbers(stem, numbered.size())).filter(numbers -> !clashes(numbers, priority)).findFirst()
				.map(numbers -> command(domain, numbered, numbers)).orElse(UnexecutableCommand.INSTANCE);
	}

	/** The number behind the highest one; none where the actions stand without. */
	public static Optional<String> next(Priority priority) {
		var numbered = priority.getActions().stream().map(Action::getRef).filter(ActionNumbering::isNumbered).map(String::strip).toList();
		if (numbered.isEmpty()) {
			return priority.getActions().isEmpty() ? label(priority).map(stem -> stem + 1).filter(number -> !takenElsewhere(priority).contains(number)) : Optional.empty();
		}
		var stem = stem(numbered.getLast());
		var highest = numbered.stream().filter(ref -> stem(ref).equals(stem)).map(ref -> new BigInteger(ref.substring(stem.length()))).reduce(BigInteger::max);
		var taken = takenElsewhere(priority);
		return highest.flatMap(last -> Stream.iterate(last.add(BigInteger.ONE), number -> number.add(BigInteger.ONE)).map(number -> stem + number)
				.filter(number -> !taken.contains(number)).findFirst());
	}

	private static boolean isNumbered(String ref) {
		return ref != null && NUMBER.matcher(ref.strip()).matches();
	}

	/** What the numbers have begun with so far, else the number of the priority. */
	private static Stream<String> stems(Priority priority, List<Action> numbered) {
		var used = numbered.stream().map(action -> stem(action.getRef())).findFirst();
		return Stream.concat(used.stream(), label(priority).stream()).distinct();
	}

	private static Optional<String> label(Priority priority) {
		return Optional.ofNullable(priority.getLabel()).map(String::strip).filter(text -> text.matches("\\d+(?:\\.\\d+)*")).map(text -> text + ".");
	}

	private static String stem(String ref) {
		return ref.strip().substring(0, ref.strip().lastIndexOf('.') + 1);
	}

	private static List<String> numbers(String stem, int count) {
		return IntStream.rangeClosed(1, count).mapToObj(number -> stem + number).toList();
	}

	private static boolean clashes(List<String> numbers, Priority priority) {
		var taken = takenElsewhere(priority);
		return numbers.stream().anyMatch(taken::contains);
	}

	/** The numbers in the reviews of earlier plans are those plans' own. */
	private static Set<String> takenElsewhere(Priority priority) {
		return EcoreUtil.getRootContainer(priority) instanceof Plan plan ? numbersBeside(plan, priority) : Set.of();
	}

	private static Set<String> numbersBeside(Plan plan, Priority priority) {
		return plan.getPriorities().stream().flatMap(ActionNumbering::withTopics).filter(other -> other != priority)
				.flatMap(other -> other.getActions().stream()).map(Action::getRef).filter(Objects::nonNull).map(String::strip).collect(Collectors.toSet());
	}

	static Stream<Priority> withTopics(Priority priority) {
		return Stream.concat(Stream.of(priority), priority.getTopics().stream().flatMap(ActionNumbering::withTopics));
	}

	private static Command command(EditingDomain domain, List<Action> actions, List<String> numbers) {
		var step = new CompoundCommand();
		IntStream.range(0, actions.size()).filter(index -> !Objects.equals(actions.get(index).getRef(), numbers.get(index)))
				.forEach(index -> step.append(SetCommand.create(domain, actions.get(index), PlanPackage.Literals.ACTION__REF, numbers.get(index))));
		return step.unwrap();
	}
}
