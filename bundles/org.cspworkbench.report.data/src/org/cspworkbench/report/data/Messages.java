package org.cspworkbench.report.data;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	public static String plan_missing;
	public static String plan_unreadable;
	public static String document_agreed;
	public static String priority_heading;
	public static String figures_period;
	public static String fact_previous;
	public static String fact_place;

	static {
		NLS.initializeMessages("org.cspworkbench.report.data.messages", Messages.class);
	}

	private Messages() {
	}
}
