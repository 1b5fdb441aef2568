package org.cspworkbench.report.words;

import java.util.Objects;

/** Words of one look. The link is null when they lead nowhere. */
public record Run(String text, boolean strong, boolean emphasised, String link) {

	public static Run plain(String text) {
		return new Run(text, false, false, null);
	}

	boolean looksLike(Run other) {
		return strong == other.strong && emphasised == other.emphasised && Objects.equals(link, other.link);
	}

	Run followedBy(Run other) {
		return new Run(text + other.text, strong, emphasised, link);
	}
}
