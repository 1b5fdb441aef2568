package org.cspworkbench.report.data;

import java.net.URL;

/** The library that offers layouts every data set of a plan, and the styles. */
public final class DataLibrary {

	/** The name by which layouts include it. */
	public static final String NAME = "workbench.rptlibrary";

	private DataLibrary() {
	}

	public static URL file() {
		return DataLibrary.class.getResource("/library/" + NAME);
	}
}
