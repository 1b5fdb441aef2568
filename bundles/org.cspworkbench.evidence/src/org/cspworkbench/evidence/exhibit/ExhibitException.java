package org.cspworkbench.evidence.exhibit;

/** The plan lacks the figures for it. The message is one plain sentence for the user; nothing was changed. */
public class ExhibitException extends Exception {
	private static final long serialVersionUID = 1L;

	public ExhibitException(String sentence) {
		super(sentence);
	}
}
