/** A file from an office program, as what a reader of the page would see: headings, words, lists, tables and pictures in their order. */
package org.cspworkbench.exchange.document;
