package org.cspworkbench.store;

/** What the database could not do. The message is one plain sentence for the user; the cause is for the log. */
public class StoreException extends Exception {
	private static final long serialVersionUID = 1L;

	public StoreException(String sentence) {
		super(sentence);
	}

	public StoreException(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
