package org.cspworkbench.report.outside;

import org.cspworkbench.report.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * A place in a layout, or in a file beside it, that asks for more than the plan.
 *
 * @param detail the address or the name as it is written there; may be empty
 */
public record Finding(String file, int line, Ask ask, String detail) {

	private static final int LONGEST = 80;

	public String sentence() {
		var shown = detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail;
		return detail.isEmpty() ? NLS.bind(Messages.layout_finding, new Object[] { file, line, ask.words() })
				: NLS.bind(Messages.layout_finding_detail, new Object[] { file, line, ask.words(), shown });
	}
}
