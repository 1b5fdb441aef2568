package org.cspworkbench.report;

import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a plan is arranged when it is published: a BIRT design that shipped with the product or that an analyst made.
 *
 * @param data the data folder whose themes and whose word on trust count for a layout that did not ship
 */
public record Layout(String id, String title, String description, URL design, boolean shipped, Optional<Path> data) {

	public Layout(String id, String title, String description, URL design, boolean shipped) {
		this(id, title, description, design, shipped, Optional.empty());
	}
}
