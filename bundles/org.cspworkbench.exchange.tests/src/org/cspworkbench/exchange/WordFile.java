package org.cspworkbench.exchange;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes Word files as people do: headings of Word's own styles, paragraphs, bullets and tables. */
final class WordFile {

	private final XWPFDocument word = new XWPFDocument();
	private final BigInteger bullets;

	WordFile() {
		for (int level = 1; level <= 3; level++) {
			style("Heading" + level, "heading " + level);
		}
		style("Title", "Title");
		var numbering = word.createNumbering();
		var list = CTAbstractNum.Factory.newInstance();
		list.setAbstractNumId(BigInteger.ZERO);
		var level = list.addNewLvl();
		level.setIlvl(BigInteger.ZERO);
		level.addNewNumFmt().setVal(STNumberFormat.BULLET);
		bullets = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
	}

	private void style(String id, String name) {
		var style = CTStyle.Factory.newInstance();
		style.setStyleId(id);
		style.addNewName().setVal(name);
		(word.getStyles() == null ? word.createStyles() : word.getStyles()).addStyle(new XWPFStyle(style));
	}

	WordFile title(String text) {
		return styled(text, "Title");
	}

	WordFile heading(int level, String text) {
		return styled(text, "Heading" + level);
	}

	private WordFile styled(String text, String style) {
		var paragraph = word.createParagraph();
		paragraph.setStyle(style);
		paragraph.createRun().setText(text);
		return this;
	}

	WordFile text(String text) {
		word.createParagraph().createRun().setText(text);
		return this;
	}

	WordFile bold(String text) {
		var run = word.createParagraph().createRun();
		run.setBold(true);
		run.setText(text);
		return this;
	}

	WordFile points(String... texts) {
		for (var text : texts) {
			var paragraph = word.createParagraph();
			paragraph.setNumID(bullets);
			paragraph.createRun().setText(text);
		}
		return this;
	}

	/** A row of one cell covers the whole width. */
	@SafeVarargs
	final WordFile table(List<String>... rows) {
		var width = List.of(rows).stream().mapToInt(List::size).max().orElseThrow();
		var table = word.createTable(rows.length, width);
		for (int row = 0; row < rows.length; row++) {
			for (int column = 0; column < rows[row].size(); column++) {
				table.getRow(row).getCell(column).setText(rows[row].get(column));
			}
			if (rows[row].size() == 1) {
				table.getRow(row).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(width));
				for (int column = width - 1; column > 0; column--) {
					table.getRow(row).removeCell(column);
				}
			}
		}
		return this;
	}

	/** Lets cells side by side in the last table be one. */
	WordFile spanning(int row, int from, int to) {
		var made = word.getTables().getLast().getRow(row);
		made.getCell(from).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(to - from + 1L));
		for (int column = to; column > from; column--) {
			made.removeCell(column);
		}
		return this;
	}

	/** A paragraph as Word's own XML, between the tags of the paragraph. */
	WordFile xml(String content) {
		try {
			word.createParagraph().getCTP().set(CTP.Factory.parse("<xml-fragment xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:v='urn:schemas-microsoft-com:vml'>" + content + "</xml-fragment>"));
			return this;
		} catch (XmlException e) {
			throw new IllegalArgumentException(content, e);
		}
	}

	/** Lets the cells of a column of the last table be one, from a row on to another. */
	WordFile merged(int column, int from, int to) {
		var table = word.getTables().getLast();
		for (int row = from; row <= to; row++) {
			table.getRow(row).getCell(column).getCTTc().addNewTcPr().addNewVMerge().setVal(row == from ? STMerge.RESTART : STMerge.CONTINUE);
		}
		return this;
	}

	/** Lets Word number the first cells of the last table, as it numbers the paragraphs of a list. */
	WordFile numbered() {
		var list = CTAbstractNum.Factory.newInstance();
		list.setAbstractNumId(BigInteger.TEN);
		var level = list.addNewLvl();
		level.setIlvl(BigInteger.ZERO);
		level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
		level.addNewLvlText().setVal("2.%1");
		var id = word.getNumbering().addNum(word.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
		word.getTables().getLast().getRows().stream().skip(1).forEach(row -> row.getCell(0).getParagraphs().getFirst().setNumID(id));
		return this;
	}

	/** A sign in a colour of its own, in a cell of the last table. */
	WordFile sign(int row, int column, String sign, String colour) {
		var run = word.getTables().getLast().getRow(row).getCell(column).getParagraphs().getFirst().createRun();
		run.setText(sign);
		run.setColor(colour);
		return this;
	}

	WordFile shaded(int row, int column, String colour) {
		word.getTables().getLast().getRow(row).getCell(column).setColor(colour);
		return this;
	}

	Path save(Path file) throws IOException {
		try (var stream = Files.newOutputStream(file)) {
			word.write(stream);
		}
		word.close();
		return file;
	}
}
