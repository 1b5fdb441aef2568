package org.cspworkbench.evidence;

/** A dataset or measure was asked for that is not there. The message is one plain sentence for the user. */
public class UnknownFactsException extends Exception {
	private static final long serialVersionUID = 1L;

	public UnknownFactsException(String sentence) {
		super(sentence);
	}
}
