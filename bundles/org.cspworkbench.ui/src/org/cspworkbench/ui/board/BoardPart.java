package org.cspworkbench.ui.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.cspworkbench.core.board.ActionBoard;
import org.cspworkbench.core.board.ActionBoard.Order;
import org.cspworkbench.core.board.ProgressReport;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.monitoring.Round;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.report.Publisher;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.Ids;
import org.cspworkbench.ui.PlanTab;
import org.cspworkbench.ui.Soon;
import org.cspworkbench.ui.Styled;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** All actions of a plan in one tab, to be looked through, and reported on round by round. */
public class BoardPart {

	@Inject
	private PlanTab tab;

	@Inject
	private EditorOpener opener;

	@Inject
	private Publisher publisher;

	private PlanSession session;
	private BoardFilters filters;
	private BoardTable board;
	private RoundTable round;
	private Composite sheets;
	private StackLayout sheet;
	private Combo rounds;
	private Button report;
	private Button write;
	private Button leave;
	private Label count;
	private Order order = Order.PRIORITY;

	@PostConstruct
	void create(Composite parent) {
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(6, 6).applyTo(parent);
		tab.open(parent, Ids.EDITOR_PLAN).ifPresent(opened -> fill(parent, opened));
	}

	private void fill(Composite parent, PlanSession opened) {
		session = opened;
		filters = new BoardFilters(parent, this::showActions);
		buttons(parent);
		sheets = new Composite(parent, SWT.NONE);
		sheet = new StackLayout();
		sheets.setLayout(sheet);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sheets);
		count = Styled.as(WidgetIds.tag(new Label(parent, SWT.NONE), "board.count"), "quiet");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		new Soon(parent, this::fillTable).please();
	}

	/** In a turn of the event loop of its own, so that nobody waits for all of the board. */
	private void fillTable() {
		board = new BoardTable(sheets, action -> opener.open(session, action), chosen -> {
			order = chosen;
			showActions();
		});
		sheet.topControl = board.control();
		sheets.layout();
		tab.follow(this::show);
	}

	private void buttons(Composite parent) {
		var bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(6).applyTo(bar);
		new Label(bar, SWT.NONE).setText(UiMessages.text("board.round"));
		rounds = WidgetIds.tag(new Combo(bar, SWT.READ_ONLY), "board.round");
		rounds.addListener(SWT.Selection, event -> {
			if (isReporting()) {
				begin();
			}
		});
		report = button(bar, "board.report", this::begin);
		write = button(bar, "board.write", this::write);
		leave = button(bar, "board.leave", this::leaveRound);
		button(bar, "board.print", this::print);
		offerWriting(false);
	}

	/** The buttons of a round take no room outside of it. */
	private void offerWriting(boolean now) {
		for (var button : List.of(write, leave)) {
			var place = new RowData();
			place.exclude = !now;
			button.setLayoutData(place);
			button.setVisible(now);
		}
		write.getParent().getParent().layout(new Control[] { write, leave });
	}

	private static Button button(Composite parent, String id, Runnable deed) {
		var button = WidgetIds.tag(new Button(parent, SWT.PUSH), id);
		button.setText(UiMessages.text(id));
		button.addListener(SWT.Selection, event -> deed.run());
		return button;
	}

	private void show() {
		if (sheets.isDisposed()) {
			return;
		}
		tab.nameByYears("board.title");
		filters.offer(session.plan());
		offerRounds();
		showActions();
	}

	private void offerRounds() {
		var chosen = Math.max(0, rounds.getSelectionIndex());
		var titles = session.plan().getRounds().stream().map(Round::getTitle).map(String::valueOf).toArray(String[]::new);
		var moved = !Arrays.equals(titles, rounds.getItems());
		rounds.setItems(titles);
		if (rounds.getItemCount() > 0) {
			rounds.select(Math.min(chosen == 0 ? firstOpen() : chosen, rounds.getItemCount() - 1));
		}
		report.setEnabled(rounds.getItemCount() > 0 && !session.isReadOnly());
		report.setToolTipText(UiMessages.text(rounds.getItemCount() > 0 ? "board.report.told" : "board.report.none"));
		if (moved) {
			rounds.requestLayout();
		}
	}

	private int firstOpen() {
		var all = session.plan().getRounds();
		return all.stream().filter(one -> one.getClosedOn() == null).findFirst().map(all::indexOf).orElse(all.size() - 1);
	}

	/** A change of the plan does not disturb a round that is being typed. */
	private void showActions() {
		if (board == null) {
			return;
		}
		var shown = shown();
		count.setText(UiMessages.text("board.count", shown.size(), ActionBoard.actions(session.plan()).size()));
		board.show(shown);
		if (isReporting() && filtersMoved(shown)) {
			begin();
		}
	}

	private boolean filtersMoved(List<Action> shown) {
		return !round.rows().stream().map(ProgressReport.Row::action).toList().equals(shown);
	}

	private List<Action> shown() {
		return ActionBoard.sorted(ActionBoard.actions(session.plan(), filters.filter(), LocalDate.now()), session.plan(), order);
	}

	private Round chosenRound() {
		return rounds.getSelectionIndex() < 0 ? null : session.plan().getRounds().get(rounds.getSelectionIndex());
	}

	private boolean isReporting() {
		return round != null && sheet.topControl == round.control();
	}

	/** The sheet of a round is made when somebody first reports. */
	private void begin() {
		if (round == null) {
			round = new RoundTable(sheets);
		}
		round.show(session.plan(), chosenRound(), shown());
		turn(true);
		round.focus();
	}

	private void turn(boolean reporting) {
		sheet.topControl = reporting ? round.control() : board.control();
		offerWriting(reporting);
		report.setEnabled(!reporting);
		sheets.layout(true, true);
	}

	private void write() {
		ProgressReport.command(session.domain(), chosenRound(), round.rows()).ifPresent(session.domain().getCommandStack()::execute);
		turn(false);
		showActions();
	}

	private void leaveRound() {
		turn(false);
	}

	private void print() {
		var dialog = new AgencyListDialog(sheets.getShell(), session, filters.agency());
		if (dialog.open() == Window.OK) {
			new AgencyListRun(publisher, dialog.publication(), dialog.target()).in(sheets.getShell());
		}
	}

	@Focus
	void focus() {
		tab.focus(() -> filters.focus());
	}
}
