package org.cspworkbench.forms.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SpreadsheetBlockTest {

	@Test
	void rowsAndCells() {
		assertEquals(List.of(List.of("1.1", "Support", "DASS"), List.of("1.2", "Conference", "Police")),
				SpreadsheetBlock.read("1.1\tSupport\tDASS\r\n1.2\tConference\tPolice\r\n"));
	}

	@Test
	void aCellWithLinesAndTabsIsQuoted() {
		assertEquals(List.of(List.of("1.1", "No. of referrals\nNo. of \"repeat\" cases\tby month", "CST")),
				SpreadsheetBlock.read("1.1\t\"No. of referrals\nNo. of \"\"repeat\"\" cases\tby month\"\tCST\r\n"));
	}

	@Test
	void windowsLineEndsInACellBecomePlainOnes() {
		assertEquals(List.of(List.of("a\nb")), SpreadsheetBlock.read("\"a\r\nb\"\r\n"));
	}

	@Test
	void quotesThatBelongToTheWordsStay() {
		assertEquals(List.of(List.of("\"Anna\" said yes", "5\" lock", "\"")), SpreadsheetBlock.read("\"Anna\" said yes\t5\" lock\t\""));
	}

	@Test
	void emptyCellsAndRowsStay() {
		assertEquals(List.of(List.of("", "", "x"), List.of(""), List.of("y", "")), SpreadsheetBlock.read("\t\tx\n\ny\t\n"));
	}

	@Test
	void oneCellWithoutALineEnd() {
		assertEquals(List.of(List.of("2,362")), SpreadsheetBlock.read("2,362"));
	}

	@Test
	void whatIsWrittenReadsTheSame() {
		var block = List.of(List.of("a\tb", "c\nd", "\"e\" f", "g \"h\" i"), List.of("", "1,234", "< 7", "--"));
		assertEquals(block, SpreadsheetBlock.read(SpreadsheetBlock.write(block)));
	}
}
