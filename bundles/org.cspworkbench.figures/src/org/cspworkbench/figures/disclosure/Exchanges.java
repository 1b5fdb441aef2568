package org.cspworkbench.figures.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

import org.cspworkbench.figures.Span;

/**
 * How far withheld counts could differ from the truth without any published figure noticing. A count can move when others of
 * its row, of its column, and so on round a circle, move by as much the other way: a flow through a graph whose nodes are the
 * rows and columns and whose edges are the cells. Totals are cells with the opposite sign, so that every row and every
 * column, the margins too, adds up to 0. The largest flow is exactly what the audit of the published table finds.
 */
final class Exchanges {

	private record Step(int node, long cost) {
	}

	private final ProtectedTable table;
	private final int rows;
	private final int nodes;
	private final long[][] counts;
	private final Span[][] told;
	private final boolean[][] candidates;

	Exchanges(ProtectedTable table) {
		this(table, counts(table.table()));
	}

	private Exchanges(ProtectedTable table, long[][] counts) {
		this.table = table;
		this.counts = counts;
		rows = counts.length;
		nodes = rows + counts[0].length;
		told = new Span[rows][nodes - rows];
		candidates = new boolean[rows][nodes - rows];
		table.table().all().forEach(this::enter);
	}

	/** Another choice of what to withhold from the same table. */
	Exchanges of(ProtectedTable choice) {
		return new Exchanges(choice, counts);
	}

	private static long[][] counts(CountTable table) {
		var counts = new long[table.rows() + 1][table.columns() + 1];
		table.all().forEach(cell -> counts[cell.row()][cell.column()] = table.count(cell));
		return counts;
	}

	private void enter(Cell cell) {
		boolean candidate = isCandidate(cell);
		candidates[cell.row()][cell.column()] = candidate;
		told[cell.row()][cell.column()] = !table.table().isVisible(cell) ? Span.ANY
				: table.isWithheld(cell) ? table.told(cell) : candidate ? table.toldOfOthers() : Span.only(count(cell));
	}

	private long count(Cell cell) {
		return counts[cell.row()][cell.column()];
	}

	/** Visible, not yet withheld, and not 0: a 0 is often known to be one, and withholding it protects nothing. */
	boolean isCandidate(Cell cell) {
		return table.table().isVisible(cell) && !table.isWithheld(cell) && count(cell) > 0;
	}

	/** What readers lose with a count: itself and 1, so that of equal sums the one of fewer cells is preferred. */
	long weight(Cell cell) {
		var asLastResort = counts[rows - 1][nodes - rows - 1] + (long) rows * nodes;
		return count(cell) + 1 + (table.table().isTotal(cell) ? asLastResort : 0);
	}

	long weight(Set<Cell> cells) {
		return cells.stream().mapToLong(this::weight).sum();
	}

	/** How far a withheld count could rise, or fall, with what is withheld already; looked for up to the given limit. */
	long reach(Cell cell, boolean rise, long limit) {
		return new Flow(cell, rise, Set.of()).push(limit);
	}

	/** What else to withhold so that the count could rise, or fall, by as much: nothing, or the least that was found. */
	Optional<Set<Cell>> toReach(Cell cell, boolean rise, long by) {
		var opened = new HashSet<Cell>();
		var flow = new Flow(cell, rise, opened);
		if (flow.capacity(cell, flow.up) < by) {
			return Optional.empty();
		}
		long left = by - flow.push(by);
		while (left > 0) {
			var enough = left;
			var path = flow.cheapest(enough, true).or(() -> flow.cheapest(1, true));
			if (path.isEmpty()) {
				return Optional.empty();
			}
			path.get().stream().filter(edge -> candidates[edge.row()][edge.column()]).forEach(opened::add);
			left -= flow.push(left);
		}
		return Optional.of(opened);
	}

	/** The moves made so far on behalf of one cell. */
	private final class Flow {

		private final Cell cell;
		private final boolean up;
		private final Set<Cell> opened;
		private final long[][] moved = new long[rows][nodes - rows];

		Flow(Cell cell, boolean rise, Set<Cell> opened) {
			this.cell = cell;
			this.opened = opened;
			up = rise == isPositive(cell);
		}

		/** Moves as much as withheld cells and those opened allow, up to the limit. */
		long push(long limit) {
			long pushed = 0;
			var most = Math.min(limit, capacity(cell, up));
			while (pushed < most) {
				var path = cheapest(1, false);
				if (path.isEmpty()) {
					break;
				}
				pushed += move(path.get(), most - pushed);
			}
			return pushed;
		}

		/** From the cell's row to its column, the moves alternating; every edge must allow as much. */
		Optional<List<Cell>> cheapest(long by, boolean mayOpen) {
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
					if (isOpen(edge, mayOpen) && capacity(edge, atRow != up) >= by && step.cost() + cost(edge) < cost[next]) {
						cost[next] = step.cost() + cost(edge);
						from[next] = step.node();
						waiting.add(new Step(next, cost[next]));
					}
				}
			}
			var end = rows + cell.column();
			return cost[end] == Long.MAX_VALUE ? Optional.empty() : Optional.of(edges(from, end));
		}

		/** Starts at the row, so that the first edge, and every other one, moves against the cell. */
		private List<Cell> edges(int[] from, int end) {
			var edges = new ArrayList<Cell>();
			for (int node = end; node != cell.row(); node = from[node]) {
				edges.add(edge(node, from[node]));
			}
			return edges.reversed();
		}

		private long move(List<Cell> path, long limit) {
			long by = limit;
			for (int i = 0; i < path.size(); i++) {
				by = Math.min(by, capacity(path.get(i), isUp(i)));
			}
			for (int i = 0; i < path.size(); i++) {
				shift(path.get(i), isUp(i), by);
			}
			shift(cell, up, by);
			return by;
		}

		private boolean isUp(int place) {
			return (place % 2 == 0) != up;
		}

		private void shift(Cell edge, boolean upwards, long by) {
			moved[edge.row()][edge.column()] += upwards == isPositive(edge) ? by : -by;
		}

		private boolean isOpen(Cell edge, boolean mayOpen) {
			return !edge.equals(cell) && (mayOpen || !candidates[edge.row()][edge.column()] || opened.contains(edge));
		}

		private long cost(Cell edge) {
			return candidates[edge.row()][edge.column()] && !opened.contains(edge) ? weight(edge) : 0;
		}

		/** By how much the signed count could still move, as far as readers would believe. */
		private long capacity(Cell edge, boolean upwards) {
			var span = told[edge.row()][edge.column()];
			var count = count(edge);
			if (!span.contains(count)) {
				return 0;
			}
			var value = count + moved[edge.row()][edge.column()];
			return upwards != isPositive(edge) ? value - span.low() : span.isOpen() ? Span.OPEN : span.high() - value;
		}
	}

	private Cell edge(int a, int b) {
		return new Cell(Math.min(a, b), Math.max(a, b) - rows);
	}

	private boolean isPositive(Cell cell) {
		return (cell.row() == rows - 1) == (cell.column() == nodes - rows - 1);
	}
}
