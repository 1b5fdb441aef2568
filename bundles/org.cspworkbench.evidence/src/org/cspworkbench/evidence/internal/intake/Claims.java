package org.cspworkbench.evidence.internal.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.evidence.internal.run.Step;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.facts.Claim;
import org.cspworkbench.store.facts.Part;

/** Who speaks for what, among the parts of a dataset. */
public final class Claims {
	private final List<Part> parts;
	private final Map<String, BitSet> months = new HashMap<>();
	private final Map<String, List<Claim>> narrow = new HashMap<>();

	private Claims(List<Part> parts) {
		this.parts = parts;
		for (var part : parts)
			for (var claim : part.claims())
				if (claim.isNarrow())
					narrow.computeIfAbsent(claim.reporter(), reporter -> new ArrayList<>()).add(claim);
				else
					claim.periods().forEach(period -> claimed(claim.reporter()).set(Step.number(period.first()), Step.number(period.last()) + 1));
	}

	/** @param parts oldest first */
	public static Claims of(List<Part> parts) {
		return new Claims(parts);
	}

	private BitSet claimed(String reporter) {
		return months.computeIfAbsent(reporter, key -> new BitSet());
	}

	/** Whether somebody speaks for what the reporter says of the measure, the area and the whole period. */
	public boolean cover(String reporter, String measure, String area, Period period) {
		return cover(reporter, period)
				|| narrow.getOrDefault(reporter, List.of()).stream().anyMatch(claim -> claim.concerns(measure, area) && claim.covers(period));
	}

	/** Whether somebody speaks for all that the reporter says of the period. */
	public boolean cover(String reporter, Period period) {
		var claimed = months.get(reporter);
		return claimed != null && claimed.nextClearBit(Step.number(period.first())) > Step.number(period.last());
	}

	/** The months for which somebody speaks for all that the reporter says. */
	public List<Period> months(String reporter) {
		return joined(months.getOrDefault(reporter, new BitSet()));
	}

	/** The part that speaks for a number: the latest of those that claim it. */
	public Optional<Part> part(String reporter, String measure, String area, Period period) {
		return parts.reversed().stream().filter(part -> part.claims().stream()
				.anyMatch(claim -> claim.reporter().equals(reporter) && claim.concerns(measure, area) && claim.covers(period))).findFirst();
	}

	boolean anyOf(String reporter) {
		return months.containsKey(reporter) || narrow.containsKey(reporter);
	}

	public Set<String> reporters() {
		return Stream.concat(months.keySet().stream(), narrow.keySet().stream()).collect(Collectors.toSet());
	}

	/** The part without what the newer claims speak for. */
	static Part trimmed(Part part, List<Claim> newer) {
		var claims = part.claims();
		for (var claim : newer)
			claims = claims.stream().flatMap(old -> trimmed(old, claim).stream()).toList();
		return claims.equals(part.claims()) ? part
				: new Part(part.key(), part.file(), part.edition(), part.bytes(), part.sha256(), part.encoding(), part.rows(), part.provisional(),
						part.extracted(), part.imported(), part.change(), part.notes(), claims);
	}

	private static Optional<Claim> trimmed(Claim old, Claim newer) {
		if (!old.reporter().equals(newer.reporter()) || !takesIn(newer.measures(), old.measures()) || !takesIn(newer.areas(), old.areas()))
			return Optional.of(old);
		var left = old.periods();
		for (var period : newer.periods())
			left = left.stream().flatMap(one -> newer.isNarrow() ? other(one, period) : without(one, period)).toList();
		return left.isEmpty() ? Optional.empty() : Optional.of(new Claim(old.reporter(), left, old.measures(), old.areas()));
	}

	/** None named means all. */
	private static boolean takesIn(Set<String> names, Set<String> others) {
		return names.isEmpty() || !others.isEmpty() && names.containsAll(others);
	}

	private static Stream<Period> other(Period period, Period taken) {
		return period.equals(taken) ? Stream.empty() : Stream.of(period);
	}

	private static Stream<Period> without(Period period, Period taken) {
		if (!period.overlaps(taken))
			return Stream.of(period);
		var left = Stream.<Period>builder();
		if (period.first().isBefore(taken.first()))
			left.add(new Period(period.first(), taken.first().minusMonths(1)));
		if (period.last().isAfter(taken.last()))
			left.add(new Period(taken.last().plusMonths(1), period.last()));
		return left.build();
	}

	/** The months as few, long periods. */
	public static List<Period> joined(BitSet months) {
		var joined = new ArrayList<Period>();
		for (int from = months.nextSetBit(0); from >= 0; from = months.nextSetBit(months.nextClearBit(from)))
			joined.add(new Period(Step.month(from), Step.month(months.nextClearBit(from) - 1)));
		return joined;
	}
}
