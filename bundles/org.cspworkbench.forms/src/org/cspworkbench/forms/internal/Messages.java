package org.cspworkbench.forms.internal;

import org.eclipse.osgi.util.NLS;

/** The sentences of this bundle; {@code messages.properties} holds the English ones. */
public final class Messages extends NLS {

	public static String boolean_unreadable;
	public static String bytes_count;
	public static String calendar;
	public static String cell_emptyFootnote;
	public static String cell_notAvailable;
	public static String cell_notAvailableBecause;
	public static String cell_notYet;
	public static String cell_readOnly;
	public static String cell_where;
	public static String choice_unknown;
	public static String choose;
	public static String colour;
	public static String colour_unreadable;
	public static String date_impossible;
	public static String date_unreadable;
	public static String edit_add;
	public static String edit_cell;
	public static String edit_cells;
	public static String edit_change;
	public static String edit_changeFigure;
	public static String edit_clear;
	public static String edit_clearOne;
	public static String edit_delete;
	public static String edit_deleteMany;
	public static String edit_duplicate;
	public static String edit_duplicateMany;
	public static String edit_move;
	public static String edit_moveMany;
	public static String edit_paste;
	public static String edit_pasteOne;
	public static String edit_row;
	public static String edit_rows;
	public static String edit_star;
	public static String figureTable_about;
	public static String figureTable_addRow;
	public static String figureTable_noIndicator;
	public static String figureTable_noPeriod;
	public static String figure_noPercent;
	public static String figure_sayWhy;
	public static String file_choose;
	public static String file_none;
	public static String file_remove;
	public static String file_tooLarge;
	public static String file_unreadable;
	public static String fix_empty;
	public static String fix_forget;
	public static String fix_putBack;
	public static String fix_takeAway;
	public static String freeTable_addRow;
	public static String freeTable_row;
	public static String grid_cell;
	public static String grid_newRow;
	public static String grid_typeToAdd;
	public static String kept_nothing;
	public static String markdown_bold;
	public static String markdown_figure;
	public static String markdown_italic;
	public static String markdown_list;
	public static String markdown_preview;
	public static String menu_add;
	public static String menu_clear;
	public static String menu_copy;
	public static String menu_cut;
	public static String menu_delete;
	public static String menu_down;
	public static String menu_duplicate;
	public static String menu_open;
	public static String menu_paste;
	public static String menu_up;
	public static String money_unreadable;
	public static String month_unreadable;
	public static String no;
	public static String number_notWhole;
	public static String number_tooLarge;
	public static String number_unreadable;
	public static String open;
	public static String part_add;
	public static String part_remove;
	public static String period_unreadable;
	public static String period_whichQuarter;
	public static String problem_dangling;
	public static String problem_missing;
	public static String problem_more;
	public static String reference_unknown;
	public static String severity_error;
	public static String severity_info;
	public static String severity_warning;
	public static String status_none;
	public static String table_add;
	public static String table_delete;
	public static String table_down;
	public static String table_duplicate;
	public static String table_filter;
	public static String table_filterOf;
	public static String table_kind;
	public static String table_open;
	public static String table_total;
	public static String table_up;
	public static String tokens_add;
	public static String tokens_addTo;
	public static String tokens_help;
	public static String tokens_primary;
	public static String typeToSearch;
	public static String value_unreadable;
	public static String yes;

	static {
		NLS.initializeMessages("org.cspworkbench.forms.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
