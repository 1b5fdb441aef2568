package org.cspworkbench.report;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	public static String layout_unknown;
	public static String layout_unreadable;
	public static String format_unknown;
	public static String target_folder_missing;
	public static String target_is_folder;
	public static String target_unwritable;
	public static String render_failed;
	public static String render_incomplete;
	public static String render_cancelled;
	public static String render_too_long;
	public static String render_too_large;
	public static String engine_missing;
	public static String layout_file_missing;
	public static String layout_finding;
	public static String parameter_unknown;
	public static String parameter_missing;
	public static String parameter_none;
	public static String layout_refused;
	public static String layout_untrusted;
	public static String layout_finding_detail;
	public static String layout_no_design;
	public static String layout_doctype;
	public static String layout_newer;
	public static String layout_beside;
	public static String layout_large;
	public static String trust_unreadable;
	public static String trust_code;
	public static String trust_shipped;
	public static String render_too_slow;
	public static String render_out_of_memory;
	public static String child_broken;
	public static String child_ended;
	public static String refused_scripts;
	public static String section_asks;
	public static String section_unreadable;
	public static String block_left_out;
	public static String block_left_out_untitled;
	public static String refused_code;
	public static String refused_data;
	public static String refused_file;

	public static String chart_alternative;
	public static String link_removed;
	public static String picture_alternative;
	public static String html_skip;
	public static String html_contents;
	public static String html_table;

	static {
		NLS.initializeMessages("org.cspworkbench.report.messages", Messages.class);
	}

	private Messages() {
	}
}
