package org.cspworkbench.ui.evidence;

import java.util.Optional;

import org.cspworkbench.evidence.binding.FigureRhythm;

/**
 * How the chart shows the chosen series.
 *
 * @param rhythm the length of periods, when it was chosen or the figures have no other
 * @param group the name of the areas that stand beside
 */
public record SeriesView(Optional<FigureRhythm> rhythm, Optional<String> group) {

	static final SeriesView USUAL = new SeriesView(Optional.empty(), Optional.empty());
}
