package org.cspworkbench.ui.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.evidence.mapping.ColumnUse;
import org.cspworkbench.evidence.mapping.Gives;
import org.cspworkbench.evidence.mapping.Mapping;
import org.cspworkbench.evidence.mapping.MappingGuess;
import org.cspworkbench.evidence.mapping.MappingPreview;
import org.cspworkbench.evidence.mapping.Reading;
import org.cspworkbench.forms.LabelText;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.model.views.Wording;
import org.cspworkbench.store.facts.Dataset;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** What the columns of a table are, with what comes of its first rows as one goes. */
final class MappingPage extends WizardPage {

	private static final List<String> KINDS = List.of("district", "ward", "county", "force", "region", "country", "lsoa", "parish", "partnership", "neighbourhood", "place", "other");
	private static final int ROWS = 12;
	private static final int DELAY = 250;

	private Path file;
	private Mapping mapping;
	private MappingPreview preview;
	private Text title;
	private Text publisher;
	private Text licence;
	private Text unit;
	private Text sheet;
	private Spinner heading;
	private Spinner headingRows;
	private Combo areaKind;
	private Text sentinels;
	private Button counted;
	private Button restricted;
	private Button keep;
	private final Map<Gives, Text> always = new LinkedHashMap<>();
	private Composite columns;
	private Table rows;
	private Background background;
	private boolean filling;
	private int typed;

	MappingPage() {
		super("mapping", UiMessages.text("importData.mapping"), null);
		setMessage(UiMessages.text("importData.mapping.message"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(6).margins(10, 8).spacing(8, 4).applyTo(area);
		title = text(area, "importData.id", "");
		sheet = text(area, "importData.sheet", "");
		heading = spinner(area, "importData.heading", 1000);
		publisher = text(area, "importData.publisher", "");
		unit = text(area, "importData.unit", "");
		headingRows = spinner(area, "importData.headingRows", 5);
		licence = text(area, "importData.licence", "");
		areaKind = kinds(area);
		sentinels = text(area, "importData.sentinels", "importData.sentinels.hint");
		always.put(Gives.MEASURE, text(area, "importData.measure", "importData.measure.hint"));
		always.put(Gives.PERIOD, text(area, "importData.period", "importData.period.hint"));
		always.put(Gives.AREA_NAME, text(area, "importData.areaName", "importData.areaName.hint"));
		var marks = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(marks);
		GridDataFactory.fillDefaults().span(6, 1).applyTo(marks);
		counted = check(marks, "importData.counted");
		restricted = check(marks, "importData.restricted");
		keep = check(marks, "importData.keep");
		keep.setSelection(true);
		var scroll = new ScrolledComposite(area, SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).span(6, 1).hint(600, 110).applyTo(scroll);
		columns = new Composite(scroll, SWT.NONE);
		scroll.setContent(columns);
		rows = WidgetIds.tag(new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL), "importData.preview");
		rows.setHeaderVisible(true);
		rows.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(6, 1).hint(600, 130).applyTo(rows);
		background = new Background(area);
		setControl(area);
	}

	private Text text(Composite parent, String id, String hint) {
		new Label(parent, SWT.NONE).setText(UiMessages.text(id));
		var text = WidgetIds.tag(new Text(parent, SWT.BORDER), id);
		if (!hint.isEmpty()) {
			text.setMessage(UiMessages.text(hint));
			text.setToolTipText(UiMessages.text(hint));
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(140, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> soon());
		return text;
	}

	private Spinner spinner(Composite parent, String id, int most) {
		new Label(parent, SWT.NONE).setText(UiMessages.text(id));
		var spinner = WidgetIds.tag(new Spinner(parent, SWT.BORDER), id);
		spinner.setValues(1, 1, most, 0, 1, 1);
		spinner.addListener(SWT.Modify, event -> soon());
		return spinner;
	}

	private Combo kinds(Composite parent) {
		new Label(parent, SWT.NONE).setText(UiMessages.text("importData.areaKind"));
		var combo = WidgetIds.tag(new Combo(parent, SWT.READ_ONLY), "importData.areaKind");
		KINDS.forEach(kind -> combo.add(UiMessages.text("importData.kind." + kind)));
		GridDataFactory.fillDefaults().applyTo(combo);
		combo.addListener(SWT.Selection, event -> soon());
		return combo;
	}

	private Button check(Composite parent, String id) {
		var check = WidgetIds.tag(new Button(parent, SWT.CHECK), id);
		check.setText(UiMessages.text(id));
		check.addListener(SWT.Selection, event -> soon());
		return check;
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			((ImportWizard) getWizard()).showColumns();
		}
		super.setVisible(visible);
	}

	/** Begins with a saved mapping, or with a guess at the file. */
	void show(Path chosen, Optional<Mapping> saved) {
		if (chosen.equals(file) && mapping != null && saved.isEmpty()) {
			return;
		}
		file = chosen;
		background.ask(UiMessages.text("importData.running"), () -> saved.isPresent() ? saved.get() : MappingGuess.of(chosen), this::fill, this::refuse);
	}

	private void fill(Mapping next) {
		mapping = next;
		filling = true;
		title.setText(next.source().title());
		publisher.setText(next.source().publisher());
		licence.setText(next.source().licence());
		unit.setText(next.measures().unit());
		sheet.setText(next.layout().sheet());
		heading.setSelection(next.layout().headings());
		headingRows.setSelection(next.layout().headingRows());
		areaKind.select(Math.max(0, KINDS.indexOf(next.areas().kind())));
		sentinels.setText(SentinelText.write(next.sentinels()));
		counted.setSelection(next.layout().counted());
		restricted.setSelection(next.source().restricted());
		always.forEach((gives, text) -> text.setText(next.always().getOrDefault(gives, "")));
		filling = false;
		preview();
	}

	/** A little after the last key, so that a long file is not read at each. Nobody finishes with less than the preview shows. */
	private void soon() {
		if (filling || mapping == null) {
			return;
		}
		setPageComplete(false);
		var number = ++typed;
		getShell().getDisplay().timerExec(DELAY, () -> {
			if (number == typed && !rows.isDisposed()) {
				take();
			}
		});
	}

	private void take() {
		try {
			var source = mapping.source();
			var words = new HashMap<>(mapping.always());
			always.forEach((gives, text) -> {
				if (text.getText().isBlank()) {
					words.remove(gives);
				} else {
					words.put(gives, text.getText().strip());
				}
			});
			mapping = new Mapping(new Mapping.Source(id(), title.getText().strip(), publisher.getText().strip(), licence.getText().strip(), source.link(), restricted.getSelection()),
					new Mapping.Layout(sheet.getText().strip(), heading.getSelection(), headingRows.getSelection(), counted.getSelection()),
					new Mapping.Areas(KINDS.get(Math.max(0, areaKind.getSelectionIndex())), mapping.areas().within(), mapping.areas().vintage()),
					new Mapping.Measures(unit.getText().strip(), mapping.measures().nature()), mapping.columns(), words, SentinelText.read(sentinels.getText(), mapping.sentinels()),
					mapping.skipped());
			preview();
		} catch (Refusal refusal) {
			refuse(refusal);
		}
	}

	private String id() {
		var id = title.getText().strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		return id.matches(Dataset.ID_PATTERN) ? id : mapping.source().id();
	}

	private void preview() {
		var asked = mapping;
		background.ask(UiMessages.text("importData.running"), () -> MappingPreview.of(asked, file, ROWS), this::show, this::refuse);
	}

	private void refuse(Refusal refusal) {
		setErrorMessage(refusal.getMessage());
		setPageComplete(false);
	}

	private void show(MappingPreview next) {
		var sameHeadings = preview != null && preview.headings().equals(next.headings());
		preview = next;
		if (!sameHeadings || columns.getChildren().length == 0) {
			columns();
		}
		rows();
		setErrorMessage(null);
		setMessage(UiMessages.text("importData.preview.figures", next.figures(), next.rows().size(), next.unreadable()));
		setPageComplete(next.figures() > 0);
	}

	private void columns() {
		for (var child : columns.getChildren()) {
			child.dispose();
		}
		GridLayoutFactory.swtDefaults().numColumns(Math.max(1, preview.headings().size())).spacing(6, 2).applyTo(columns);
		for (int column = 0; column < preview.headings().size(); column++) {
			var label = new Label(columns, SWT.NONE);
			label.setText(LabelText.of(preview.headings().get(column).isEmpty() ? "#" + (column + 1) : preview.headings().get(column)));
		}
		for (int column = 0; column < preview.headings().size(); column++) {
			choice(column);
		}
		columns.setSize(columns.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private void choice(int column) {
		var combo = WidgetIds.tag(new Combo(columns, SWT.READ_ONLY), "importData.column." + (column + 1));
		for (var choice : ColumnChoice.values()) {
			combo.add(choice.title());
		}
		combo.select(ColumnChoice.of(Optional.ofNullable(preview.uses().get(column))).ordinal());
		Consumer<ColumnChoice> set = choice -> {
			mapping = mapping.with(uses(column, choice));
			preview();
		};
		combo.addListener(SWT.Selection, event -> set.accept(ColumnChoice.values()[combo.getSelectionIndex()]));
	}

	/** The columns as they are understood now, each by itself, with another choice for one of them. */
	private List<ColumnUse> uses(int changed, ColumnChoice choice) {
		var uses = new ArrayList<ColumnUse>();
		var others = mapping.columns().stream().filter(use -> use.heading().equals(ColumnUse.OTHERS)).findFirst();
		for (int column = 0; column < preview.headings().size(); column++) {
			var before = Optional.ofNullable(preview.uses().get(column));
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
		var heading = preview.headings().get(column);
		var twice = preview.headings().stream().filter(heading::equals).count() > 1;
		return heading.isEmpty() || twice ? "#" + (column + 1) : heading;
	}

	private void rows() {
		rows.setRedraw(false);
		rows.removeAll();
		for (var column : rows.getColumns()) {
			column.dispose();
		}
		new TableColumn(rows, SWT.RIGHT).setText(UiMessages.text("importData.preview.row"));
		for (var heading : List.of("evidence.area", "evidence.period", "evidence.measure", "importData.made")) {
			new TableColumn(rows, SWT.NONE).setText(UiMessages.text(heading));
		}
		for (var row : preview.rows()) {
			for (var reading : row.readings()) {
				new TableItem(rows, SWT.NONE).setText(cells(row.row().line(), reading));
			}
		}
		for (var column : rows.getColumns()) {
			column.pack();
		}
		rows.setRedraw(true);
	}

	private static String[] cells(long line, Reading reading) {
		return switch (reading) {
			case Reading.Stated stated -> new String[] { String.valueOf(line), stated.areaName().isEmpty() ? stated.areaCode() : stated.areaName(), Wording.months(stated.period()),
					stated.measureTitle(), ProvenancePart.words(stated.amount()) };
			case Reading.Unreadable unreadable -> new String[] { String.valueOf(line), "", "", "", unreadable.reason() };
		};
	}

	Mapping mapping() {
		return mapping;
	}

	boolean isKept() {
		return keep.getSelection();
	}
}
