package org.cspworkbench.report.compose;

import java.util.List;
import java.util.stream.Collectors;

import org.cspworkbench.report.words.Passage;
import org.cspworkbench.report.words.Run;
import org.cspworkbench.report.words.Words;

/**
 * BIRT's Word emitter knows neither heading styles nor runs inside a label. Characters of the private use area carry both through it, for
 * {@code DocxFinishing} to turn into what Word understands.
 */
public final class DocxMarks {

	public static final char HEADING = '\uE100';
	public static final char STRONG = '\uE110';
	public static final char EMPHASISED = '\uE111';
	public static final char PLAIN = '\uE112';

	private DocxMarks() {
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
		return words.passages().stream().map(DocxMarks::marked).collect(Collectors.joining("\n"));
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
