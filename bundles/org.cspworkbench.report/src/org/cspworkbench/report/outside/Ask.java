package org.cspworkbench.report.outside;

import org.cspworkbench.report.Messages;

/** What a layout may ask for beyond the plan. */
public enum Ask {

	/** Classes in Java. The fence round scripts does not hold for them, so nobody's trust lets them in. */
	CODE(false),
	/** Scripts that run as the items of the layout are made, files of JavaScript beside it, and rows that a script makes. They run behind the same fence as expressions. */
	SCRIPTS(true),
	/** Rows from somewhere else than the plan. */
	DATA(true),
	/** Pictures and pages from other places of this computer or from the web. */
	FILES(true);

	private final boolean grantable;

	Ask(boolean grantable) {
		this.grantable = grantable;
	}

	/** Whether somebody who trusts the layout can allow it. */
	public boolean isGrantable() {
		return grantable;
	}

	/** In words that end a sentence. */
	String words() {
		return switch (this) {
		case CODE -> Messages.refused_code;
		case SCRIPTS -> Messages.refused_scripts;
		case DATA -> Messages.refused_data;
		case FILES -> Messages.refused_file;
		};
	}
}
