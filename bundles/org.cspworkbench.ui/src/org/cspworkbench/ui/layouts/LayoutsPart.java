package org.cspworkbench.ui.layouts;

import java.util.Optional;
import java.util.function.Function;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.GlobalOptions;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.report.Layout;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.report.PublishingException;
import org.cspworkbench.ui.ClippedCells;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The layouts that shipped with the product and those of the analysts' own. What is selected here is previewed and inspected beside. */
public class LayoutsPart {

	@Inject
	private MApplication application;

	private Layouts layouts;
	private TableViewer viewer;
	private Label about;

	@PostConstruct
	void create(Composite parent, GlobalOptions start) {
		layouts = Layouts.in(start.data());
		GridLayoutFactory.fillDefaults().applyTo(parent);
		var columns = new TableColumnLayout();
		var holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		holder.setLayout(columns);
		viewer = new TableViewer(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		WidgetIds.tag(viewer.getTable(), "layouts.table");
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ClippedCells.tell(viewer);
		column(columns, "layouts.column.title", 65, Layout::title);
		column(columns, "layouts.column.origin", 35, layout -> UiMessages.text(layout.shipped() ? "layouts.shipped" : "layouts.own"));
		viewer.addSelectionChangedListener(event -> selected().ifPresent(this::choose));
		about = WidgetIds.tag(new Label(parent, SWT.WRAP), "layouts.about");
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).hint(120, 54).applyTo(about);
		var buttons = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(buttons);
		button(buttons, "layouts.copy", this::copy);
		button(buttons, "layouts.folder", this::openFolder);
		button(buttons, "layouts.refresh", this::refresh);
		refresh();
	}

	private void column(TableColumnLayout columns, String title, int weight, Function<Layout, String> words) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(UiMessages.text(title));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> words.apply((Layout) row)));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private static void button(Composite parent, String id, Runnable deed) {
		var button = WidgetIds.tag(new Button(parent, SWT.PUSH), id);
		button.setText(UiMessages.text(id));
		button.setToolTipText(UiMessages.text(id + ".tip"));
		button.addListener(SWT.Selection, event -> deed.run());
	}

	private Optional<Layout> selected() {
		return Optional.ofNullable((Layout) viewer.getStructuredSelection().getFirstElement());
	}

	private void choose(Layout layout) {
		about.setText(layout.description());
		application.getContext().set(Layout.class, layout);
	}

	private void copy() {
		try {
			if (selected().isPresent()) {
				var copy = layouts.copy(selected().get());
				refresh();
				viewer.setSelection(new StructuredSelection(copy), true);
			}
		} catch (PublishingException e) {
			Problems.show(viewer.getTable().getShell(), new Refusal(e.getMessage(), e));
		}
	}

	private void openFolder() {
		layouts.folder().ifPresent(folder -> {
			folder.toFile().mkdirs();
			Program.launch(folder.toString());
		});
	}

	/** Layouts are files: somebody may have put one there meanwhile. */
	private void refresh() {
		var before = viewer.getStructuredSelection();
		viewer.setInput(layouts.all());
		viewer.setSelection(before.isEmpty() ? new StructuredSelection(layouts.all().getFirst()) : before, true);
	}

	@Focus
	void focus() {
		viewer.getTable().setFocus();
	}
}
