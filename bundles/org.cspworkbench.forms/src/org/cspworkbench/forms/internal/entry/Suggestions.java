package org.cspworkbench.forms.internal.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.look.Palette;
import org.cspworkbench.forms.internal.look.Shapes;
import org.cspworkbench.forms.internal.look.StatusLook;
import org.cspworkbench.forms.values.Suggestion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The list that drops down under a text while it is typed. The text keeps the keyboard. */
public final class Suggestions {

	private static final int MARK = 11;
	private static final int MOST_ROWS = 10;
	private static final int NARROWEST = 240;
	private static final int WIDEST = 620;

	private final Control text;
	private final String id;
	private final Function<String, List<Suggestion>> source;
	private final Consumer<Suggestion> chosen;
	private Function<Suggestion, Optional<StatusLook>> look = suggestion -> Optional.empty();
	private List<Suggestion> shown = List.of();
	private final List<Image> images = new ArrayList<>();
	private Shell shell;
	private Table table;

	public Suggestions(Control text, String id, Function<String, List<Suggestion>> source, Consumer<Suggestion> chosen) {
		this.text = text;
		this.id = id;
		this.source = source;
		this.chosen = chosen;
		text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(this::closeUnlessUsed));
		text.addListener(SWT.Dispose, event -> close());
	}

	/** Shapes to stand before the words. */
	public void look(Function<Suggestion, Optional<StatusLook>> shapes) {
		look = shapes;
	}

	public boolean isOpen() {
		return shell != null && shell.isVisible();
	}

	public List<Suggestion> shown() {
		return shown;
	}

	/** Shows what fits below a place on the display; nothing that fits closes the list. */
	public void show(String typed, Rectangle below) {
		shown = source.apply(typed);
		if (shown.isEmpty()) {
			close();
			return;
		}
		if (shell == null) {
			create();
		}
		fill();
		place(below);
		shell.setVisible(true);
	}

	/** Goes to one of them; the first is gone to by itself. */
	public void select(int index) {
		if (isOpen()) {
			int row = Math.max(0, Math.min(index, shown.size() - 1));
			table.setSelection(row);
			table.showSelection();
		}
	}

	public void close() {
		if (shell != null) {
			shell.dispose();
			shell = null;
			images.forEach(Image::dispose);
			images.clear();
		}
		shown = List.of();
	}

	/** Whether the key was for the list. */
	public boolean takes(Event key) {
		if (!isOpen() || (key.stateMask & SWT.MODIFIER_MASK) != 0) {
			return false;
		}
		switch (key.keyCode) {
			case SWT.ARROW_DOWN -> select(table.getSelectionIndex() + 1);
			case SWT.ARROW_UP -> select(table.getSelectionIndex() - 1);
			case SWT.PAGE_DOWN -> select(table.getSelectionIndex() + MOST_ROWS - 1);
			case SWT.PAGE_UP -> select(table.getSelectionIndex() - MOST_ROWS + 1);
			case SWT.ESC -> close();
			case SWT.CR, SWT.KEYPAD_CR -> {
				return choose(table.getSelectionIndex());
			}
			default -> {
				return false;
			}
		}
		return true;
	}

	/** Whether there was one to choose. */
	public boolean choose(int index) {
		if (index < 0 || index >= shown.size()) {
			return false;
		}
		var suggestion = shown.get(index);
		close();
		chosen.accept(suggestion);
		return true;
	}

	private void create() {
		shell = new Shell(text.getShell(), SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS | SWT.NO_TRIM);
		var border = new FillLayout();
		border.marginWidth = 1;
		border.marginHeight = 1;
		shell.setLayout(border);
		shell.setBackground(Palette.of(text).line());
		WidgetIds.tag(shell, WidgetIds.part(id, WidgetIds.SUGGESTIONS));
		table = WidgetIds.tag(new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), WidgetIds.part(id, WidgetIds.SUGGESTIONS));
		table.setFont(text.getFont());
		table.setBackground(text.getBackground());
		table.setForeground(text.getForeground());
		new TableColumn(table, SWT.LEFT);
		new TableColumn(table, SWT.LEFT);
		table.addListener(SWT.MouseUp, event -> choose(table.getSelectionIndex()));
	}

	private void fill() {
		table.setRedraw(false);
		table.removeAll();
		for (var suggestion : shown) {
			var item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { suggestion.text().replace('\n', ' '), suggestion.meaning().replace('\n', ' ') });
			look.apply(suggestion).ifPresent(status -> item.setImage(image(status)));
		}
		for (var column : table.getColumns()) {
			column.pack();
		}
		table.setRedraw(true);
		table.setSelection(0);
	}

	private Image image(StatusLook status) {
		var palette = Palette.of(text);
		var color = Palette.color(status.hue().orElse(palette.ink()).readableOn(palette.paper()));
		var image = new Image(text.getDisplay(), (gc, width, height) -> Shapes.draw(gc, status.shape(), color, 2, 2, MARK), MARK + 4, MARK + 4);
		images.add(image);
		return image;
	}

	/** Below the text, or above it where the display ends. */
	private void place(Rectangle below) {
		int rows = Math.min(MOST_ROWS, shown.size());
		int content = table.getColumn(0).getWidth() + table.getColumn(1).getWidth() + 24;
		int width = Math.max(Math.max(NARROWEST, Math.min(below.width, WIDEST)), Math.min(WIDEST, content));
		int height = rows * table.getItemHeight() + 6;
		var display = text.getMonitor().getClientArea();
		int y = below.y + below.height + 1;
		int top = y + height > display.y + display.height ? below.y - height - 1 : y;
		shell.setBounds(Math.max(display.x, Math.min(below.x, display.x + display.width - width)), top, width, height);
		shell.layout();
	}

	private void closeUnlessUsed() {
		boolean used = shell != null && !shell.isDisposed() && (shell.isFocusControl() || table.isFocusControl());
		if (!text.isDisposed() && !text.isFocusControl() && !used) {
			close();
		}
	}

	/** Where a control stands on the display. */
	public static Rectangle place(Control control) {
		Point size = control.getSize();
		return control.getDisplay().map(control, null, new Rectangle(0, 0, size.x, size.y));
	}
}
