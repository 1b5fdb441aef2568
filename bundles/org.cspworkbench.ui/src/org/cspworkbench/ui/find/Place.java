package org.cspworkbench.ui.find;

/**
 * Somewhere that one can go to by typing.
 *
 * @param rank of two that fit equally well, the one with the lower rank comes first
 */
record Place(String name, String kind, int rank, Runnable go) {
}
