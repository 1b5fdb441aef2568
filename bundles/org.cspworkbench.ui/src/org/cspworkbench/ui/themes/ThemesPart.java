package org.cspworkbench.ui.themes;

import java.util.function.Function;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.GlobalOptions;
import org.cspworkbench.core.themes.InstalledTheme;
import org.cspworkbench.core.themes.InstalledTheme.State;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.core.themes.ThemeSwitches;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.ui.ClippedCells;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The themes that are here, and what is wrong with those that do not work. */
public class ThemesPart {

	@Inject
	private ThemeLibrary themes;

	@Inject
	private GlobalOptions start;

	private ThemeBadges badges;
	private TableViewer viewer;
	private Label about;
	private Button onOff;

	@PostConstruct
	void create(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(6, 6).applyTo(parent);
		createTable(parent);
		about = WidgetIds.tag(new Label(parent, SWT.WRAP), "themes.about");
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(about);
		about.addListener(SWT.Resize, event -> fit());
		onOff = WidgetIds.tag(new Button(parent, SWT.PUSH), "themes.onOff");
		onOff.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> turn()));
		viewer.setInput(themes.all());
		show();
	}

	private void createTable(Composite parent) {
		var holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		var columns = new TableColumnLayout();
		holder.setLayout(columns);
		viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		WidgetIds.tag(viewer.getTable(), "themes.table");
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ClippedCells.tell(viewer);
		badges = new ThemeBadges(parent.getDisplay());
		holder.addDisposeListener(event -> badges.dispose());
		column(columns, "themes.column.title", 50, InstalledTheme::title, badges::of);
		column(columns, "themes.column.version", 18, InstalledTheme::version, theme -> null);
		column(columns, "themes.column.state", 32, this::state, theme -> null);
		viewer.addSelectionChangedListener(event -> show());
	}

	private void column(TableColumnLayout columns, String title, int weight, Function<InstalledTheme, String> text, Function<InstalledTheme, Image> image) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(UiMessages.text(title));
		column.setLabelProvider(ColumnLabelProvider.createTextImageProvider(row -> text.apply((InstalledTheme) row), row -> image.apply((InstalledTheme) row)));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private String state(InstalledTheme theme) {
		return UiMessages.text("themes.state." + theme.state().word());
	}

	/** What the chosen theme is about, or why it does not work. */
	private void show() {
		var chosen = viewer.getStructuredSelection().getFirstElement() instanceof InstalledTheme theme ? theme : null;
		say(chosen == null ? UiMessages.text("themes.choose")
				: chosen.problem().orElseGet(() -> chosen.theme().map(theme -> theme.getDescription() == null ? "" : theme.getDescription()).orElse("") + "\n" + chosen.source()));
		var off = chosen != null && isOff(chosen);
		onOff.setText(UiMessages.text(off ? "themes.enable" : "themes.disable"));
		onOff.setEnabled(chosen != null && (chosen.state() == State.READY || chosen.state() == State.DISABLED));
		onOff.requestLayout();
	}

	private void say(String words) {
		about.setText(words);
		fit();
	}

	/** As high as the words need in the width that there is. */
	private void fit() {
		var data = (GridData) about.getLayoutData();
		var height = about.computeSize(Math.max(data.widthHint, about.getSize().x), SWT.DEFAULT).y;
		if (data.heightHint != height) {
			data.heightHint = height;
			about.requestLayout();
		}
	}

	private boolean isOff(InstalledTheme theme) {
		try {
			return new ThemeSwitches(start.data()).disabled().contains(theme.id());
		} catch (Refusal refusal) {
			return theme.state() == State.DISABLED;
		}
	}

	private void turn() {
		if (!(viewer.getStructuredSelection().getFirstElement() instanceof InstalledTheme theme)) {
			return;
		}
		try {
			var switches = new ThemeSwitches(start.data());
			if (isOff(theme)) {
				switches.enable(theme.id());
			} else {
				switches.disable(theme.id());
			}
			show();
			say(UiMessages.text("themes.nextStart"));
		} catch (Refusal refusal) {
			Problems.show(onOff.getShell(), refusal);
		}
	}

	@Focus
	void focus() {
		viewer.getTable().setFocus();
	}
}
