package org.cspworkbench.forms.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.forms.FieldDiagnostic;
import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.Forms;
import org.cspworkbench.forms.internal.form.FormOutline.Group;
import org.cspworkbench.forms.internal.look.Scrolling;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** All fields of one object, section under section. Sections may be built when they are needed. */
public final class FieldsPanel {

	private final Composite page;
	private final EObject object;
	private final Runnable problemsChanged;
	private final List<Section> sections = new ArrayList<>();
	private List<FieldDiagnostic> diagnostics = List.of();

	public FieldsPanel(Composite parent, Forms forms, FormSite site, EObject object, Runnable problemsChanged) {
		this.object = object;
		this.problemsChanged = problemsChanged;
		page = new Composite(parent, SWT.NONE);
		page.setLayout(new Stacked(14));
		for (var group : FormOutline.of(forms, site, object).groups()) {
			addSections(group);
		}
	}

	public Composite page() {
		return page;
	}

	/** Puts something between the first section and the others. */
	void insert(Control control) {
		if (!sections.isEmpty()) {
			control.moveBelow(sections.getFirst().body());
		}
	}

	public EObject object() {
		return object;
	}

	List<Section> sections() {
		return sections;
	}

	public void buildAll() {
		sections.forEach(this::build);
	}

	/** Builds one and shows it what has been found so far. */
	void build(Section section) {
		while (!section.isBuilt()) {
			grow(section);
		}
	}

	/** One step of the first section that is not built; false when all are. */
	public boolean grow() {
		var next = sections.stream().filter(section -> !section.isBuilt()).findFirst();
		next.ifPresent(this::grow);
		return next.isPresent();
	}

	/** Whether the section is built now. */
	boolean grow(Section section) {
		section.grow();
		if (section.isBuilt()) {
			section.show(diagnostics);
		}
		return section.isBuilt();
	}

	/** Whether the field that gets the keyboard first is there. */
	boolean canFocus() {
		return sections.isEmpty() || sections.getFirst().isBuilt();
	}

	public void refresh() {
		boolean moved = false;
		for (var section : sections) {
			moved |= section.refresh();
		}
		if (moved) {
			Scrolling.fit(page);
		}
	}

	public Stream<FieldDiagnostic> inputProblems() {
		return sections.stream().flatMap(Section::slots).flatMap(FieldSlot::inputProblems);
	}

	public void show(List<FieldDiagnostic> found) {
		diagnostics = found;
		boolean moved = false;
		for (var section : sections) {
			moved |= section.show(found);
		}
		if (moved) {
			Scrolling.fit(page);
		}
	}

	public boolean reveal(EObject target, Optional<EStructuralFeature> feature) {
		for (var section : sections) {
			if (section.concerns(target, feature)) {
				build(section);
				page.getShell().layout(new Control[] { section.body() });
				if (section.slots().anyMatch(slot -> slot.reveal(target, feature))) {
					return true;
				}
			}
		}
		return false;
	}

	public void focus() {
		sections.stream().limit(1).forEach(section -> {
			build(section);
			section.slots().findFirst().ifPresent(slot -> slot.widget().focus());
		});
	}

	private void addSections(Group group) {
		if (!group.lines().isEmpty() || group.needsHeading()) {
			add(Section.ofLines(page, group.needsHeading() ? group.title() : "", group.lines(), problemsChanged));
		}
		for (var slot : group.wide()) {
			add(Section.ofWide(page, slot, problemsChanged));
		}
	}

	private void add(Section section) {
		sections.add(section);
	}
}
