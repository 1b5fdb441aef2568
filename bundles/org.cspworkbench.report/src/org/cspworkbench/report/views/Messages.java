package org.cspworkbench.report.views;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String hidden;
	static String notAvailable;
	static String notYet;
	static String span;
	static String beyondChance;
	static String withinChance;
	static String points;
	static String rise;
	static String fall;
	static String level;
	static String joint;

	static {
		NLS.initializeMessages("org.cspworkbench.report.views.messages", Messages.class);
	}

	private Messages() {
	}
}
