package org.cspworkbench.ui.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.compare.Comparison;
import org.cspworkbench.core.compare.PlanChanges.Change;
import org.cspworkbench.core.compare.PlanChanges.Kind;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.report.compare.ComparisonFile;
import org.cspworkbench.ui.ClippedCells;
import org.cspworkbench.ui.FileChooser;
import org.cspworkbench.ui.FileQuestion;
import org.cspworkbench.ui.PlanTab;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.Styled;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Two plans or revisions side by side: what came, went and changed above, the words of the chosen one below. */
public class ComparisonPart {

	public static final String BEFORE = "before";
	public static final String AFTER = "after";

	@Inject
	private MPart part;

	@Inject
	private PlanTab tab;

	@Inject
	private FileChooser files;

	@Inject
	private PlanLibrary library;

	private PlanSession before;
	private PlanSession after;
	private List<Change> changes = List.of();
	private Combo kinds;
	private TableViewer viewer;
	private SideBySide words;
	private Label count;

	@PostConstruct
	void create(Composite parent) {
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(6, 6).applyTo(parent);
		tab.open(parent, BEFORE).ifPresent(earlier -> tab.open(parent, AFTER).ifPresent(later -> fill(parent, earlier, later)));
	}

	private void fill(Composite parent, PlanSession earlier, PlanSession later) {
		before = earlier;
		after = later;
		part.setLabel(UiMessages.text("comparison.tab", name(before), name(after)));
		bar(parent);
		var sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table(sash);
		words = new SideBySide(sash, title(before), title(after));
		sash.setWeights(3, 2);
		compare();
	}

	private static String name(PlanSession session) {
		var years = session.plan().getYears() == null || session.plan().getYears().isBlank() ? session.plan().getTitle() : session.plan().getYears();
		return session.isReadOnly() ? UiMessages.text("comparison.revision", years, session.revision().number()) : years;
	}

	private static String title(PlanSession session) {
		return session.isReadOnly() ? UiMessages.text("comparison.revision", session.plan().getTitle(), session.revision().number()) : session.plan().getTitle();
	}

	private void bar(Composite parent) {
		var bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 0).applyTo(bar);
		kinds = WidgetIds.tag(new Combo(bar, SWT.READ_ONLY), "comparison.kinds");
		kinds.add(UiMessages.text("comparison.differences"));
		for (var kind : Kind.values()) {
			kinds.add(Comparison.word(kind));
		}
		kinds.select(0);
		kinds.addListener(SWT.Selection, event -> show());
		button(bar, "comparison.again", this::compare);
		button(bar, "comparison.export", this::export);
		count = Styled.as(WidgetIds.tag(new Label(bar, SWT.NONE), "comparison.count"), "quiet");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
	}

	private static void button(Composite parent, String id, Runnable deed) {
		var button = WidgetIds.tag(new Button(parent, SWT.PUSH), id);
		button.setText(UiMessages.text(id));
		button.addListener(SWT.Selection, event -> deed.run());
	}

	private void table(Composite parent) {
		var columns = new TableColumnLayout();
		var holder = new Composite(parent, SWT.NONE);
		holder.setLayout(columns);
		viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		WidgetIds.tag(viewer.getTable(), "comparison.table");
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ClippedCells.tell(viewer);
		column(columns, "comparison.column.topic", 14, change -> Comparison.word(change.topic()));
		column(columns, "comparison.column.kind", 12, change -> Comparison.word(change.kind()));
		column(columns, "comparison.column.name", 50, Change::name);
		column(columns, "comparison.column.fields", 24, change -> change.kind() != Kind.CHANGED ? "" : String.join(", ", change.fields().stream().map(field -> field.field()).toList()));
		viewer.addSelectionChangedListener(event -> words.show((Change) viewer.getStructuredSelection().getFirstElement()));
	}

	private void column(TableColumnLayout columns, String title, int weight, Function<Change, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(UiMessages.text(title));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(change -> text.apply((Change) change)));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private void compare() {
		changes = library.changes(before, after);
		show();
	}

	private void show() {
		var kind = kinds.getSelectionIndex();
		var shown = changes.stream().filter(change -> kind == 0 ? change.kind() != Kind.CARRIED : change.kind() == Kind.values()[kind - 1]).toList();
		viewer.setInput(shown);
		viewer.getTable().setSelection(0);
		words.show(shown.isEmpty() ? null : shown.getFirst());
		count.setText(UiMessages.text("comparison.count", shown.size(), changes.size()));
	}

	private void export() {
		var patterns = Stream.of(ComparisonFile.values()).map(kind -> "*." + kind.ending()).toArray(String[]::new);
		var name = before.id().replace('@', '-') + "-" + after.id().replace('@', '-') + "." + ComparisonFile.values()[0].ending();
		var question = FileQuestion.of(UiMessages.text("comparison.export.title"), patterns).named(name);
		files.toSave(viewer.getTable().getShell(), question).map(question::withEnding).ifPresent(this::write);
	}

	private void write(Path file) {
		try {
			ComparisonFile.of(file).orElseThrow().write(new Comparison(title(before), title(after), changes), file);
			Program.launch(file.toString());
		} catch (IOException e) {
			Problems.show(viewer.getTable().getShell(), new Refusal(UiMessages.text("comparison.export.failed", file), e));
		}
	}

	@Focus
	void focus() {
		if (viewer != null) {
			viewer.getTable().setFocus();
		}
	}
}
