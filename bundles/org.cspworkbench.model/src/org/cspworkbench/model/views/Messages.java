package org.cspworkbench.model.views;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String hidden;
	public static String notAvailable;
	public static String notYet;
	public static String span;
	public static String beyondChance;
	public static String withinChance;
	public static String points;
	public static String rise;
	public static String fall;
	public static String level;
	public static String joint;

	static {
		NLS.initializeMessages("org.cspworkbench.model.views.messages", Messages.class);
	}

	private Messages() {
	}
}
