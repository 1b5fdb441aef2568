/** What became of a plan between two states, and how two people's work on it comes together. */
package org.cspworkbench.core.compare;
