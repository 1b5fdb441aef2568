/** Comparisons of plans as files that Word and spreadsheets open. */
package org.cspworkbench.report.compare;
