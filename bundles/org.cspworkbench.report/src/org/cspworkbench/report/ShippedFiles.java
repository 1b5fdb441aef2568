package org.cspworkbench.report;

import java.net.URL;
import java.util.Optional;

import org.cspworkbench.report.data.DataLibrary;

/** The files that came with the product and that any layout may name. */
public final class ShippedFiles {

	private ShippedFiles() {
	}

	public static Optional<URL> named(String name) {
		return name.equals(DataLibrary.NAME) ? Optional.of(DataLibrary.file()) : Optional.ofNullable(ShippedFiles.class.getResource("/layouts/" + name));
	}
}
