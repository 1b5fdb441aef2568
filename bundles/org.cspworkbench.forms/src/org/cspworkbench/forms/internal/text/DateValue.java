package org.cspworkbench.forms.internal.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.figures.Period;
import org.cspworkbench.forms.values.DateText;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Days, in either of Java's two types for them. */
public final class DateValue implements ValueText {

	private final Class<?> type;

	public DateValue(Class<?> type) {
		this.type = type;
	}

	public static boolean isDate(Class<?> type) {
		return type == LocalDate.class || type == Date.class;
	}

	@Override
	public String write(Object value) {
		return DateText.write(day(value));
	}

	@Override
	public Reading<Object> read(EObject owner, String typed) {
		return yearOf(owner).map(year -> DateText.read(typed, year)).orElseGet(() -> DateText.read(typed)).map(this::value);
	}

	/** What is dated in an action happens while its plan is in force; a sign-off, say, may have been before. */
	private static Optional<Period> yearOf(EObject owner) {
		boolean inAction = Stream.iterate(owner, Objects::nonNull, EObject::eContainer).anyMatch(Action.class::isInstance);
		return inAction && EcoreUtil.getRootContainer(owner) instanceof Plan plan ? Optional.ofNullable(plan.getPeriod()) : Optional.empty();
	}

	public LocalDate day(Object value) {
		return value instanceof Date date ? date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate() : (LocalDate) value;
	}

	public Object value(LocalDate day) {
		return type == Date.class ? Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()) : day;
	}
}
