package org.cspworkbench.ui.themes;

import java.util.List;
import java.util.function.Function;

import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Chooses one of what themes offer, and the place in the plan where it goes. */
final class CatalogueDialog<T, P> extends TitleAreaDialog {

	/** How offers and places are named, and what is told about an offer before it is taken. */
	record Words<T, P>(String key, Function<T, String> offer, Function<T, String> about, Function<P, String> place) {
	}

	private final Words<T, P> words;
	private final List<T> offers;
	private final List<P> places;
	private final P suggested;
	private ListViewer list;
	private ComboViewer combo;
	private Text about;
	private T chosen;
	private P place;

	/**
	 * @param suggested the place that is chosen at first; may be null
	 */
	CatalogueDialog(Shell shell, Words<T, P> words, List<T> offers, List<P> places, P suggested) {
		super(shell);
		this.words = words;
		this.offers = offers;
		this.places = places;
		this.suggested = suggested;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	T chosen() {
		return chosen;
	}

	P place() {
		return place;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText(UiMessages.text(words.key() + ".title"));
		setTitle(UiMessages.text(words.key() + ".title"));
		setMessage(UiMessages.text(words.key() + ".message"));
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		list = new ListViewer(area, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
		WidgetIds.tag(list.getList(), words.key() + ".list");
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 220).applyTo(list.getList());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(each -> words.offer().apply(offer(each))));
		list.setInput(offers);
		about = WidgetIds.tag(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), words.key() + ".about");
		GridDataFactory.fillDefaults().grab(true, false).hint(560, 110).applyTo(about);
		if (!places.isEmpty()) {
			createPlaces(area);
		}
		list.addSelectionChangedListener(event -> show());
		return area;
	}

	private void createPlaces(Composite area) {
		new Label(area, SWT.NONE).setText(UiMessages.text(words.key() + ".place"));
		combo = new ComboViewer(area, SWT.READ_ONLY);
		WidgetIds.tag(combo.getCombo(), words.key() + ".place");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo.getCombo());
		combo.setContentProvider(ArrayContentProvider.getInstance());
		combo.setLabelProvider(LabelProvider.createTextProvider(each -> words.place().apply(place(each))));
		combo.setInput(places);
		combo.setSelection(new StructuredSelection(suggested != null ? suggested : places.getFirst()));
	}

	@SuppressWarnings("unchecked")
	private T offer(Object element) {
		return (T) element;
	}

	@SuppressWarnings("unchecked")
	private P place(Object element) {
		return (P) element;
	}

	private void show() {
		chosen = offer(list.getStructuredSelection().getFirstElement());
		about.setText(chosen == null ? "" : words.about().apply(chosen));
		getButton(IDialogConstants.OK_ID).setEnabled(chosen != null);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		WidgetIds.tag(getButton(IDialogConstants.OK_ID), words.key() + ".ok").setText(UiMessages.text(words.key() + ".ok"));
		getButton(IDialogConstants.OK_ID).setEnabled(false);
	}

	@Override
	protected void okPressed() {
		place = combo == null ? null : place(combo.getStructuredSelection().getFirstElement());
		super.okPressed();
	}
}
