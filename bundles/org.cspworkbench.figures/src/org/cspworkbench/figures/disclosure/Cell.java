package org.cspworkbench.figures.disclosure;

/** A place in a table, counted from 0. Row totals stand one column after the last, column totals one row below the last. */
public record Cell(int row, int column) {
}
