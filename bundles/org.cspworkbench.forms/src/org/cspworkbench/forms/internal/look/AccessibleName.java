package org.cspworkbench.forms.internal.look;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a screen reader says of a control. */
public final class AccessibleName {

	private static final String KEY = "org.cspworkbench.accessible.name";

	private AccessibleName() {
	}

	/** The name that was given to a control. */
	@SuppressWarnings("unchecked")
	public static Optional<String> of(Control control) {
		return Optional.ofNullable((Supplier<String>) control.getData(KEY)).map(Supplier::get);
	}

	public static void give(Control control, String name, String help) {
		give(control, () -> name, help);
	}

	public static void give(Control control, Supplier<String> name, String help) {
		control.setData(KEY, name);
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name.get();
			}

			@Override
			public void getHelp(AccessibleEvent event) {
				event.result = help.isEmpty() ? event.result : help;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = help.isEmpty() ? event.result : help;
			}
		});
	}
}
