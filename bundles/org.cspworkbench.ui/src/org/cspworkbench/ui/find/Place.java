package org.cspworkbench.ui.find;

/** Somewhere that one can go to by typing. */
record Place(String name, String kind, Runnable go) {
}
