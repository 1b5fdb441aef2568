package org.cspworkbench.ui.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.cspworkbench.forms.LabelText;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.report.Format;
import org.cspworkbench.report.Layout;
import org.cspworkbench.report.LayoutParameter;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Which layouts, in which formats. */
final class ReportsPage extends WizardPage {

	private static final String USUAL = "assessment";

	private final List<Layout> offered;
	private Table layouts;
	private List<Button> formats;
	private Label about;

	ReportsPage(List<Layout> offered, String plan) {
		super("reports");
		this.offered = offered;
		setTitle(LabelText.of(UiMessages.text("publish.heading", plan)));
		setDescription(UiMessages.text("publish.message"));
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		new Label(area, SWT.NONE).setText(UiMessages.text("publish.layout"));
		layouts = WidgetIds.tag(new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION), "publish.layouts");
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 180).applyTo(layouts);
		for (var layout : offered) {
			var item = new TableItem(layouts, SWT.NONE);
			item.setText(layout.shipped() ? layout.title() : UiMessages.text("publish.own", layout.title()));
			item.setChecked(layout.id().equals(USUAL));
		}
		layouts.addListener(SWT.Selection, event -> changed());
		about = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(420, 34).applyTo(about);
		var group = new Group(area, SWT.NONE);
		group.setText(UiMessages.text("publish.format"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		GridLayoutFactory.swtDefaults().numColumns(Format.values().length).margins(8, 8).applyTo(group);
		formats = Arrays.stream(Format.values()).map(format -> format(group, format)).toList();
		changed();
		setControl(area);
	}

	private Button format(Composite parent, Format format) {
		var button = WidgetIds.tag(new Button(parent, SWT.CHECK), "publish.format." + format.extension());
		button.setText(UiMessages.text("publish.format." + format.extension()));
		button.setSelection(format == Format.PDF);
		button.addListener(SWT.Selection, event -> changed());
		return button;
	}

	private void changed() {
		var chosen = layouts.getSelectionIndex();
		about.setText(chosen < 0 ? "" : offered.get(chosen).description());
		setPageComplete(!layouts().isEmpty() && !formats().isEmpty());
	}

	List<Layout> layouts() {
		return Arrays.stream(layouts.getItems()).filter(TableItem::getChecked).map(item -> offered.get(layouts.indexOf(item))).toList();
	}

	List<Format> formats() {
		return Arrays.stream(Format.values()).filter(format -> formats.get(format.ordinal()).getSelection()).toList();
	}

	/** Those of the parameters that the layout knows and that say anything. */
	static Map<String, String> parametersOf(Layout layout, Map<String, String> all) {
		return Layouts.parameters(layout).stream().map(LayoutParameter::name).filter(name -> !all.getOrDefault(name, "").isBlank()).collect(Collectors.toMap(name -> name, all::get));
	}
}
