package org.cspworkbench.ui.ranking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.ranking.PriorityRanking;
import org.cspworkbench.core.ranking.Ranked;
import org.cspworkbench.core.ranking.RecommendedPriorities;
import org.cspworkbench.core.ranking.ScoringEdit;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.plan.Scoring;
import org.cspworkbench.model.plan.ScoringScheme;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.Ids;
import org.cspworkbench.ui.PlanTab;
import org.cspworkbench.ui.Styled;
import org.cspworkbench.ui.UiMessages;
import org.cspworkbench.ui.window.WordsDialog;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Problems are scored, ranked and seen in a matrix; those that are ticked become the recommended priorities. */
public class RankingPart {

	@Inject
	private PlanTab tab;

	@Inject
	private EditorOpener opener;

	private PlanSession session;
	private Combo schemes;
	private Button begin;
	private Button add;
	private Button priorities;
	private Button edit;
	private Button recommend;
	private Label told;
	private RankingTable table;
	private RankingMatrix matrix;
	private ScoringScheme scheme;
	private List<Ranked> ranking = List.of();
	private Set<Scoring> chosen = new HashSet<>();

	@PostConstruct
	void create(Composite parent) {
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(6, 6).applyTo(parent);
		tab.open(parent, Ids.EDITOR_PLAN).ifPresent(opened -> fill(parent, opened));
	}

	private void fill(Composite parent, PlanSession opened) {
		session = opened;
		buttons(parent);
		told = Styled.as(new Label(parent, SWT.WRAP), "quiet");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(told);
		var sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = new RankingTable(sash, session, chosen);
		matrix = new RankingMatrix(sash);
		sash.setWeights(1, 1);
		tab.follow(this::show);
	}

	private void buttons(Composite parent) {
		var bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(6).applyTo(bar);
		new Label(bar, SWT.NONE).setText(UiMessages.text("ranking.scheme"));
		schemes = WidgetIds.tag(new Combo(bar, SWT.READ_ONLY), "ranking.scheme");
		schemes.addListener(SWT.Selection, event -> show());
		begin = button(bar, "ranking.begin", () -> execute(new ScoringEdit(session.domain()).begin(session.plan()), "ranking.begin"));
		edit = button(bar, "ranking.edit", () -> opener.open(session, scheme));
		add = button(bar, "ranking.add", this::add);
		priorities = button(bar, "ranking.priorities", () -> execute(new ScoringEdit(session.domain()).addPriorities(session.plan(), scheme), "ranking.priorities"));
		recommend = button(bar, "ranking.recommend", this::recommend);
	}

	private static Button button(Composite parent, String id, Runnable deed) {
		var button = WidgetIds.tag(new Button(parent, SWT.PUSH), id);
		button.setText(UiMessages.text(id));
		button.setToolTipText(UiMessages.text(id + ".told"));
		button.addListener(SWT.Selection, event -> deed.run());
		return button;
	}

	private void execute(Command command, String verb) {
		tab.execute(command, verb + ".impossible");
	}

	private void add() {
		WordsDialog.ask(schemes.getShell(), "ranking.add", UiMessages.text("ranking.add"), UiMessages.text("ranking.add.question"), "")
				.ifPresent(subject -> execute(new ScoringEdit(session.domain()).add(session.plan(), scheme, subject), "ranking.add"));
	}

	private void recommend() {
		execute(RecommendedPriorities.command(session.domain(), session.plan(), scheme, ranking, ranking.stream().filter(one -> one.place() > 0 && chosen.contains(one.scoring())).toList()), "ranking.recommend");
	}

	private void show() {
		if (schemes.isDisposed()) {
			return;
		}
		tab.nameByYears("ranking.title");
		var all = session.plan().getScoringSchemes();
		var index = Math.max(0, schemes.getSelectionIndex());
		schemes.setItems(all.stream().map(one -> String.valueOf(one.getName())).toArray(String[]::new));
		scheme = all.isEmpty() ? null : all.get(Math.min(index, all.size() - 1));
		if (scheme != null) {
			schemes.select(all.indexOf(scheme));
		}
		var before = ranking.isEmpty();
		ranking = scheme == null ? List.of() : PriorityRanking.of(session.plan(), scheme);
		if (before) {
			ranking.stream().filter(one -> one.scoring().getPriority() != null).map(Ranked::scoring).forEach(chosen::add);
		}
		table.show(scheme, ranking);
		matrix.show(scheme, ranking);
		told.setText(UiMessages.text(scheme == null ? "ranking.none" : ranking.isEmpty() ? "ranking.empty" : "ranking.told"));
		var mayEdit = !session.isReadOnly();
		begin.setEnabled(mayEdit);
		edit.setEnabled(scheme != null);
		add.setEnabled(mayEdit && scheme != null);
		priorities.setEnabled(mayEdit && scheme != null);
		recommend.setEnabled(mayEdit && !ranking.isEmpty());
		schemes.getParent().getParent().layout(true, true);
	}

	@Focus
	void focus() {
		tab.focus(() -> table.focus());
	}
}
