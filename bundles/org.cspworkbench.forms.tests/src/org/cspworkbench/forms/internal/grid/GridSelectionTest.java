package org.cspworkbench.forms.internal.grid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GridSelectionTest {

	private final GridSelection selection = new GridSelection();

	@Test
	void aBlockBetweenTwoCorners() {
		selection.moveTo(3, 2, false);
		selection.moveTo(1, 4, true);
		assertArrayEquals(new int[] { 1, 2, 3 }, selection.rows());
		assertEquals(2, selection.firstColumn());
		assertEquals(4, selection.lastColumn());
		assertTrue(selection.contains(2, 3));
		assertFalse(selection.contains(2, 5));
		assertFalse(selection.isOneCell());
	}

	@Test
	void goingOnWithoutShiftLeavesTheBlock() {
		selection.moveTo(3, 2, false);
		selection.moveTo(1, 4, true);
		selection.moveTo(2, 2, false);
		assertTrue(selection.isOneCell());
		assertArrayEquals(new int[] { 2 }, selection.rows());
	}

	@Test
	void aRunOfRows() {
		selection.selectRow(2, false);
		selection.selectRow(4, true);
		assertArrayEquals(new int[] { 2, 3, 4 }, selection.rows());
		assertTrue(selection.contains(3, 99));
	}

	@Test
	void rowsHereAndThere() {
		selection.selectRow(1, false);
		selection.toggleRow(4);
		selection.toggleRow(6);
		assertArrayEquals(new int[] { 1, 4, 6 }, selection.rows());
		selection.toggleRow(4);
		assertArrayEquals(new int[] { 1, 6 }, selection.rows());
		assertEquals(1, selection.row());
	}

	@Test
	void theLastRowStaysSelected() {
		selection.selectRow(5, false);
		selection.toggleRow(5);
		assertArrayEquals(new int[] { 5 }, selection.rows());
	}

	@Test
	void aSmallerGridKeepsTheSelectionInside() {
		selection.selectRow(7, false);
		selection.toggleRow(9);
		selection.fit(5, 3);
		assertArrayEquals(new int[] { 4 }, selection.rows());
		selection.fit(0, 0);
		assertEquals(0, selection.row());
	}
}
