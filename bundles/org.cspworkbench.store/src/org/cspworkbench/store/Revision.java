package org.cspworkbench.store;

/** One saved state of a plan. Numbers start at 1 and leave no gap; {@code sha256} is of the content as it was given. */
public record Revision(String plan, int number, Authorship authorship, PlanSummary summary, long size, String sha256) {
}
