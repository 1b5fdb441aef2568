package org.cspworkbench.forms.internal.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

import org.cspworkbench.forms.values.DateText;
import org.cspworkbench.forms.values.Reading;
import org.eclipse.emf.ecore.EObject;

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
		return DateText.read(typed).map(this::value);
	}

	public LocalDate day(Object value) {
		return value instanceof Date date ? date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate() : (LocalDate) value;
	}

	public Object value(LocalDate day) {
		return type == Date.class ? Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()) : day;
	}
}
