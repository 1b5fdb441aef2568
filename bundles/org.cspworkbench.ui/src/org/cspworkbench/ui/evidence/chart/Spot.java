package org.cspworkbench.ui.evidence.chart;

import org.eclipse.swt.graphics.Rectangle;

/** A place of a chart that says something when it is pointed at. */
record Spot(Rectangle place, String words) {
}
