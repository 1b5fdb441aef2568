package org.cspworkbench.forms.internal.form;

/** Said of a control that draws the heading of its field itself, with buttons beside it. */
public interface OwnHeading {
}
