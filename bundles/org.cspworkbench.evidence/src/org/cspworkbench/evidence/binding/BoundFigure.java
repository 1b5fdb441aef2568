package org.cspworkbench.evidence.binding;

import org.cspworkbench.evidence.query.Fact;
import org.cspworkbench.figures.Period;

/** A figure as the facts have it, and what it rests on. */
public record BoundFigure(Period period, Fact fact, Provenance provenance) {
}
