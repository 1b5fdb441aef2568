package org.cspworkbench.exchange;

import java.util.List;

/**
 * What was found in a document, so that its reader can see whether it was understood.
 *
 * @param tables those that were kept as cells
 * @param remarks each a sentence about something that was left out, or that does not agree with itself
 */
public record ReadAccount(int priorities, int actions, int figures, int tables, List<String> remarks) {

	public ReadAccount {
		remarks = List.copyOf(remarks);
	}
}
