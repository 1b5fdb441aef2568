package org.cspworkbench.forms.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.Overview;
import org.cspworkbench.forms.internal.grid.GridCell;
import org.cspworkbench.forms.internal.grid.GridCell.Kind;
import org.cspworkbench.forms.internal.grid.GridColumn;
import org.cspworkbench.forms.internal.grid.GridColumn.Width;
import org.cspworkbench.forms.internal.grid.GridContent;

/** An overview in a grid: to be read, copied and opened, not to be typed into. */
final class OverviewContent implements GridContent {

	private final FormSite site;
	private Overview overview;

	OverviewContent(FormSite site, Overview overview) {
		this.site = site;
		this.overview = overview;
	}

	void show(Overview now) {
		overview = now;
	}

	@Override
	public List<GridColumn> columns() {
		return IntStream.range(0, overview.columns().size()).mapToObj(index -> column(index, overview.columns().get(index))).toList();
	}

	private static GridColumn column(int index, Overview.Column column) {
		return new GridColumn("column" + index, "", column.title(), "", new Width(column.letters(), column.number() ? 0 : 1), column.number(), true);
	}

	@Override
	public int rowCount() {
		return overview.rows().size();
	}

	@Override
	public Object row(int index) {
		return overview.rows().get(index).subject();
	}

	@Override
	public GridCell cell(int row, int column) {
		var cells = overview.rows().get(row).cells();
		if (column >= cells.size()) {
			return GridCell.of("", Kind.SPANNED);
		}
		boolean runsOn = column == cells.size() - 1 && cells.size() < overview.columns().size();
		return GridCell.of(cells.get(column), runsOn ? Kind.ABSENT : Kind.PLAIN);
	}

	@Override
	public String rowName(int row) {
		return overview.rows().get(row).cells().getFirst();
	}

	@Override
	public boolean editable(int row, int column) {
		return false;
	}

	@Override
	public String textToEdit(int row, int column) {
		return cell(row, column).text();
	}

	@Override
	public Optional<String> type(int row, int column, String typed) {
		return Optional.empty();
	}

	@Override
	public void paste(int row, int column, List<List<String>> block) {
		// what is worked out is not pasted over
	}

	@Override
	public void clear(List<int[]> cells) {
		// what is worked out stays
	}

	@Override
	public RowActions rowActions() {
		return new RowActions() {
			@Override
			public boolean canOpen() {
				return true;
			}

			@Override
			public void open(int row) {
				site.open(overview.rows().get(row).subject());
			}
		};
	}
}
