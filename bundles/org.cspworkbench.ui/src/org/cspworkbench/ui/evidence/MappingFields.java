package org.cspworkbench.ui.evidence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.evidence.mapping.Gives;
import org.cspworkbench.evidence.mapping.Mapping;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.store.facts.Dataset;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** What is said of a table as a whole: where it is, what it counts and where, and what stands for numbers. */
final class MappingFields {

	static final int COLUMNS = 6;
	private static final List<String> KINDS = List.of("district", "ward", "county", "force", "region", "country", "lsoa", "parish", "partnership", "neighbourhood", "place", "other");

	private final Runnable changed;
	private final Text title;
	private final Text publisher;
	private final Text licence;
	private final Text unit;
	private final Text sheet;
	private final Spinner heading;
	private final Spinner headingRows;
	private final Combo areaKind;
	private final Text sentinels;
	private final Button counted;
	private final Button restricted;
	private final Button keep;
	private final Map<Gives, Text> always = new LinkedHashMap<>();
	private boolean filling;

	MappingFields(Composite area, Runnable changed) {
		this.changed = changed;
		title = text(area, "importData.id", "");
		sheet = text(area, "importData.sheet", "");
		heading = spinner(area, "importData.heading", 1000);
		publisher = text(area, "importData.publisher", "");
		unit = text(area, "importData.unit", "");
		headingRows = spinner(area, "importData.headingRows", 5);
		licence = text(area, "importData.licence", "");
		areaKind = kinds(area);
		always.put(Gives.AREA_NAME, text(area, "importData.areaName", "importData.areaName.hint"));
		always.put(Gives.MEASURE, text(area, "importData.measure", "importData.measure.hint"));
		always.put(Gives.PERIOD, text(area, "importData.period", "importData.period.hint"));
		wide(always.get(Gives.PERIOD), COLUMNS - 3);
		sentinels = text(area, "importData.sentinels", "importData.sentinels.hint");
		wide(sentinels, COLUMNS - 1);
		var marks = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(marks);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(marks);
		counted = check(marks, "importData.counted");
		restricted = check(marks, "importData.restricted");
		keep = check(marks, "importData.keep");
		keep.setSelection(true);
	}

	private Text text(Composite parent, String id, String hint) {
		new Label(parent, SWT.NONE).setText(UiMessages.text(id));
		var text = WidgetIds.tag(new Text(parent, SWT.BORDER), id);
		if (!hint.isEmpty()) {
			text.setMessage(UiMessages.text(hint));
			text.setToolTipText(UiMessages.text(hint));
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(140, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> tell());
		return text;
	}

	private static void wide(Text text, int columns) {
		((GridData) text.getLayoutData()).horizontalSpan = columns;
	}

	private Spinner spinner(Composite parent, String id, int most) {
		new Label(parent, SWT.NONE).setText(UiMessages.text(id));
		var spinner = WidgetIds.tag(new Spinner(parent, SWT.BORDER), id);
		spinner.setValues(1, 1, most, 0, 1, 1);
		spinner.addListener(SWT.Modify, event -> tell());
		return spinner;
	}

	private Combo kinds(Composite parent) {
		new Label(parent, SWT.NONE).setText(UiMessages.text("importData.areaKind"));
		var combo = WidgetIds.tag(new Combo(parent, SWT.READ_ONLY), "importData.areaKind");
		KINDS.forEach(kind -> combo.add(UiMessages.text("importData.kind." + kind)));
		GridDataFactory.fillDefaults().applyTo(combo);
		combo.addListener(SWT.Selection, event -> tell());
		return combo;
	}

	private Button check(Composite parent, String id) {
		var check = WidgetIds.tag(new Button(parent, SWT.CHECK), id);
		check.setText(UiMessages.text(id));
		check.addListener(SWT.Selection, event -> tell());
		return check;
	}

	private void tell() {
		if (!filling) {
			changed.run();
		}
	}

	void fill(Mapping mapping) {
		filling = true;
		title.setText(mapping.source().title());
		publisher.setText(mapping.source().publisher());
		licence.setText(mapping.source().licence());
		unit.setText(mapping.measures().unit());
		sheet.setText(mapping.layout().sheet());
		heading.setSelection(mapping.layout().headings());
		headingRows.setSelection(mapping.layout().headingRows());
		areaKind.select(Math.max(0, KINDS.indexOf(mapping.areas().kind())));
		sentinels.setText(SentinelText.write(mapping.sentinels()));
		counted.setSelection(mapping.layout().counted());
		restricted.setSelection(mapping.source().restricted());
		always.forEach((gives, text) -> text.setText(mapping.always().getOrDefault(gives, "")));
		filling = false;
	}

	/** The mapping as it is said here; its columns, and what is not asked, stay. */
	Mapping apply(Mapping mapping) throws Refusal {
		return new Mapping(new Mapping.Source(id(mapping), words(title), words(publisher), words(licence), mapping.source().link(), restricted.getSelection()),
				new Mapping.Layout(words(sheet), heading.getSelection(), headingRows.getSelection(), counted.getSelection()),
				new Mapping.Areas(KINDS.get(Math.max(0, areaKind.getSelectionIndex())), mapping.areas().within(), mapping.areas().vintage()),
				new Mapping.Measures(words(unit), mapping.measures().nature()), mapping.columns(), said(mapping), SentinelText.read(sentinels.getText(), mapping.sentinels()), mapping.skipped());
	}

	private static String words(Text text) {
		return text.getText().strip();
	}

	private String id(Mapping mapping) {
		var id = words(title).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		return id.matches(Dataset.ID_PATTERN) ? id : mapping.source().id();
	}

	private Map<Gives, String> said(Mapping mapping) {
		var said = new HashMap<>(mapping.always());
		always.forEach((gives, text) -> {
			if (words(text).isEmpty()) {
				said.remove(gives);
			} else {
				said.put(gives, words(text));
			}
		});
		return said;
	}

	boolean isKept() {
		return keep.getSelection();
	}
}
