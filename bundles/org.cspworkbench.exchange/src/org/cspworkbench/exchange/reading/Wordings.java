package org.cspworkbench.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What words of documents mean, each meaning with its usual wordings. The first that is found counts. */
final class Wordings<M> {

	private record Wording<M>(Pattern words, M meaning) {
	}

	private final String frame;
	private final List<Wording<M>> wordings;

	private Wordings(String frame, List<Wording<M>> wordings) {
		this.frame = frame;
		this.wordings = wordings;
	}

	/** @param frame of the regular expression of each wording, which stands for %s */
	static <M> Wordings<M> in(String frame) {
		return new Wordings<>(frame, List.of());
	}

	Wordings<M> and(String wording, M meaning) {
		var more = new ArrayList<>(wordings);
		more.add(new Wording<>(Pattern.compile(frame.formatted("(?:" + wording + ")")), meaning));
		return new Wordings<>(frame, more);
	}

	Optional<M> meaning(String words) {
		return wordings.stream().filter(wording -> wording.words().matcher(words).find()).map(Wording::meaning).findFirst();
	}
}
