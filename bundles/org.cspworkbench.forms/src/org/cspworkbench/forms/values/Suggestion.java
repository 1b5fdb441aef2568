package org.cspworkbench.forms.values;

/** A text that somebody may mean to type, and in a few words what it stands for. */
public record Suggestion(String text, String meaning) {
}
