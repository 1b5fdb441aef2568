package org.cspworkbench.ui.navigator;

/** The place of a plan in the navigator. It outlives the plan's revisions, so that saving does not fold the tree. */
record PlanNode(String id) {
}
