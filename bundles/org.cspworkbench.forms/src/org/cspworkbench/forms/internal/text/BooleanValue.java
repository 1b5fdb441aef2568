package org.cspworkbench.forms.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.forms.values.Suggestion;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** Yes and no, and what spreadsheets say instead. */
final class BooleanValue implements ValueText {

	private static final Set<String> YES = Set.of("yes", "y", "true", "x", "1", "✓", "✔", "★", "*");
	private static final Set<String> NO = Set.of("no", "n", "false", "0", "-", "✗");

	@Override
	public String write(Object value) {
		return Boolean.TRUE.equals(value) ? Messages.yes : Messages.no;
	}

	@Override
	public Reading<Object> read(EObject owner, String typed) {
		var word = typed.strip().toLowerCase(Locale.UK);
		if (YES.contains(word) || word.equalsIgnoreCase(Messages.yes)) {
			return Reading.of(true);
		}
		return NO.contains(word) || word.equalsIgnoreCase(Messages.no) ? Reading.of(false)
				: Reading.unreadable(NLS.bind(Messages.boolean_unreadable, typed.strip()));
	}

	@Override
	public List<Suggestion> suggest(EObject owner, String typed) {
		return List.of(new Suggestion(Messages.yes, ""), new Suggestion(Messages.no, ""));
	}
}
