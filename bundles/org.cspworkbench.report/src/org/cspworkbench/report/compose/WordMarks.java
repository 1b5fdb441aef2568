package org.cspworkbench.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.cspworkbench.report.words.Passage;
import org.cspworkbench.report.words.Run;
import org.cspworkbench.report.words.Words;

/**
 * BIRT's emitters for word processors know neither heading styles nor, for Word, runs inside a label. Characters of the private use area
 * carry both through them, for the finishing passes to turn into what Word and Writer understand.
 */
public final class WordMarks {

	private static final char HEADING = '\uE100';
	private static final char STRONG = '\uE110';
	private static final char EMPHASISED = '\uE111';
	private static final char PLAIN = '\uE112';

	private static final char CONTENTS = '\uE130';

	private static final char BULLET = '\uE120';
	private static final char FIRST_NUMBER = '\uE121';
	private static final char FURTHER_NUMBER = '\uE122';

	private WordMarks() {
	}

	public static boolean isHeading(char mark) {
		return mark > HEADING && mark <= HEADING + 6;
	}

	public static int level(char heading) {
		return heading - HEADING;
	}

	/** Whether the paragraph is an entry of the contents; its level follows as for headings. */
	public static boolean isContents(char mark) {
		return mark > CONTENTS && mark <= CONTENTS + 6;
	}

	public static int contentsLevel(char mark) {
		return mark - CONTENTS;
	}

	/** Whether the paragraph is a point of a list. */
	public static boolean isPoint(char mark) {
		return mark >= BULLET && mark <= FURTHER_NUMBER;
	}

	public static boolean isNumbered(char mark) {
		return mark == FIRST_NUMBER || mark == FURTHER_NUMBER;
	}

	/** Whether counting starts again here. */
	public static boolean startsList(char mark) {
		return mark == FIRST_NUMBER;
	}

	public static boolean isLook(char mark) {
		return mark >= STRONG && mark <= PLAIN;
	}

	/** Words with marks in them as runs, each of one look. */
	public static List<Run> pieces(String marked) {
		var runs = new ArrayList<Run>();
		var strong = false;
		var emphasised = false;
		for (var at = 0; at < marked.length();) {
			if (isLook(marked.charAt(at))) {
				strong = false;
				emphasised = false;
			}
			for (; at < marked.length() && isLook(marked.charAt(at)); at++) {
				strong |= marked.charAt(at) == STRONG;
				emphasised |= marked.charAt(at) == EMPHASISED;
			}
			var end = at;
			while (end < marked.length() && !isLook(marked.charAt(end))) {
				end++;
			}
			if (end > at) {
				runs.add(new Run(marked.substring(at, end), strong, emphasised, null));
			}
			at = end;
		}
		return runs;
	}

	/** The mark of a point, in front of its words. */
	static String point(boolean ordered, int index) {
		return String.valueOf(ordered ? index == 0 ? FIRST_NUMBER : FURTHER_NUMBER : BULLET);
	}

	static String contents(int level) {
		return String.valueOf((char) (CONTENTS + level));
	}

	/** The mark of a heading: its level follows {@link #HEADING} in the code. */
	static String heading(int level) {
		return String.valueOf((char) (HEADING + level));
	}

	/** The words with a mark before every run; links are printed out. */
	static String marked(Words words) {
		if (words.isPlain()) {
			return words.plain();
		}
		return words.passages().stream().map(WordMarks::marked).collect(Collectors.joining("\n"));
	}

	private static String marked(Passage passage) {
		return switch (passage) {
		case Passage.Paragraph(var runs) -> marked(runs);
		case Passage.Title(var level, var runs) -> marked(runs);
		default -> new Words(List.of(passage)).plain();
		};
	}

	private static String marked(List<Run> runs) {
		return runs.stream().map(run -> mark(run) + run.text() + (run.link() == null || run.text().contains(run.link()) ? "" : " (" + run.link() + ")")).collect(Collectors.joining());
	}

	private static String mark(Run run) {
		return (run.strong() ? String.valueOf(STRONG) : "") + (run.emphasised() ? String.valueOf(EMPHASISED) : "") + (run.strong() || run.emphasised() ? "" : String.valueOf(PLAIN));
	}
}
