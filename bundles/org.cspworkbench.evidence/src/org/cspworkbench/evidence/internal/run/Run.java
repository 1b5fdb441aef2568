package org.cspworkbench.evidence.internal.run;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;

/**
 * The numbers of one series over time. Each place holds a number, the reason why there is none, or nothing at all. Numbers
 * are whole multiples of one power of ten.
 */
public final class Run {
	/** Nine decimal places outlast every figure that is printed, and leave room for nine thousand million. */
	static final int MOST_DECIMALS = 9;
	private static final int MOST_DIGITS = 17;
	private static final int MOST_BITS = 61;
	/** Two hundred years by months; no series of the trade is longer. */
	static final int LONGEST = 2_400;

	private static final long SILENT = Long.MIN_VALUE;
	private static final long LAST_ABSENCE = SILENT + 10_000;

	private int first;
	private long[] cells;
	private int scale;
	private final List<Absence> absences;

	public Run() {
		this(0, new long[0], 0, new ArrayList<>());
	}

	private Run(int first, long[] cells, int scale, List<Absence> absences) {
		this.first = first;
		this.cells = cells;
		this.scale = scale;
		this.absences = absences;
	}

	/** A run of whole numbers from the given place on; a nought says nothing. */
	static Run ofCounts(int first, int[] counts) {
		var cells = new long[counts.length];
		for (int i = 0; i < counts.length; i++)
			cells[i] = counts[i] == 0 ? SILENT : counts[i];
		return new Run(first, cells, 0, new ArrayList<>());
	}

	/** The amount at a place; none where the run is silent. */
	public Optional<Amount> at(int index) {
		long cell = cell(index);
		if (cell == SILENT)
			return Optional.empty();
		return Optional.of(isNumber(cell) ? Amount.of(BigDecimal.valueOf(cell, scale)) : Amount.absent(absence(cell)));
	}

	public boolean isSilent(int index) {
		return cell(index) == SILENT;
	}

	public boolean isEmpty() {
		for (var cell : cells)
			if (cell != SILENT)
				return false;
		return true;
	}

	public int first() {
		return first;
	}

	/** The place after the last. */
	public int end() {
		return first + cells.length;
	}

	/** Whether every place holds a whole number or nothing, so that they can be added as such. */
	public boolean isWhole() {
		return scale == 0 && absences.isEmpty();
	}

	/** The whole number at a place, 0 where there is none. */
	public long whole(int index) {
		long cell = cell(index);
		return isNumber(cell) ? cell : 0;
	}

	public void eachSpoken(IntConsumer place) {
		for (int i = 0; i < cells.length; i++)
			if (cells[i] != SILENT)
				place.accept(first + i);
	}

	/** The places where the two differ. */
	public void eachDifference(Run other, IntConsumer place) {
		int from = cells.length == 0 ? other.first : other.cells.length == 0 ? first : Math.min(first, other.first);
		for (int index = from; index < Math.max(end(), other.end()); index++)
			if (!agrees(other, index))
				place.accept(index);
	}

	private boolean agrees(Run other, int index) {
		long mine = cell(index);
		long theirs = other.cell(index);
		if (mine == theirs && scale == other.scale && (mine == SILENT || isNumber(mine)))
			return true;
		return mine != SILENT && theirs != SILENT && at(index).equals(other.at(index));
	}

	public boolean sameAs(Run other) {
		var differences = new boolean[1];
		eachDifference(other, index -> differences[0] = true);
		return !differences[0];
	}

	/** How many places hold something. */
	public long spoken() {
		return Arrays.stream(cells).filter(cell -> cell != SILENT).count();
	}

	/** The sum of all numbers, rounded. */
	public long total() {
		long total = 0;
		for (var cell : cells)
			if (isNumber(cell))
				total += cell;
		return scale == 0 ? total : BigDecimal.valueOf(total, scale).setScale(0, RoundingMode.HALF_UP).longValue();
	}

	public void set(int index, Amount amount) {
		switch (amount) {
			case Amount.Known(var value) -> set(index, value);
			case Amount.Absent(var reason) -> put(index, SILENT + 1 + place(reason));
		}
	}

	public void clear(int index) {
		if (!isSilent(index))
			put(index, SILENT);
	}

	/** Adds to the number at a place; a reason for absence stays what it is. */
	public void add(int index, BigDecimal value) {
		long cell = cell(index);
		if (cell == SILENT)
			set(index, value);
		else if (isNumber(cell))
			set(index, value.add(BigDecimal.valueOf(cell, scale)));
	}

	private void set(int index, BigDecimal value) {
		if (value.precision() - value.scale() > MOST_DIGITS)
			throw new ArithmeticException("too large for a fact: " + value);
		var wanted = Math.clamp(value.stripTrailingZeros().scale(), 0, MOST_DECIMALS);
		while (wanted > scale && !fits(wanted, value))
			wanted--;
		if (wanted > scale)
			rescale(wanted);
		while (!fits(scale, value))
			rescale(scale - 1);
		put(index, unscaled(value, scale).longValueExact());
	}

	/** Whether the value, and all that is here already, can be written with so many decimal places. */
	private boolean fits(int decimals, BigDecimal value) {
		if (unscaled(value, decimals).bitLength() > MOST_BITS)
			return false;
		for (var cell : cells)
			if (isNumber(cell) && unscaled(BigDecimal.valueOf(cell, scale), decimals).bitLength() > MOST_BITS)
				return false;
		return true;
	}

	private static BigInteger unscaled(BigDecimal value, int decimals) {
		return value.setScale(decimals, RoundingMode.HALF_EVEN).unscaledValue();
	}

	private void rescale(int wanted) {
		for (int i = 0; i < cells.length; i++)
			if (isNumber(cells[i]))
				cells[i] = unscaled(BigDecimal.valueOf(cells[i], scale), wanted).longValueExact();
		scale = wanted;
	}

	private int place(Absence reason) {
		int at = absences.indexOf(reason);
		if (at >= 0)
			return at;
		absences.add(reason);
		return absences.size() - 1;
	}

	private void put(int index, long cell) {
		if (cells.length == 0) {
			first = index;
			cells = new long[] { cell };
			return;
		}
		if (index < first || index >= end())
			extend(index);
		cells[index - first] = cell;
	}

	private void extend(int index) {
		int from = Math.min(first, index);
		int to = Math.max(end(), index + 1);
		if (to - from > LONGEST)
			throw new ArithmeticException("a series of " + (to - from) + " periods");
		var longer = new long[to - from];
		Arrays.fill(longer, SILENT);
		System.arraycopy(cells, 0, longer, first - from, cells.length);
		cells = longer;
		first = from;
	}

	private long cell(int index) {
		return index < first || index >= end() ? SILENT : cells[index - first];
	}

	private static boolean isNumber(long cell) {
		return cell > LAST_ABSENCE;
	}

	private Absence absence(long cell) {
		return absences.get((int) (cell - SILENT - 1));
	}

	public byte[] pack() {
		var used = trimmed();
		var out = new Packing();
		out.signed(used.first);
		out.unsigned(used.scale);
		out.unsigned(used.absences.size());
		used.absences.forEach(out::absence);
		out.unsigned(used.cells.length);
		for (var cell : used.cells)
			if (cell == SILENT)
				out.unsigned(0);
			else if (isNumber(cell))
				out.unsigned(Packing.zigzag(cell) + 1 + used.absences.size());
			else
				out.unsigned(cell - SILENT);
		return out.bytes();
	}

	public static Run unpack(byte[] packed) {
		var in = new Unpacking(packed);
		int first = (int) in.signed();
		int scale = (int) in.unsigned();
		var absences = new ArrayList<Absence>();
		for (long left = in.unsigned(); left > 0; left--)
			absences.add(in.absence());
		var cells = new long[(int) in.unsigned()];
		for (int i = 0; i < cells.length; i++) {
			long code = in.unsigned();
			cells[i] = code <= absences.size() ? SILENT + code : Packing.zagzig(code - 1 - absences.size());
		}
		return new Run(first, cells, scale, absences);
	}

	/** Without silent ends and without reasons that are no longer given. */
	private Run trimmed() {
		int from = 0;
		int to = cells.length;
		while (from < to && cells[from] == SILENT)
			from++;
		while (from < to && cells[to - 1] == SILENT)
			to--;
		var kept = new Run(first + from, new long[to - from], scale, new ArrayList<>());
		for (int i = from; i < to; i++)
			kept.cells[i - from] = cells[i] == SILENT || isNumber(cells[i]) ? cells[i] : SILENT + 1 + kept.place(absence(cells[i]));
		return kept;
	}
}
