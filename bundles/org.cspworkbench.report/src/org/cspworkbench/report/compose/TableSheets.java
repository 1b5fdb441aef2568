package org.cspworkbench.report.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.cspworkbench.report.flow.Piece;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;

/** Every table of the document on a sheet of its own, named after its number or its section: the emitter of spreadsheets names a sheet after its table. */
final class TableSheets {

	/** Spreadsheets take 31 letters; a number may have to follow. */
	private static final int LONGEST = 27;

	private final ReportDesignHandle design;
	private final PieceWriter writer;
	private final Set<String> taken = new HashSet<>();

	TableSheets(ReportDesignHandle design, PieceWriter writer) {
		this.design = design;
		this.writer = writer;
	}

	List<ReportItemHandle> items(List<Piece> document) throws SemanticException {
		var items = new ArrayList<ReportItemHandle>();
		var section = "";
		for (var piece : document) {
			switch (piece) {
			case Piece.Heading heading -> section = heading.words();
			case Piece.Table table -> items.addAll(sheet(table, section));
			default -> {
			}
			}
		}
		return items;
	}

	private List<ReportItemHandle> sheet(Piece.Table table, String section) throws SemanticException {
		var caption = table.grid().caption();
		var items = new ArrayList<>(writer.items(List.of(table)));
		if (caption.isBlank()) {
			items.addFirst(writer.line(section, Styles.CAPTION));
		}
		items.getFirst().getPrivateStyle().setPageBreakBefore(DesignChoiceConstants.PAGE_BREAK_BEFORE_ALWAYS);
		for (var item : items) {
			if (item instanceof TableHandle made) {
				made.setName(free(caption.isBlank() ? section : caption.split("\\.")[0]));
			}
		}
		return items;
	}

	private String free(String wanted) {
		var plain = wanted.replaceAll("[^\\p{L}\\p{N} ()-]", " ").replaceAll("\\s+", " ").strip();
		var base = plain.isEmpty() ? "Table" : plain.substring(0, Math.min(LONGEST, plain.length())).strip();
		var name = base;
		for (var number = 2; !taken.add(name.toLowerCase(Locale.ROOT)) || design.findElement(name) != null; number++) {
			name = base + " " + number;
		}
		return name;
	}
}
