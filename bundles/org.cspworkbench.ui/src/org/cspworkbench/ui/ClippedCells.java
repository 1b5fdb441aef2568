package org.cspworkbench.ui;

import java.util.Optional;

import org.cspworkbench.forms.LabelText;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Words of a table or tree that do not fit where they stand are told whole in a tool tip. */
public final class ClippedCells extends DefaultToolTip {

	private static final int AWAY_FROM_THE_WORDS = 12;
	private static final int PATIENCE = 400;
	/** Lines of a length that can be read, broken between words. */
	private static final String LINE = "(.{60,80}?)\\s+";

	private final ColumnViewer viewer;

	private ClippedCells(ColumnViewer viewer) {
		super(viewer.getControl());
		this.viewer = viewer;
		setShift(new Point(AWAY_FROM_THE_WORDS, AWAY_FROM_THE_WORDS));
		setPopupDelay(PATIENCE);
	}

	public static void tell(ColumnViewer viewer) {
		new ClippedCells(viewer);
	}

	/** As a tool tip shows them: long words would run off the screen in one line. */
	public static String inLines(String words) {
		return LabelText.of(words.replaceAll(LINE, "$1\n"));
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return clipped(event).isPresent();
	}

	@Override
	protected String getText(Event event) {
		return clipped(event).map(ClippedCells::inLines).orElse("");
	}

	private Optional<String> clipped(Event event) {
		return Optional.ofNullable(viewer.getCell(new Point(event.x, event.y))).filter(this::isClipped).map(ViewerCell::getText);
	}

	private boolean isClipped(ViewerCell cell) {
		var table = (Composite) viewer.getControl();
		var place = cell.getTextBounds();
		var gc = new GC(table);
		var wanted = gc.textExtent(cell.getText()).x;
		gc.dispose();
		return place != null && wanted > Math.min(place.width, table.getClientArea().width - place.x);
	}
}
