package org.cspworkbench.forms;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.forms.internal.controls.BooleanControl;
import org.cspworkbench.forms.internal.controls.BytesControl;
import org.cspworkbench.forms.internal.controls.ColourControl;
import org.cspworkbench.forms.internal.controls.DateControl;
import org.cspworkbench.forms.internal.controls.EnumControl;
import org.cspworkbench.forms.internal.controls.KeptControl;
import org.cspworkbench.forms.internal.markdown.MarkdownControl;
import org.cspworkbench.forms.internal.controls.MultilineControl;
import org.cspworkbench.forms.internal.controls.PartControl;
import org.cspworkbench.forms.internal.controls.ReadOnlyControl;
import org.cspworkbench.forms.internal.controls.ReferenceControl;
import org.cspworkbench.forms.internal.controls.StatusControl;
import org.cspworkbench.forms.internal.controls.TextControl;
import org.cspworkbench.forms.internal.tokens.TokensControl;
import org.cspworkbench.forms.internal.form.FormView;
import org.cspworkbench.forms.internal.table.DrawnTableControl;
import org.cspworkbench.forms.internal.table.TableControl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** Makes forms: every field gets the control that bids most for it. */
public final class Forms {

	private final List<FieldControl> controls;

	/** Controls of themes beside the usual ones; of equal bids theirs wins. */
	public Forms(Collection<? extends FieldControl> ofThemes) {
		controls = Stream.concat(ofThemes.stream(), usual().stream()).toList();
	}

	public Form create(Composite parent, EObject object, FormSite site) {
		return new FormView(parent, this, object, site);
	}

	/** There always is one: the last of them shows anything. */
	public FieldControl controlFor(FormField field) {
		return controls.stream().sorted(Comparator.comparingInt((FieldControl control) -> control.bid(field)).reversed()).findFirst().orElseThrow();
	}

	private List<FieldControl> usual() {
		return List.of(new TextControl(), new MultilineControl(), new MarkdownControl(), new DateControl(), new EnumControl(), new BooleanControl(),
				new ReferenceControl(), new TokensControl(this), new StatusControl(), new ColourControl(), new BytesControl(), new TableControl(this), new DrawnTableControl(),
				new PartControl(this), new ReadOnlyControl(), new KeptControl());
	}
}
