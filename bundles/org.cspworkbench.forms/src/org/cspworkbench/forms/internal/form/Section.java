package org.cspworkbench.forms.internal.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.forms.FieldDiagnostic;
import org.cspworkbench.forms.FieldShape;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.LabelText;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.form.FormOutline.Slot;
import org.cspworkbench.forms.internal.look.Styles;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Part of a page: short fields in two columns, or one wide field under its heading. Until it is built it only keeps its place. */
final class Section {

	private static final int TWO_COLUMNS_FROM = 640;
	private static final int LABEL_WIDTH = 118;
	private static final int FIELD_WIDTH = 60;
	private static final int LINE_HEIGHT = 34;
	private static final int WIDE_HEIGHT = 150;

	private final Composite body;
	private final String title;
	private final List<Slot> plan;
	private final boolean wide;
	private final Runnable problemsChanged;
	private final List<FieldSlot> slots = new ArrayList<>();
	private Heading heading;
	private final List<Label> filler = new ArrayList<>();
	private Deque<Runnable> steps;
	private boolean built;

	private Section(Composite parent, String title, List<Slot> plan, boolean wide, Runnable problemsChanged) {
		this.title = title;
		this.plan = plan;
		this.wide = wide;
		this.problemsChanged = problemsChanged;
		int expected = wide ? WIDE_HEIGHT : LINE_HEIGHT * ((plan.size() + 1) / 2 + (title.isEmpty() ? 0 : 1));
		this.body = new Composite(parent, SWT.NONE) {
			@Override
			public Point computeSize(int wHint, int hHint, boolean changed) {
				return built ? super.computeSize(wHint, hHint, changed) : new Point(Math.max(wHint, 64), expected);
			}
		};
	}

	static Section ofLines(Composite parent, String title, List<Slot> lines, Runnable problemsChanged) {
		return new Section(parent, title, lines, false, problemsChanged);
	}

	static Section ofWide(Composite parent, Slot slot, Runnable problemsChanged) {
		return new Section(parent, slot.field().label(), List.of(slot), true, problemsChanged);
	}

	Composite body() {
		return body;
	}

	boolean isBuilt() {
		return built;
	}

	Stream<FieldSlot> slots() {
		return slots.stream();
	}

	/** The next step towards being built. */
	void grow() {
		if (steps == null) {
			steps = new ArrayDeque<>();
			if (wide) {
				planWide();
			} else {
				planLines();
			}
		}
		if (steps.isEmpty() && !growsInside()) {
			built = true;
		} else if (!steps.isEmpty()) {
			steps.removeFirst().run();
		}
	}

	/** A wide field may be built in steps of its own. */
	private boolean growsInside() {
		return wide && slots.getFirst().widget() instanceof Growing growing && growing.grow();
	}

	boolean refresh() {
		boolean moved = false;
		for (var slot : slots) {
			moved |= slot.refresh();
		}
		return moved;
	}

	boolean show(List<FieldDiagnostic> diagnostics) {
		boolean moved = false;
		for (var slot : slots) {
			moved |= slot.show(diagnostics);
		}
		return moved;
	}

	/** Whether one of its fields is that feature, or holds that object. */
	boolean concerns(EObject object, Optional<EStructuralFeature> feature) {
		return plan.stream().map(Slot::field).anyMatch(field -> object == field.owner() ? feature.filter(each -> each == field.feature()).isPresent()
				: field.isContainment() && EcoreUtil.isAncestor(field.owner(), object));
	}

	private void planWide() {
		body.setLayout(new Stacked(5));
		var slot = plan.getFirst();
		steps.add(() -> {
			if (!(slot.control() instanceof OwnHeading)) {
				help(Heading.ofField(body, title).words(), slot.field());
			}
			slots.add(new FieldSlot(body, slot, problemsChanged));
		});
	}

	private void planLines() {
		var layout = new GridLayout(columns(body.getParent().getSize().x), false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 10;
		layout.verticalSpacing = 7;
		body.setLayout(layout);
		if (!title.isEmpty()) {
			heading = Heading.ofGroup(body, title);
			heading.bar().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		}
		plan.stream().takeWhile(Section::isRow).forEach(this::planLine);
		plan.stream().filter(slot -> slot.shape() == FieldShape.LINE).forEach(this::planLine);
		steps.add(this::fillLine);
		plan.stream().dropWhile(Section::isRow).filter(Section::isRow).forEach(this::planLine);
		steps.add(() -> followWidth(layout));
	}

	private void planLine(Slot slot) {
		steps.add(() -> line(slot));
	}

	private void followWidth(GridLayout layout) {
		layout.numColumns = columns(body.getParent().getSize().x);
		body.addListener(SWT.Resize, event -> {
			int columns = columns(body.getSize().x);
			if (columns != layout.numColumns) {
				layout.numColumns = columns;
				span();
				body.requestLayout();
			}
		});
		span();
	}

	private static boolean isRow(Slot slot) {
		return slot.shape() == FieldShape.ROW;
	}

	/** A line without a neighbour leaves half of the width free, so that a row begins below it. */
	private void fillLine() {
		if (plan.stream().filter(slot -> slot.shape() == FieldShape.LINE).count() % 2 == 1) {
			filler.add(filler(LABEL_WIDTH, false));
			filler.add(filler(FIELD_WIDTH, true));
		}
	}

	private Label filler(int width, boolean grab) {
		var label = new Label(body, SWT.NONE);
		var data = new GridData(SWT.FILL, SWT.FILL, grab, false);
		data.widthHint = width;
		label.setLayoutData(data);
		return label;
	}

	private void span() {
		int columns = ((GridLayout) body.getLayout()).numColumns;
		if (heading != null) {
			((GridData) heading.bar().getLayoutData()).horizontalSpan = columns;
		}
		for (var label : filler) {
			((GridData) label.getLayoutData()).exclude = columns == 2;
			label.setVisible(columns > 2);
		}
		for (var slot : slots) {
			((GridData) slot.room().getLayoutData()).horizontalSpan = slot.shape() == FieldShape.ROW ? columns - 1 : 1;
		}
	}

	private void line(Slot slot) {
		var label = Styles.style(new Label(body, SWT.RIGHT | SWT.WRAP), Styles.LABEL);
		label.setText(LabelText.of(slot.field().label()));
		WidgetIds.tag(label, slot.field().part(WidgetIds.LABEL));
		help(label, slot.field());
		var place = new GridData(SWT.FILL, SWT.BEGINNING, false, false);
		place.widthHint = LABEL_WIDTH;
		place.verticalIndent = 6;
		label.setLayoutData(place);
		var field = new FieldSlot(body, slot, problemsChanged);
		var room = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		room.widthHint = FIELD_WIDTH;
		field.room().setLayoutData(room);
		slots.add(field);
	}

	private static void help(Label label, FormField field) {
		field.help().ifPresent(label::setToolTipText);
	}

	private static int columns(int width) {
		return width >= TWO_COLUMNS_FROM ? 4 : 2;
	}
}
