package org.cspworkbench.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.evidence.mapping.Sentinel;
import org.cspworkbench.ui.UiMessages;

/** Stand-ins for numbers as people type them: * = suppressed; n/a = not-available. */
final class SentinelText {

	private SentinelText() {
	}

	static String write(List<Sentinel> sentinels) {
		return sentinels.stream().map(one -> one.text() + " = " + one.meaning().word() + (one.below().isPresent() ? " " + one.below().getAsLong() : "")).collect(Collectors.joining("; "));
	}

	static List<Sentinel> read(String typed, List<Sentinel> before) throws Refusal {
		var sentinels = new ArrayList<Sentinel>();
		for (var one : typed.split(";")) {
			if (!one.isBlank()) {
				sentinels.add(one(one, before));
			}
		}
		return sentinels;
	}

	private static Sentinel one(String typed, List<Sentinel> before) throws Refusal {
		var at = typed.lastIndexOf('=');
		var words = at < 0 ? new String[0] : typed.substring(at + 1).strip().split("\\s+");
		try {
			var text = typed.substring(0, Math.max(0, at)).strip();
			var meaning = Sentinel.Meaning.of(words[0]);
			var below = words.length > 1 ? OptionalLong.of(Long.parseLong(words[1])) : OptionalLong.empty();
			var why = before.stream().filter(old -> old.text().equals(text)).map(Sentinel::why).findFirst().orElse(meaning == Sentinel.Meaning.NOT_AVAILABLE ? text : "");
			return new Sentinel(text, meaning, below, why);
		} catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
			throw new Refusal(UiMessages.text("importData.sentinels.bad", typed.strip()), e);
		}
	}
}
