package org.cspworkbench.exchange.writing;

import java.util.List;

/** A sheet of a workbook. Each cell is a text, a number, a day, or null for none. */
record Sheet(String name, List<String> headings, List<List<Object>> rows) {
}
