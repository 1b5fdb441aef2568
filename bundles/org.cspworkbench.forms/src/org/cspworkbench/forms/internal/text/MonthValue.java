package org.cspworkbench.forms.internal.text;

import java.time.YearMonth;

import org.cspworkbench.forms.values.DateText;
import org.cspworkbench.forms.values.Reading;
import org.eclipse.emf.ecore.EObject;

final class MonthValue implements ValueText {

	@Override
	public String write(Object value) {
		return DateText.write((YearMonth) value);
	}

	@Override
	public Reading<Object> read(EObject owner, String typed) {
		return DateText.readMonth(typed).map(month -> month);
	}
}
