package org.cspworkbench.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.cspworkbench.evidence.mapping.ColumnUse;
import org.cspworkbench.evidence.mapping.Mapping;
import org.cspworkbench.evidence.mapping.MappingPreview;
import org.cspworkbench.forms.LabelText;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.ui.UiMessages;
import org.cspworkbench.ui.window.SpokenName;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The columns of a table, side by side, each with the choice of what it is. */
final class MappingColumns {

	private final Composite columns;
	private final Consumer<List<ColumnUse>> chosen;
	private List<String> headings = List.of();
	private MappingPreview preview;
	private Mapping mapping;

	MappingColumns(Composite parent, Consumer<List<ColumnUse>> chosen) {
		this.chosen = chosen;
		var scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(MappingFields.COLUMNS, 1).hint(600, 82).applyTo(scroll);
		columns = new Composite(scroll, SWT.NONE);
		scroll.setContent(columns);
	}

	void show(MappingPreview nextPreview, Mapping nextMapping) {
		preview = nextPreview;
		mapping = nextMapping;
		// Choices stay while the headings do, so that none closes under the pointer.
		if (!preview.headings().equals(headings)) {
			headings = preview.headings();
			begin();
		}
		for (int column = 0; column < headings.size(); column++) {
			((Combo) columns.getChildren()[headings.size() + column]).select(ColumnChoice.of(use(column)).ordinal());
		}
	}

	private void begin() {
		for (var child : columns.getChildren()) {
			child.dispose();
		}
		GridLayoutFactory.swtDefaults().numColumns(Math.max(1, headings.size())).spacing(6, 2).applyTo(columns);
		for (int column = 0; column < headings.size(); column++) {
			new Label(columns, SWT.NONE).setText(LabelText.of(title(column)));
		}
		for (int column = 0; column < headings.size(); column++) {
			choice(column);
		}
		columns.setSize(columns.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private String title(int column) {
		return headings.get(column).isEmpty() ? number(column) : headings.get(column);
	}

	private void choice(int column) {
		var combo = WidgetIds.tag(new Combo(columns, SWT.READ_ONLY), "importData.column." + (column + 1));
		for (var choice : ColumnChoice.values()) {
			combo.add(choice.title());
		}
		SpokenName.as(combo, UiMessages.text("importData.column.spoken", title(column)));
		combo.addListener(SWT.Selection, event -> chosen.accept(uses(column, ColumnChoice.values()[combo.getSelectionIndex()])));
	}

	private Optional<ColumnUse> use(int column) {
		return Optional.ofNullable(preview.uses().get(column));
	}

	/** The columns as they are understood now, each by itself, with another choice for one of them. */
	private List<ColumnUse> uses(int changed, ColumnChoice choice) {
		var uses = new ArrayList<ColumnUse>();
		var others = mapping.columns().stream().filter(use -> use.heading().equals(ColumnUse.OTHERS)).findFirst();
		for (int column = 0; column < headings.size(); column++) {
			var before = use(column);
			if (column == changed) {
				choice.use(key(column), before).ifPresent(uses::add);
			} else if (before.isPresent() && !before.equals(others)) {
				uses.add(before.get());
			}
		}
		others.ifPresent(uses::add);
		return uses;
	}

	/** A heading that comes twice, or is empty, goes by its number. */
	private String key(int column) {
		var heading = headings.get(column);
		var twice = headings.stream().filter(heading::equals).count() > 1;
		return heading.isEmpty() || twice ? number(column) : heading;
	}

	private static String number(int column) {
		return "#" + (column + 1);
	}
}
