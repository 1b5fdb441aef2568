package org.cspworkbench.store.facts;

/** A row of a file that was left out, and why. */
public record RejectedRow(long line, String reason, String excerpt) {
}
