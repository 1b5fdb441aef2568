package org.cspworkbench.store.facts;

/** An area as a dataset names it, and how much one reporter told about it: whoever told most is at home there. */
public record SourceArea(String code, String name, String reporter, long amount) {
}
