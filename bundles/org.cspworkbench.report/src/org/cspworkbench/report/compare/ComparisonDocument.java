package org.cspworkbench.report.compare;

import static org.cspworkbench.core.compare.Comparison.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.cspworkbench.core.compare.Comparison;
import org.cspworkbench.core.compare.PlanChanges.Change;
import org.cspworkbench.core.compare.PlanChanges.Kind;
import org.cspworkbench.core.compare.PlanChanges.Topic;
import org.cspworkbench.core.compare.WordDifference;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A comparison for Word: real headings for its navigation, and what came and went marked word by word. */
final class ComparisonDocument {

	private static final String WENT = "A3161B";
	private static final String CAME = "14532D";
	private static final String HEADING = "0B3F78";
	private static final List<Integer> SIZES = List.of(20, 15, 12);

	private final XWPFDocument document;

	private ComparisonDocument(XWPFDocument document) {
		this.document = document;
	}

	static void write(Comparison comparison, OutputStream out) throws IOException {
		try (var document = new XWPFDocument()) {
			new ComparisonDocument(document).fill(comparison);
			document.write(out);
		}
	}

	private void fill(Comparison comparison) {
		styles();
		document.getProperties().getCoreProperties().setTitle(comparison.title());
		heading(1, comparison.title());
		document.createParagraph().createRun().setText(comparison.told());
		summary(comparison);
		for (var topic : Topic.values()) {
			topic(topic, comparison.differences(topic));
		}
	}

	private void styles() {
		var styles = document.createStyles();
		styles.setSpellingLanguage("en-GB");
		for (int level = 1; level <= SIZES.size(); level++) {
			styles.addStyle(heading(level));
		}
	}

	private static XWPFStyle heading(int level) {
		var style = CTStyle.Factory.newInstance();
		style.setType(STStyleType.PARAGRAPH);
		style.setStyleId(id(level));
		style.addNewName().setVal("heading " + level);
		style.addNewQFormat();
		var paragraph = style.addNewPPr();
		paragraph.addNewKeepNext();
		paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
		var spacing = paragraph.addNewSpacing();
		spacing.setBefore(BigInteger.valueOf(240));
		spacing.setAfter(BigInteger.valueOf(80));
		var run = style.addNewRPr();
		run.addNewB();
		run.addNewColor().setVal(HEADING);
		run.addNewSz().setVal(BigInteger.valueOf(2L * SIZES.get(level - 1)));
		return new XWPFStyle(style);
	}

	private static String id(int level) {
		return "Heading" + level;
	}

	private XWPFParagraph heading(int level, String words) {
		var paragraph = document.createParagraph();
		paragraph.setStyle(id(level));
		paragraph.createRun().setText(words);
		return paragraph;
	}

	private void summary(Comparison comparison) {
		bold(document.createParagraph(), comparison.summary());
		var kinds = Kind.values();
		var table = document.createTable(1 + Topic.values().length, 1 + kinds.length);
		table.getRow(0).setRepeatHeader(true);
		IntStream.range(0, kinds.length).forEach(column -> bold(paragraph(table.getRow(0).getCell(column + 1)), word(kinds[column])));
		comparison.counts().forEach((topic, counts) -> {
			var row = table.getRow(1 + topic.ordinal());
			bold(paragraph(row.getCell(0)), word(topic));
			for (int column = 0; column < kinds.length; column++) {
				var paragraph = paragraph(row.getCell(column + 1));
				paragraph.setAlignment(ParagraphAlignment.RIGHT);
				paragraph.createRun().setText(String.valueOf(counts.get(kinds[column])));
			}
		});
	}

	private static XWPFParagraph paragraph(XWPFTableCell cell) {
		return cell.getParagraphs().getFirst();
	}

	private static void bold(XWPFParagraph paragraph, String words) {
		var run = paragraph.createRun();
		run.setBold(true);
		run.setText(words);
	}

	private void topic(Topic topic, List<Change> changes) {
		if (changes.isEmpty()) {
			return;
		}
		heading(2, word(topic));
		for (var change : changes) {
			var run = heading(3, change.name()).createRun();
			run.setBold(false);
			run.setText(" (" + word(change.kind()) + ")");
			change.fields().forEach(field -> {
				var name = document.createParagraph();
				name.setSpacingAfter(0);
				name.setKeepNext(true);
				bold(name, field.field());
				var words = document.createParagraph();
				words.setIndentationLeft(280);
				WordDifference.between(field.before(), field.after()).forEach(each -> mark(words, each));
			});
		}
	}

	private static void mark(XWPFParagraph paragraph, WordDifference.Run words) {
		var run = paragraph.createRun();
		var lines = words.text().split("\\R", -1);
		for (int line = 0; line < lines.length; line++) {
			if (line > 0) {
				run.addBreak();
			}
			run.setText(lines[line], line);
		}
		if (words.kind() == WordDifference.Kind.DROPPED) {
			run.setStrikeThrough(true);
			run.setColor(WENT);
		} else if (words.kind() == WordDifference.Kind.ADDED) {
			run.setUnderline(UnderlinePatterns.SINGLE);
			run.setColor(CAME);
		}
	}
}
