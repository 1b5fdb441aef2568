package org.cspworkbench.figures.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

import org.cspworkbench.figures.Span;

/**
 * A count can change unnoticed when other withheld counts of its row, of its column, and so on round a circle, change by as
 * much the other way. Rows and columns are the nodes of a graph and cells its edges; totals are cells with the opposite sign,
 * so that every row and every column, the margins too, adds up to 0.
 */
final class ExchangePaths {

	private record Step(int node, long cost) {
	}

	private final ProtectedTable table;
	private final int rows;
	private final int nodes;
	private final long totalsLast;

	ExchangePaths(ProtectedTable table) {
		this.table = table;
		rows = table.table().rows() + 1;
		nodes = rows + table.table().columns() + 1;
		var grand = table.table().count(new Cell(rows - 1, nodes - rows - 1));
		totalsLast = grand + (long) rows * (nodes - rows);
	}

	/** The cells to withhold so that the given count could rise, or fall, by as much; the set of least cost. */
	Optional<Set<Cell>> cheapest(Cell cell, boolean rise, long by) {
		boolean up = rise == isPositive(cell);
		var cost = new long[nodes];
		Arrays.fill(cost, Long.MAX_VALUE);
		var from = new int[nodes];
		var waiting = new PriorityQueue<Step>(Comparator.comparingLong(Step::cost));
		cost[cell.row()] = 0;
		waiting.add(new Step(cell.row(), 0));
		while (!waiting.isEmpty()) {
			var step = waiting.remove();
			if (step.cost() > cost[step.node()]) {
				continue;
			}
			boolean atRow = step.node() < rows;
			for (int next = atRow ? rows : 0; next < (atRow ? nodes : rows); next++) {
				var edge = edge(step.node(), next);
				if (!edge.equals(cell) && capacity(edge, atRow != up) >= by && step.cost() + cost(edge) < cost[next]) {
					cost[next] = step.cost() + cost(edge);
					from[next] = step.node();
					waiting.add(new Step(next, cost[next]));
				}
			}
		}
		var end = rows + cell.column();
		return cost[end] == Long.MAX_VALUE ? Optional.empty() : Optional.of(newlyWithheld(from, cell.row(), end));
	}

	/** Visible, not yet withheld, and not 0: a 0 is often known to be one, and withholding it protects nothing. */
	boolean isCandidate(Cell cell) {
		return table.table().isVisible(cell) && !table.isWithheld(cell) && table.table().count(cell) > 0;
	}

	long cost(Cell cell) {
		return isCandidate(cell) ? weight(cell) : 0;
	}

	long cost(Set<Cell> cells) {
		return cells.stream().mapToLong(this::cost).sum();
	}

	/** What readers lose with a count: itself and 1, so that of equal sums the one of fewer cells is preferred. */
	long weight(Cell cell) {
		return table.table().count(cell) + 1 + (table.table().isTotal(cell) ? totalsLast : 0);
	}

	private Set<Cell> newlyWithheld(int[] from, int start, int end) {
		var cells = new HashSet<Cell>();
		for (int node = end; node != start; node = from[node]) {
			var edge = edge(node, from[node]);
			if (isCandidate(edge)) {
				cells.add(edge);
			}
		}
		return cells;
	}

	private Cell edge(int a, int b) {
		return new Cell(Math.min(a, b), Math.max(a, b) - rows);
	}

	/** By how much the signed count could move: up or down, as far as readers would believe. */
	private long capacity(Cell cell, boolean up) {
		var count = table.table().count(cell);
		var told = told(cell);
		if (!told.contains(count)) {
			return 0;
		}
		boolean rises = up == isPositive(cell);
		return !rises ? count - told.low() : told.isOpen() ? Span.OPEN : told.high() - count;
	}

	private Span told(Cell cell) {
		if (!table.table().isVisible(cell)) {
			return Span.ANY;
		}
		return table.isWithheld(cell) ? table.told(cell) : isCandidate(cell) ? table.toldOfOthers() : Span.only(table.table().count(cell));
	}

	private boolean isPositive(Cell cell) {
		return (cell.row() == rows - 1) == (cell.column() == nodes - rows - 1);
	}
}
