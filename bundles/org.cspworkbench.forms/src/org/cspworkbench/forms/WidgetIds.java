package org.cspworkbench.forms;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/** The stable names of widgets: tests, help and checks find a widget by them, whatever its label says. */
public final class WidgetIds {

	/** The key of {@link Widget#setData(String, Object)} under which a widget keeps its name. */
	public static final String KEY = "org.cspworkbench.widget.id";

	public static final String ADD = "add";
	public static final String DELETE = "delete";
	public static final String DUPLICATE = "duplicate";
	public static final String UP = "up";
	public static final String DOWN = "down";
	public static final String OPEN = "open";
	public static final String CHOOSE = "choose";
	public static final String FILTER = "filter";
	public static final String PREVIEW = "preview";
	public static final String PROBLEM = "problem";
	public static final String LABEL = "label";
	public static final String CELL = "cell";
	public static final String SUGGESTIONS = "suggestions";
	public static final String TITLE = "title";

	private WidgetIds() {
	}

	/** Action.title */
	public static String of(EObject owner, EStructuralFeature feature) {
		return owner.eClass().getName() + "." + feature.getName();
	}

	/** Action.leads.add */
	public static String part(String id, String part) {
		return id + "." + part;
	}

	public static <W extends Widget> W tag(W widget, String id) {
		widget.setData(KEY, id);
		return widget;
	}

	public static Optional<String> of(Widget widget) {
		return Optional.ofNullable(widget.getData(KEY)).map(Object::toString);
	}

	/** The control of that name at or under a control. */
	public static Optional<Control> find(Control root, String id) {
		return all(root).filter(control -> id.equals(control.getData(KEY))).findFirst();
	}

	/** A control and the controls in it. */
	public static Stream<Control> all(Control root) {
		return root instanceof Composite composite ? Stream.concat(Stream.of(root), Stream.of(composite.getChildren()).flatMap(WidgetIds::all))
				: Stream.of(root);
	}
}
