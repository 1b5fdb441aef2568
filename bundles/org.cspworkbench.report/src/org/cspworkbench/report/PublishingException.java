package org.cspworkbench.report;

/** Nothing was published; the message is one sentence for the user. */
public class PublishingException extends Exception {

	private static final long serialVersionUID = 1L;

	public PublishingException(String sentence) {
		super(sentence);
	}

	public PublishingException(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
