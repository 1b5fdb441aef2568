/** The actions of a plan as one list: filtered, sorted, reported on round by round. */
package org.cspworkbench.core.board;
