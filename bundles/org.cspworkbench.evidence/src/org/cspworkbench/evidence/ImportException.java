package org.cspworkbench.evidence;

import java.io.IOException;

/** Why a file was not imported. The message is one plain sentence for the user; nothing was written. */
public class ImportException extends IOException {
	private static final long serialVersionUID = 1L;

	public ImportException(String sentence) {
		super(sentence);
	}

	public ImportException(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
