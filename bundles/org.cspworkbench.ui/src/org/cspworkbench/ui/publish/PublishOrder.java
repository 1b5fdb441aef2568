package org.cspworkbench.ui.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.cspworkbench.report.Format;
import org.cspworkbench.report.Layout;

/**
 * What is to be published: every layout in every format, into one folder.
 *
 * @param open whether the files are opened when they are there
 * @param record whether the plan keeps a record of them
 */
record PublishOrder(List<Layout> layouts, List<Format> formats, Map<String, String> parameters, Path folder, String name, boolean open, boolean record) {

	/** One file of the order. */
	record Item(Layout layout, Format format, Map<String, String> parameters, Path file) {
	}

	List<Item> items() {
		return layouts.stream().flatMap(layout -> formats.stream()
				.map(format -> new Item(layout, format, ReportsPage.parametersOf(layout, parameters), folder.resolve(name + "-" + layout.id() + "." + format.extension())))).toList();
	}
}
