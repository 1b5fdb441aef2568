package org.cspworkbench.evidence.chart;

/** An area of a sheet. */
public record Place(String code, String name) {
}
