package org.cspworkbench.evidence.mapping;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is made of a column. It goes by its heading; {@code #3} is the third column whatever its heading; {@code *} stands for
 * all columns that are not named otherwise, which keeps a table with a column a month readable as it grows.
 *
 * @param headingGives for values: what the heading tells, such as the period in a table with a column a year
 * @param fixed for values: what is the same for the whole column, such as the measure
 * @param wanted for conditions: the texts of the rows that are wanted
 */
public record ColumnUse(String heading, Gives gives, Optional<Gives> headingGives, Map<Gives, String> fixed, Set<String> wanted) {
	public static final String OTHERS = "*";

	public ColumnUse {
		fixed = Map.copyOf(fixed);
		wanted = Set.copyOf(wanted);
	}

	public static ColumnUse of(String heading, Gives gives) {
		return new ColumnUse(heading, gives, Optional.empty(), Map.of(), Set.of());
	}

	/** A column of values whose heading tells a period or a measure. */
	public static ColumnUse valuesBy(String heading, Gives headingGives) {
		return new ColumnUse(heading, Gives.VALUE, Optional.of(headingGives), Map.of(), Set.of());
	}

	public static ColumnUse values(String heading, Map<Gives, String> fixed) {
		return new ColumnUse(heading, Gives.VALUE, Optional.empty(), fixed, Set.of());
	}

	public static ColumnUse only(String heading, Set<String> wanted) {
		return new ColumnUse(heading, Gives.CONDITION, Optional.empty(), Map.of(), wanted);
	}
}
