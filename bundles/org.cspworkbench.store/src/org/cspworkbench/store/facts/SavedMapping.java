package org.cspworkbench.store.facts;

/** How a spreadsheet is read, kept for the next time. The content is the mapping file. */
public record SavedMapping(String id, String title, String content) {
}
