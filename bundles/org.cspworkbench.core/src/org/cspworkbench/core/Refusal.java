package org.cspworkbench.core;

/** What the user asked cannot be done. The message is the one plain sentence that the user reads; the cause is for the log. */
public class Refusal extends Exception {

	private static final long serialVersionUID = 1L;

	public Refusal(String sentence) {
		super(sentence);
	}

	public Refusal(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
