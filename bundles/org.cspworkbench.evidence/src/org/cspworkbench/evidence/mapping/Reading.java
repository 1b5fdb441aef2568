package org.cspworkbench.evidence.mapping;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;

/** What a mapping makes of a cell. */
public sealed interface Reading {

	/** The column, counted from 0; for counted rows the row as a whole has -1. */
	int column();

	/** A figure. */
	record Stated(int column, String supplier, String measure, String measureTitle, String areaCode, String areaName, Period period, Amount amount)
			implements Reading {
	}

	/** A cell that should give a figure and does not. The reason is a sentence. */
	record Unreadable(int column, String reason) implements Reading {
	}
}
