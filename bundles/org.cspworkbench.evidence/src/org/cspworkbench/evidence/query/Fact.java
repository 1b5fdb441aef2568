package org.cspworkbench.evidence.query;

import org.cspworkbench.figures.Amount;

/**
 * A number, or the reason why there is none.
 *
 * @param estimated whether counts were shared out over a change of boundaries
 * @param provisional whether it rests on data that may still be revised
 */
public record Fact(Amount amount, boolean estimated, boolean provisional) {
}
