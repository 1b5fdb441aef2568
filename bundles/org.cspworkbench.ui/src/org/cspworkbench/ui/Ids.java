package org.cspworkbench.ui;

/** The ids that the application model, the code and the tests share. */
public final class Ids {

	public static final String EDITOR = "org.cspworkbench.editor";
	public static final String EDITOR_STACK = "org.cspworkbench.stack.editors";
	public static final String EDITOR_PLAN = "plan";
	public static final String EDITOR_ELEMENT = "element";

	private Ids() {
	}
}
