package org.cspworkbench.forms;

import org.eclipse.swt.widgets.Composite;

/** A kind of control. For every field all of them bid, and the highest bid builds. */
public interface FieldControl {

	/** The bid of a control that cannot show the field. */
	int CANNOT = -1;
	/** Shows anything as text. */
	int FALLBACK = 0;
	/** Made for the type of the field. */
	int TYPE = 100;
	/** Made for what the metamodel's hint asks for. */
	int HINT = 200;
	/** Made for this very feature; for themes. */
	int FEATURE = 300;

	int bid(FormField field);

	default FieldShape shape(FormField field) {
		return FieldShape.LINE;
	}

	FieldWidget build(Composite parent, FormField field);
}
