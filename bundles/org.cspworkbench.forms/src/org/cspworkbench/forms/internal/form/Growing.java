package org.cspworkbench.forms.internal.form;

/** Said of a widget that has much in it and is built in steps, so that keys and the mouse are served in between. */
public interface Growing {

	/** Does one step; false when there was nothing left to do. */
	boolean grow();
}
