package org.cspworkbench.forms.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.cspworkbench.forms.internal.grid.GridColumn;
import org.cspworkbench.forms.internal.grid.GridColumn.Width;
import org.junit.jupiter.api.Test;

class PastedBlockTest {

	private final List<GridColumn> columns = List.of(column("Ref"), column("Action"), column("Lead"));

	@Test
	void cellsGoInFromTheFirstColumnOn() {
		var block = PastedBlock.of(List.of(List.of("Support", "DASS")), columns, 1);
		assertEquals(Map.of(1, "Support", 2, "DASS"), block.row(0));
	}

	@Test
	void whatReachesPastTheLastColumnIsLeftOut() {
		var block = PastedBlock.of(List.of(List.of("DASS", "more", "still more")), columns, 2);
		assertEquals(Map.of(2, "DASS"), block.row(0));
	}

	@Test
	void headingsSayWhichColumnIsWhich() {
		var block = PastedBlock.of(List.of(List.of("Lead", "ref"), List.of("DASS", "1.1"), List.of("Police", "1.2")), columns, 0);
		assertEquals(2, block.size());
		assertEquals(Map.of(2, "DASS", 0, "1.1"), block.row(0));
	}

	@Test
	void aRowOfValuesIsNoRowOfHeadings() {
		var block = PastedBlock.of(List.of(List.of("1.1", "Lead"), List.of("1.2", "Action")), columns, 0);
		assertEquals(2, block.size());
		assertEquals(Map.of(0, "1.1", 1, "Lead"), block.row(0));
	}

	private static GridColumn column(String title) {
		return new GridColumn(title, "", title, "", new Width(10, 1), false, true);
	}
}
