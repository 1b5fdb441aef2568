/**
 * Reads any table through a saved description of it: which sheet, which row of headings, what each column gives. The
 * description is guessed, shown with a preview, mended by hand, and kept for the next file of its kind.
 */
package org.cspworkbench.evidence.mapping;
