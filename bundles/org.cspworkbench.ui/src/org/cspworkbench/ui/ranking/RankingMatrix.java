package org.cspworkbench.ui.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.ranking.Ranked;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.values.Hue;
import org.cspworkbench.model.plan.Criterion;
import org.cspworkbench.model.plan.CriterionGroup;
import org.cspworkbench.model.plan.ScoreBand;
import org.cspworkbench.model.plan.ScoreLevel;
import org.cspworkbench.model.plan.Scoring;
import org.cspworkbench.model.plan.ScoringScheme;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * The problems in a matrix when the scheme has two criteria, one across and one up; else as bars, longest first. Places are
 * written as numbers: the table beside it says whose they are, and colour is never alone.
 */
final class RankingMatrix {

	private static final int MARGIN = 12;

	private final Canvas canvas;
	private ScoringScheme scheme;
	private List<Ranked> ranking = List.of();

	RankingMatrix(Composite parent) {
		canvas = WidgetIds.tag(new Canvas(parent, SWT.DOUBLE_BUFFERED), "ranking.matrix");
		canvas.addPaintListener(event -> paint(event.gc, canvas.getClientArea()));
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = UiMessages.text("ranking.matrix.name", ranking.size());
			}
		});
	}

	Canvas control() {
		return canvas;
	}

	void show(ScoringScheme scheme, List<Ranked> ranking) {
		this.scheme = scheme;
		this.ranking = ranking;
		canvas.redraw();
	}

	private void paint(GC gc, Rectangle area) {
		if (scheme == null) {
			return;
		}
		gc.setAntialias(SWT.ON);
		var criteria = scheme.getGroups().stream().flatMap(group -> group.getCriteria().stream()).toList();
		if (criteria.size() == 2 && criteria.stream().noneMatch(one -> one.getLevels().isEmpty())) {
			paintMatrix(gc, area, criteria.get(0), criteria.get(1));
		} else {
			paintBars(gc, area);
		}
	}

	private void paintMatrix(GC gc, Rectangle area, Criterion up, Criterion across) {
		var rows = sorted(up);
		var columns = sorted(across);
		var line = gc.getFontMetrics().getHeight();
		var left = MARGIN + line + 6 + rows.stream().mapToInt(level -> gc.textExtent(level.getLabel()).x).max().orElse(0) + 8;
		var bottom = area.height - MARGIN - 2 * line - 8;
		var width = (area.width - left - MARGIN) / columns.size();
		var height = (bottom - MARGIN) / rows.size();
		if (width < 20 || height < 16) {
			return;
		}
		for (int row = 0; row < rows.size(); row++) {
			var top = bottom - (row + 1) * height;
			gc.setForeground(canvas.getForeground());
			gc.drawText(rows.get(row).getLabel(), left - 8 - gc.textExtent(rows.get(row).getLabel()).x, top + (height - line) / 2, true);
			for (int column = 0; column < columns.size(); column++) {
				cell(gc, new Rectangle(left + column * width, top, width - 2, height - 2), up, rows.get(row), across, columns.get(column));
			}
		}
		gc.setForeground(canvas.getForeground());
		for (int column = 0; column < columns.size(); column++) {
			var label = columns.get(column).getLabel();
			gc.drawText(label, left + column * width + (width - gc.textExtent(label).x) / 2, bottom + 4, true);
		}
		centred(gc, name(across), left, area.width - MARGIN, area.height - MARGIN - line);
		paintUpward(gc, name(up), bottom);
	}

	/** A group of one criterion has the shorter name. */
	static String name(Criterion criterion) {
		return criterion.eContainer() instanceof CriterionGroup group && group.getCriteria().size() == 1 && group.getName() != null ? group.getName() : criterion.getName();
	}

	private void paintUpward(GC gc, String words, int bottom) {
		var turn = new Transform(gc.getDevice());
		var length = gc.textExtent(words).x;
		turn.translate(MARGIN, (bottom + MARGIN + length) / 2f);
		turn.rotate(-90);
		gc.setTransform(turn);
		gc.drawText(words, 0, 0, true);
		gc.setTransform(null);
		turn.dispose();
	}

	private static void centred(GC gc, String words, int left, int right, int top) {
		gc.drawText(words, Math.max(left, left + (right - left - gc.textExtent(words).x) / 2), top, true);
	}

	private static List<ScoreLevel> sorted(Criterion criterion) {
		return criterion.getLevels().stream().filter(level -> level.getValue() != null).sorted(Comparator.comparing(ScoreLevel::getValue)).toList();
	}

	private void cell(GC gc, Rectangle box, Criterion up, ScoreLevel row, Criterion across, ScoreLevel column) {
		var paper = hue(canvas.getBackground().getRGB());
		var band = band(score(row.getValue(), column.getValue()));
		var fill = band.flatMap(found -> Optional.ofNullable(found.getColour())).flatMap(Hue::read).orElse(new Hue(0x80, 0x88, 0x94)).over(paper, 0.25);
		gc.setBackground(colour(fill));
		gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 6, 6);
		var ink = hue(canvas.getForeground().getRGB()).readableOn(fill);
		gc.setForeground(colour(ink));
		band.ifPresent(found -> gc.drawText(found.getLabel(), box.x + 6, box.y + 3, true));
		var beside = box.height < 50 ? band.map(found -> gc.textExtent(found.getLabel()).x + 10).orElse(0) : 0;
		var x = box.x + 6 + beside;
		var y = box.y + box.height - Math.min(26, (box.height + 22) / 2);
		for (var one : in(up, row, across, column)) {
			var place = String.valueOf(one.place());
			var size = Math.max(22, gc.textExtent(place).x + 10);
			if (x + size > box.x + box.width) {
				x = box.x + 6;
				y -= 24;
			}
			gc.setBackground(colour(ink));
			gc.fillOval(x, y, size, 22);
			gc.setForeground(colour(fill));
			gc.drawText(place, x + (size - gc.textExtent(place).x) / 2, y + (22 - gc.textExtent(place).y) / 2, true);
			x += size + 4;
		}
	}

	private List<Ranked> in(Criterion up, ScoreLevel row, Criterion across, ScoreLevel column) {
		return ranking.stream().filter(one -> one.place() > 0 && level(one.scoring(), up) == row && level(one.scoring(), across) == column).toList();
	}

	private static ScoreLevel level(Scoring scoring, Criterion criterion) {
		return scoring.getScores().stream().filter(score -> score.getCriterion() == criterion).map(score -> score.getLevel()).findFirst().orElse(null);
	}

	/** The score of a cell, with each criterion alone in its group or both in one. */
	private BigDecimal score(BigDecimal row, BigDecimal column) {
		var formula = scheme.getGroups().size() == 1 ? scheme.getGroups().getFirst().getFormula() : scheme.getFormula();
		return switch (formula) {
			case PRODUCT -> row.multiply(column);
			case HIGHEST -> row.max(column);
			case MEAN -> row.add(column).divide(BigDecimal.TWO);
			case SUM -> row.add(column);
			case WEIGHTED_SUM -> weighted(row, 0).add(weighted(column, 1));
		};
	}

	private BigDecimal weighted(BigDecimal value, int index) {
		var weights = new ArrayList<BigDecimal>();
		for (CriterionGroup group : scheme.getGroups()) {
			if (scheme.getGroups().size() == 1) {
				group.getCriteria().forEach(criterion -> weights.add(criterion.getWeight()));
			} else {
				weights.add(group.getWeight());
			}
		}
		return weights.get(index) == null ? value : value.multiply(weights.get(index));
	}

	private Optional<ScoreBand> band(BigDecimal score) {
		return scheme.getBands().stream().filter(band -> band.getFrom() != null && band.getFrom().compareTo(score) <= 0).max(Comparator.comparing(ScoreBand::getFrom));
	}

	private void paintBars(GC gc, Rectangle area) {
		var scored = ranking.stream().filter(one -> one.score().isPresent()).toList();
		var most = scored.stream().map(one -> one.score().get()).max(Comparator.naturalOrder()).orElse(BigDecimal.ONE).max(BigDecimal.ONE).doubleValue();
		var line = gc.getFontMetrics().getHeight();
		var y = MARGIN;
		for (var one : scored) {
			var label = one.place() + "  " + one.scoring().getSubject();
			gc.setForeground(canvas.getForeground());
			gc.drawText(label, MARGIN, y, true);
			var hue = one.band().flatMap(band -> Optional.ofNullable(band.getColour())).flatMap(Hue::read).orElse(new Hue(0x0b, 0x5c, 0xad));
			gc.setBackground(colour(hue));
			gc.fillRoundRectangle(MARGIN, y + line + 2, (int) Math.max(2, (area.width - 2 * MARGIN - 60) * one.score().get().doubleValue() / most), 10, 4, 4);
			y += line + 20;
		}
	}

	private static Hue hue(RGB rgb) {
		return new Hue(rgb.red, rgb.green, rgb.blue);
	}

	private static Color colour(Hue hue) {
		return new Color(hue.red(), hue.green(), hue.blue());
	}
}
