package org.cspworkbench.exchange.document;

import java.util.List;

/**
 * @param name of the file, without its ending
 * @param title as the file says; may be empty
 * @param hiddenSheets how many sheets have rows or columns that their reader does not see
 * @param charts how many charts the file holds; they are pictures of figures that the file alone has, and cannot be taken over
 */
public record Document(String name, String title, List<Piece> pieces, int hiddenSheets, int charts) {

	public Document {
		pieces = List.copyOf(pieces);
	}
}
