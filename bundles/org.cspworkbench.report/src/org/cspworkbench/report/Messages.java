package org.cspworkbench.report;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	public static String layout_unknown;
	public static String layout_unreadable;
	public static String format_unknown;
	public static String target_folder_missing;
	public static String target_is_folder;
	public static String target_unwritable;
	public static String plan_unreadable;
	public static String render_failed;
	public static String render_incomplete;
	public static String render_cancelled;
	public static String render_too_long;
	public static String render_too_large;
	public static String engine_missing;

	public static String figure_hidden;
	public static String figure_not_available;
	public static String figure_not_yet;
	public static String months_span;
	public static String document_agreed;
	public static String priority_heading;
	public static String figures_period;
	public static String fact_previous;
	public static String fact_place;
	public static String fact_rise;
	public static String fact_fall;
	public static String fact_level;

	static {
		NLS.initializeMessages("org.cspworkbench.report.messages", Messages.class);
	}

	private Messages() {
	}
}
