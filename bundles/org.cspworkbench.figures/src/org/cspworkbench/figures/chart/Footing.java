package org.cspworkbench.figures.chart;

/** How much a chart's limits rest on. */
public enum Footing {
	TOO_FEW_POINTS, TRIAL, FIRM
}
