package org.cspworkbench.store.facts;

/**
 * The numbers of one measure, area and reporter over time, packed.
 *
 * @param step how long each number's period is and where it begins, in the words of the evidence bundle
 */
public record FactRun(String area, String measure, String reporter, String step, byte[] cells) {

	public static final int LARGEST = 32_000;
}
