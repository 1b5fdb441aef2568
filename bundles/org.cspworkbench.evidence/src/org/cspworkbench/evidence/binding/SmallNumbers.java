package org.cspworkbench.evidence.binding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Span;
import org.cspworkbench.figures.disclosure.Audit;
import org.cspworkbench.figures.disclosure.Cell;
import org.cspworkbench.figures.disclosure.CountTable;
import org.cspworkbench.figures.disclosure.CountTable.Marks;
import org.cspworkbench.figures.disclosure.SuppressionRule;
import org.cspworkbench.model.partnership.AreaKind;
import org.cspworkbench.model.plan.DisclosurePolicy;

/**
 * Withholds the small counts of small areas as the disclosure policy of a plan says. The areas are those of one column of a
 * table whose total readers know, since the plan has the figure of the whole as well.
 */
public record SmallNumbers(DisclosurePolicy policy) {
	private static final Set<AreaKind> SMALL = EnumSet.of(AreaKind.WARD, AreaKind.PARISH, AreaKind.LSOA, AreaKind.NEIGHBOURHOOD);
	/** Beyond this many areas the search for the best choice takes too long for the window; no report prints so many. */
	private static final int MOST = 200;

	/** What readers get to see, and the areas whose withheld counts the total still gives away. */
	public record Shown<K>(Map<K, Amount> amounts, List<K> exposed) {
	}

	public static boolean concern(AreaKind kind) {
		return SMALL.contains(kind);
	}

	public <K> Shown<K> of(Map<K, Amount> counts) {
		var keys = counts.entrySet().stream().filter(entry -> isCount(entry.getValue())).map(Map.Entry::getKey).toList();
		if (keys.isEmpty() || policy.getThreshold() < 2)
			return new Shown<>(counts, List.of());
		var rule = new SuppressionRule(new Span(policy.isHideZero() ? 0 : 1, policy.getThreshold() - 1L), Math.max(1, policy.getRoundTo()));
		var amounts = new LinkedHashMap<>(counts);
		if (!policy.isSecondary() || keys.size() > MOST) {
			keys.forEach(key -> amounts.put(key, told(rule.shown(count(counts.get(key))), counts.get(key))));
			return new Shown<>(amounts, List.of());
		}
		return complete(counts, keys, rule, amounts);
	}

	private static <K> Shown<K> complete(Map<K, Amount> counts, List<K> keys, SuppressionRule rule, Map<K, Amount> amounts) {
		var column = CountTable.column(keys.stream().map(key -> count(counts.get(key))).toList(), true);
		var table = column.protect(rule, Marks.APART, Math.min(Audit.USUAL_WIDTH, rule.hidden().width() - 1));
		for (int row = 0; row < keys.size(); row++) {
			var cell = new Cell(row, 0);
			amounts.put(keys.get(row), table.others().contains(cell) ? Amount.absent(new Absence.NotAvailable(Sentence.BINDING_PROTECTED.with()))
					: told(table.shown(cell), counts.get(keys.get(row))));
		}
		var exposed = new ArrayList<K>();
		table.audit().exposed().stream().filter(cell -> cell.row() < keys.size()).forEach(cell -> exposed.add(keys.get(cell.row())));
		return new Shown<>(amounts, exposed);
	}

	/** An estimate keeps its decimals where it may be seen. */
	private static Amount told(Amount shown, Amount count) {
		return shown.isKnown() && shown.equals(Amount.of(count(count))) ? count : shown;
	}

	private static boolean isCount(Amount amount) {
		return amount.known().filter(value -> value.signum() >= 0).isPresent();
	}

	private static long count(Amount amount) {
		return amount.known().orElse(BigDecimal.ZERO).setScale(0, RoundingMode.HALF_UP).longValueExact();
	}
}
