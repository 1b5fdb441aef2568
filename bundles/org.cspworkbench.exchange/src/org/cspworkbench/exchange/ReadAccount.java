package org.cspworkbench.exchange;

import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.core.Messages;

/**
 * What was found in a document, so that its reader can see whether it was understood.
 *
 * @param tables those that were kept as cells
 * @param remarks each a sentence about something that was left out, or that does not agree with itself
 */
public record ReadAccount(int priorities, int actions, int figures, int tables, List<String> remarks) {

	private static final Messages MESSAGES = Messages.of(ReadAccount.class);

	public ReadAccount {
		remarks = List.copyOf(remarks);
	}

	/** What was found, then the remarks. */
	public List<String> sentences() {
		var sentences = new ArrayList<String>();
		sentences.add(MESSAGES.text("account", priorities, actions, figures, tables));
		sentences.addAll(remarks);
		return sentences;
	}
}
