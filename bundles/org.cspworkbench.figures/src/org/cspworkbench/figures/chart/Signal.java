package org.cspworkbench.figures.chart;

/** Why a point is more than everyday variation. */
public enum Signal {
	OUTSIDE_LIMITS,
	/** Seven in a row that each rise, or each fall. */
	TREND,
	/** Seven in a row on one side of the centre. */
	RUN,
	/** Two of three in a row, all on one side, between two thirds of the way to the limit and the limit. */
	TWO_OF_THREE
}
