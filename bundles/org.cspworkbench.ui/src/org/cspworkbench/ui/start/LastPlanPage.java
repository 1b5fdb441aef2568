package org.cspworkbench.ui.start;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.begin.NextPlanWish;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.figures.Period;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.values.PeriodText;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.store.PlanEntry;
import org.cspworkbench.ui.PlanOpener;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Which plan the new one follows, how it is called, and for which months it is. */
final class LastPlanPage extends WizardPage {

	private final PlanOpener opener;
	private final Consumer<PlanSession> chosen;
	private final List<PlanEntry> entries;
	private PlanSession last;
	/** Chosen last: another one may be read for longer. */
	private String awaited;
	private Combo plans;
	private Text title;
	private Text years;
	private Text period;
	private Button keepWords;
	private Button withReview;

	LastPlanPage(PlanLibrary library, PlanOpener opener, PlanSession last, Consumer<PlanSession> chosen) {
		super("last", UiMessages.text("next.title"), null);
		this.opener = opener;
		this.last = last;
		this.chosen = chosen;
		this.entries = entries(library);
		setDescription(UiMessages.text("next.told"));
	}

	private List<PlanEntry> entries(PlanLibrary library) {
		try {
			return library.plans().stream().sorted(Comparator.comparing((PlanEntry entry) -> entry.latest().authorship().time()).reversed()).toList();
		} catch (Refusal refusal) {
			setErrorMessage(refusal.getMessage());
			return List.of();
		}
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		new Label(area, SWT.NONE).setText(UiMessages.text("next.last"));
		plans = WidgetIds.tag(new Combo(area, SWT.READ_ONLY), "next.last");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(plans);
		entries.forEach(entry -> plans.add(UiMessages.text("navigator.plan", entry.summary().years(), entry.summary().title())));
		plans.addListener(SWT.Selection, event -> choose(entries.get(plans.getSelectionIndex()).id()));
		title = field(area, "next.name");
		years = field(area, "next.years");
		period = field(area, "next.period");
		keepWords = check(area, "next.keepWords", false);
		withReview = check(area, "next.withReview", true);
		setControl(area);
		preselect();
	}

	private Text field(Composite area, String id) {
		new Label(area, SWT.NONE).setText(UiMessages.text(id));
		var text = WidgetIds.tag(new Text(area, SWT.BORDER), id);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.Modify, event -> check());
		return text;
	}

	private static Button check(Composite area, String id, boolean on) {
		var check = WidgetIds.tag(new Button(area, SWT.CHECK), id);
		check.setText(UiMessages.text(id));
		check.setSelection(on);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
		return check;
	}

	/** The plan that one works on, else the one whose years are the latest. */
	private void preselect() {
		var wanted = last != null && !last.isReadOnly() ? last.id() : entries.stream().max(Comparator.comparing(entry -> entry.summary().years())).map(PlanEntry::id).orElse(null);
		for (int i = 0; i < entries.size(); i++) {
			if (entries.get(i).id().equals(wanted)) {
				plans.select(i);
				choose(wanted);
			}
		}
		check();
	}

	private void choose(String id) {
		awaited = id;
		last = null;
		check();
		opener.open(id, session -> {
			if (session.id().equals(awaited) && !title.isDisposed()) {
				show(session);
			}
		}, refusal -> {
			if (!title.isDisposed()) {
				setErrorMessage(refusal.getMessage());
			}
		});
	}

	private void show(PlanSession session) {
		last = session;
		var usual = NextPlanWish.after(last.plan());
		title.setText(orEmpty(usual.title()));
		years.setText(orEmpty(usual.years()));
		period.setText(usual.period() == null ? "" : PeriodText.write(usual.period()));
		chosen.accept(last);
		check();
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	private void check() {
		if (period == null || withReview == null) {
			return;
		}
		var isReading = last == null && awaited != null;
		setErrorMessage(isReading ? null : last == null ? UiMessages.text("next.last.missing") : title.getText().isBlank() ? UiMessages.text("next.name.missing") : readPeriod() == null ? UiMessages.text("next.period.wrong") : null);
		setPageComplete(!isReading && getErrorMessage() == null);
	}

	private Period readPeriod() {
		return PeriodText.read(period.getText()) instanceof Reading.Value<Period>(var read) ? read : null;
	}

	PlanSession last() {
		return last;
	}

	NextPlanWish wish(Set<EObject> carried) {
		return new NextPlanWish(title.getText().strip(), years.getText().strip(), readPeriod(), carried, keepWords.getSelection(), withReview.getSelection());
	}
}
