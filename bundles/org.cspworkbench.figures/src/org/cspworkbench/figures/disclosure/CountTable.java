package org.cspworkbench.figures.disclosure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.disclosure.Publication.Sum;

/** A table of true counts, not yet fit to be seen, and which of its totals will be published, beside it or in the text. */
public record CountTable(List<List<Long>> counts, Set<Totals> published) {

	public enum Totals {
		ROWS, COLUMNS, GRAND
	}

	/** How withheld counts are printed. */
	public enum Marks {
		/** Small counts as {@code < 7}, counts withheld to protect them by another mark. */
		APART,
		/** One mark for both, such as {@code *}. */
		ALIKE
	}

	public CountTable {
		counts = counts.stream().map(List::copyOf).toList();
		published = published.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(published));
		if (counts.isEmpty() || counts.getFirst().isEmpty() || counts.stream().mapToInt(List::size).distinct().count() > 1) {
			throw new IllegalArgumentException("A table of counts needs at least one row, and rows of one length.");
		}
		if (counts.stream().flatMap(List::stream).anyMatch(count -> count < 0)) {
			throw new IllegalArgumentException("A table of counts cannot hold a count below 0.");
		}
	}

	/** One column of areas and, where it is published, the total of it. */
	public static CountTable column(List<Long> counts, boolean withTotal) {
		return new CountTable(counts.stream().map(List::of).toList(), withTotal ? Set.of(Totals.COLUMNS) : Set.of());
	}

	/**
	 * Withholds the small counts, and as few and as small others as it finds that keep readers from working them out. Small
	 * totals are withheld as well; other totals only when nothing else helps.
	 *
	 * @param width the possible values of every withheld count must lie further apart than this
	 */
	public ProtectedTable protect(SuppressionRule rule, Marks marks, long width) {
		if (marks == Marks.APART && width >= rule.hidden().width()) {
			throw new IllegalArgumentException("Counts marked %d to %d cannot be kept further apart than %d."
					.formatted(rule.hidden().low(), rule.hidden().high(), width));
		}
		var small = visible().filter(cell -> rule.hides(count(cell))).collect(Collectors.toCollection(LinkedHashSet::new));
		var bare = new ProtectedTable(this, rule, marks, width, small, Set.of());
		return rule.roundedTo() > 1 ? bare : new SecondarySuppression(bare).complete();
	}

	public int rows() {
		return counts.size();
	}

	public int columns() {
		return counts.getFirst().size();
	}

	/** The count of a cell or of a total. */
	public long count(Cell cell) {
		return rowsOf(cell).mapToLong(row -> columnsOf(cell).mapToLong(column -> counts.get(row).get(column)).sum()).sum();
	}

	private IntStream rowsOf(Cell cell) {
		return cell.row() == rows() ? IntStream.range(0, rows()) : IntStream.of(cell.row());
	}

	private IntStream columnsOf(Cell cell) {
		return cell.column() == columns() ? IntStream.range(0, columns()) : IntStream.of(cell.column());
	}

	boolean isTotal(Cell cell) {
		return cell.row() == rows() || cell.column() == columns();
	}

	boolean isVisible(Cell cell) {
		boolean ofColumn = cell.row() == rows();
		boolean ofRow = cell.column() == columns();
		return ofColumn && ofRow ? published.contains(Totals.GRAND)
				: ofRow ? published.contains(Totals.ROWS) : !ofColumn || published.contains(Totals.COLUMNS);
	}

	/** Every cell and total, published or not. */
	Stream<Cell> all() {
		return IntStream.rangeClosed(0, rows()).boxed()
				.flatMap(row -> IntStream.rangeClosed(0, columns()).mapToObj(column -> new Cell(row, column)));
	}

	/** Every cell and every published total. */
	Stream<Cell> visible() {
		return all().filter(this::isVisible);
	}

	Publication<Cell> publish(Function<Cell, Amount> shown, int roundedTo) {
		Map<Cell, Amount> figures = new LinkedHashMap<>();
		visible().forEach(cell -> figures.put(cell, shown.apply(cell)));
		return new Publication<>(figures, sums(), roundedTo);
	}

	private List<Sum<Cell>> sums() {
		var sums = new ArrayList<Sum<Cell>>();
		if (published.contains(Totals.ROWS)) {
			IntStream.range(0, rows()).forEach(row -> sums.add(new Sum<>(new Cell(row, columns()), cells(row, row, 0, columns() - 1))));
		}
		if (published.contains(Totals.COLUMNS)) {
			IntStream.range(0, columns()).forEach(column -> sums.add(new Sum<>(new Cell(rows(), column), cells(0, rows() - 1, column, column))));
		}
		if (published.contains(Totals.GRAND)) {
			var grand = new Cell(rows(), columns());
			if (published.contains(Totals.ROWS)) {
				sums.add(new Sum<>(grand, cells(0, rows() - 1, columns(), columns())));
			}
			if (published.contains(Totals.COLUMNS)) {
				sums.add(new Sum<>(grand, cells(rows(), rows(), 0, columns() - 1)));
			}
			if (published.equals(Set.of(Totals.GRAND))) {
				sums.add(new Sum<>(grand, cells(0, rows() - 1, 0, columns() - 1)));
			}
		}
		return sums;
	}

	private static Set<Cell> cells(int firstRow, int lastRow, int firstColumn, int lastColumn) {
		return IntStream.rangeClosed(firstRow, lastRow).boxed()
				.flatMap(row -> IntStream.rangeClosed(firstColumn, lastColumn).mapToObj(column -> new Cell(row, column)))
				.collect(Collectors.toSet());
	}
}
