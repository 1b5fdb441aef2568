package org.cspworkbench.forms.internal.tokens;

import org.cspworkbench.forms.FieldControl;
import org.cspworkbench.forms.FieldShape;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.Forms;
import org.cspworkbench.forms.internal.model.Parties;
import org.cspworkbench.forms.internal.text.FeatureTexts;
import org.eclipse.swt.widgets.Composite;

/** Several values of a feature, or those who take part in something. */
public final class TokensControl implements FieldControl {

	private final Forms forms;

	public TokensControl(Forms forms) {
		this.forms = forms;
	}

	@Override
	public int bid(FormField field) {
		if (Parties.in(field.feature()).isPresent()) {
			return TYPE + 1;
		}
		return field.feature().isMany() && new FeatureTexts(field.site()).value(field.feature()).isPresent() ? TYPE : CANNOT;
	}

	@Override
	public FieldShape shape(FormField field) {
		return FieldShape.ROW;
	}

	@Override
	public FieldWidget build(Composite parent, FormField field) {
		return new TokenField(parent, field, Parties.in(field.feature())
				.<Tokens>map(parties -> new PartyTokens(field, parties, party -> Popover.open(parent, forms, field.site(), party)))
				.orElseGet(() -> new ValueTokens(field)));
	}
}
