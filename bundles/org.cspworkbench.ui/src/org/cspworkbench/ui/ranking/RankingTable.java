package org.cspworkbench.ui.ranking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.ranking.Ranked;
import org.cspworkbench.core.ranking.ScoringEdit;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.plan.Criterion;
import org.cspworkbench.model.plan.ScoreBand;
import org.cspworkbench.model.plan.ScoreLevel;
import org.cspworkbench.model.plan.Scoring;
import org.cspworkbench.model.plan.ScoringScheme;
import org.cspworkbench.ui.ClippedCells;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** One row a problem, highest first; a column a criterion, whose cells offer its levels. A tick recommends. */
final class RankingTable {

	private final CheckboxTableViewer viewer;
	private final PlanSession session;
	private final Set<Scoring> chosen;
	private ScoringScheme scheme;
	private List<Criterion> criteria = List.of();

	RankingTable(Composite parent, PlanSession session, Set<Scoring> chosen) {
		this.session = session;
		this.chosen = chosen;
		viewer = CheckboxTableViewer.newCheckList(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		WidgetIds.tag(viewer.getTable(), "ranking.table");
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ClippedCells.tell(viewer);
		viewer.addCheckStateListener(event -> {
			var scoring = ((Ranked) event.getElement()).scoring();
			if (event.getChecked()) {
				chosen.add(scoring);
			} else {
				chosen.remove(scoring);
			}
		});
	}

	void show(ScoringScheme shown, List<Ranked> ranking) {
		var now = shown == null ? List.<Criterion>of() : shown.getGroups().stream().flatMap(group -> group.getCriteria().stream()).toList();
		if (shown != scheme || !now.equals(criteria)) {
			scheme = shown;
			criteria = List.copyOf(now);
			rebuild();
		}
		var row = viewer.getTable().getSelectionIndex();
		viewer.setInput(ranking);
		viewer.setCheckedElements(ranking.stream().filter(one -> chosen.contains(one.scoring())).toArray());
		viewer.getTable().setSelection(row);
	}

	private void rebuild() {
		for (var column : viewer.getTable().getColumns()) {
			column.dispose();
		}
		column(UiMessages.text("ranking.column.place"), 70, one -> one.place() == 0 ? "–" : (one.tied() ? "=" : "") + one.place());
		column(UiMessages.text("ranking.column.subject"), 240, one -> one.scoring().getSubject());
		for (var criterion : criteria) {
			var column = column(RankingMatrix.name(criterion), 150, one -> ScoringEdit.level(one.scoring(), criterion).map(RankingTable::words).orElse(""));
			column.getColumn().setToolTipText(criterion.getName());
			column.setEditingSupport(new LevelCell(criterion.getLevels(), scoring -> ScoringEdit.level(scoring, criterion),
					(scoring, level) -> new ScoringEdit(session.domain()).score(scoring, criterion, level)));
		}
		if (scheme != null && !scheme.getConfidenceLevels().isEmpty()) {
			column(UiMessages.text("ranking.column.confidence"), 100, one -> one.scoring().getConfidence() == null ? "" : one.scoring().getConfidence().getLabel())
					.setEditingSupport(new LevelCell(scheme.getConfidenceLevels(), scoring -> Optional.ofNullable(scoring.getConfidence()), (scoring, level) -> new ScoringEdit(session.domain()).confidence(scoring, level)));
		}
		column(UiMessages.text("ranking.column.score"), 70, one -> one.score().map(score -> score.stripTrailingZeros().toPlainString()).orElse(""));
		column(UiMessages.text("ranking.column.band"), 90, one -> one.band().map(ScoreBand::getLabel).orElse(""));
		column(UiMessages.text("ranking.column.priority"), 180, one -> one.scoring().getPriority() == null ? "" : one.scoring().getPriority().getTitle());
	}

	private static String words(ScoreLevel level) {
		return level.getLabel() + (level.getValue() == null ? "" : " (" + level.getValue().toPlainString() + ")");
	}

	private TableViewerColumn column(String title, int width, Function<Ranked, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> Objects.requireNonNullElse(text.apply((Ranked) row), "")));
		return column;
	}

	void focus() {
		viewer.getTable().setFocus();
	}

	@FunctionalInterface
	private interface Edit {
		Command of(Scoring scoring, ScoreLevel level);
	}

	private final class LevelCell extends EditingSupport {

		private final List<ScoreLevel> levels;
		private final Function<Scoring, Optional<ScoreLevel>> reader;
		private final Edit edit;

		LevelCell(List<ScoreLevel> levels, Function<Scoring, Optional<ScoreLevel>> reader, Edit edit) {
			super(RankingTable.this.viewer);
			this.levels = List.copyOf(levels);
			this.reader = reader;
			this.edit = edit;
		}

		@Override
		protected boolean canEdit(Object row) {
			return !session.isReadOnly();
		}

		@Override
		protected CellEditor getCellEditor(Object row) {
			var editor = new ComboBoxCellEditor(viewer.getTable(), Stream.concat(Stream.of(""), levels.stream().map(RankingTable::words)).toArray(String[]::new), SWT.READ_ONLY);
			editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
			return editor;
		}

		@Override
		protected Object getValue(Object row) {
			return reader.apply(((Ranked) row).scoring()).map(levels::indexOf).orElse(-1) + 1;
		}

		@Override
		protected void setValue(Object row, Object value) {
			var index = (Integer) value;
			var level = index < 1 ? null : levels.get(index - 1);
			var scoring = ((Ranked) row).scoring();
			if (reader.apply(scoring).orElse(null) != level) {
				session.domain().getCommandStack().execute(edit.of(scoring, level));
			}
		}
	}
}
