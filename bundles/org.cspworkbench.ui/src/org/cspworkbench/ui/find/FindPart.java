package org.cspworkbench.ui.find;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.search.Replacement;
import org.cspworkbench.core.search.TextSearch;
import org.cspworkbench.core.search.TextSearch.Match;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.ui.ClippedCells;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.ElementText;
import org.cspworkbench.ui.Styled;
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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Find and replace over all words and labels of the current plan. */
public class FindPart {

	private final PlanSession.Listener listener = session -> look();

	@Inject
	private EditorOpener opener;

	private PlanSession session;
	private Text words;
	private Text other;
	private Button matchCase;
	private Button wholeWords;
	private Button one;
	private Button all;
	private Label count;
	private TableViewer viewer;
	private List<Match> matches = List.of();

	@PostConstruct
	void create(Composite parent) {
		GridLayoutFactory.swtDefaults().margins(8, 6).spacing(6, 6).applyTo(parent);
		var bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(7).spacing(6, 4).applyTo(bar);
		words = text(bar, "find.words");
		other = text(bar, "find.other");
		matchCase = check(bar, "find.case");
		wholeWords = check(bar, "find.whole");
		one = button(bar, "find.one", () -> replace(chosen().stream().toList()));
		all = button(bar, "find.all", () -> replace(matches));
		count = Styled.as(WidgetIds.tag(new Label(bar, SWT.NONE), "find.count"), "quiet");
		GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(count);
		var columns = new TableColumnLayout();
		var holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		holder.setLayout(columns);
		viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
		WidgetIds.tag(viewer.getTable(), "find.table");
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ClippedCells.tell(viewer);
		column(columns, "find.column.words", 60, match -> match.before() + "[" + match.found() + "]" + match.after());
		column(columns, "find.column.where", 28, match -> ElementText.of(match.element(), Optional.ofNullable(session)));
		column(columns, "find.column.field", 12, match -> FormHints.label(match.attribute()));
		viewer.addDoubleClickListener(event -> chosen().ifPresent(match -> opener.reveal(session, match.element(), Optional.of(match.attribute()))));
		viewer.addSelectionChangedListener(event -> enable());
		words.addListener(SWT.Modify, event -> look());
		matchCase.addListener(SWT.Selection, event -> look());
		wholeWords.addListener(SWT.Selection, event -> look());
		look();
	}

	private static Text text(Composite parent, String id) {
		var text = WidgetIds.tag(new Text(parent, SWT.SEARCH | SWT.BORDER), id);
		text.setMessage(UiMessages.text(id));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		return text;
	}

	private static Button check(Composite parent, String id) {
		var check = WidgetIds.tag(new Button(parent, SWT.CHECK), id);
		check.setText(UiMessages.text(id));
		return check;
	}

	private static Button button(Composite parent, String id, Runnable deed) {
		var button = WidgetIds.tag(new Button(parent, SWT.PUSH), id);
		button.setText(UiMessages.text(id));
		button.addListener(SWT.Selection, event -> deed.run());
		return button;
	}

	private void column(TableColumnLayout columns, String title, int weight, Function<Match, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(UiMessages.text(title));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(match -> text.apply((Match) match)));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private Optional<Match> chosen() {
		return Optional.ofNullable((Match) viewer.getStructuredSelection().getFirstElement());
	}

	/** After one replacement the next place is chosen, so that one can go on pressing the button. */
	private void replace(List<Match> places) {
		var index = Math.max(0, viewer.getTable().getSelectionIndex());
		Replacement.command(session.domain(), places, other.getText()).ifPresent(session.domain().getCommandStack()::execute);
		if (!matches.isEmpty()) {
			viewer.getTable().setSelection(Math.min(index, matches.size() - 1));
		}
		enable();
	}

	private void look() {
		if (viewer == null || viewer.getTable().isDisposed()) {
			return;
		}
		matches = session == null ? List.of() : new TextSearch(words.getText(), matchCase.getSelection(), wholeWords.getSelection()).in(session.plan());
		viewer.setInput(matches);
		count.setText(words.getText().isBlank() ? "" : UiMessages.text("find.count", matches.size()));
		enable();
	}

	private void enable() {
		var may = session != null && !session.isReadOnly();
		one.setEnabled(may && chosen().isPresent());
		all.setEnabled(may && !matches.isEmpty());
	}

	@Inject
	void follow(@org.eclipse.e4.core.di.annotations.Optional PlanSession current) {
		leave();
		session = current;
		if (session != null) {
			session.addListener(listener);
		}
		look();
	}

	@PreDestroy
	void leave() {
		if (session != null) {
			session.removeListener(listener);
		}
	}

	@Focus
	void focus() {
		words.setFocus();
		words.selectAll();
	}
}
