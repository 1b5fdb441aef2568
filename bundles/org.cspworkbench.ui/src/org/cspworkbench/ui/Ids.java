package org.cspworkbench.ui;

/** The ids that the application model, the code and the tests share. */
public final class Ids {

	public static final String EDITOR = "org.cspworkbench.editor";
	public static final String EDITOR_STACK = "org.cspworkbench.stack.editors";
	public static final String EDITOR_PLAN = "plan";
	public static final String EDITOR_ELEMENT = "element";

	public static final String START = "org.cspworkbench.start";
	public static final String BOARD = "org.cspworkbench.board";
	public static final String RANKING = "org.cspworkbench.ranking";
	public static final String COMPARISON = "org.cspworkbench.comparison";
	public static final String FIND = "org.cspworkbench.part.find";

	public static final String LAYOUT_PREVIEW = "org.cspworkbench.part.layoutPreview";

	private Ids() {
	}
}
