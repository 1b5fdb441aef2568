package org.cspworkbench.report;

/**
 * What a layout asks for before it publishes, such as the round of a monitoring report.
 *
 * @param prompt how it asks
 * @param usual what it takes when it is told nothing; empty for nothing
 * @param required whether nothing is published without it
 */
public record LayoutParameter(String name, String prompt, String usual, boolean required) {
}
