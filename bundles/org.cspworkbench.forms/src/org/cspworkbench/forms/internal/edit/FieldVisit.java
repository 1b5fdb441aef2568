package org.cspworkbench.forms.internal.edit;

import java.util.Objects;

import org.cspworkbench.forms.FormField;
import org.eclipse.emf.common.command.BasicCommandStack;

/** One stay in a field: whatever is typed during it is one step to undo. */
public final class FieldVisit {

	private final FormField field;
	private TypedValue typed;

	public FieldVisit(FormField field) {
		this.field = field;
	}

	public void type(Object value) {
		if (canGoOn()) {
			typed.amend(value);
			field.site().typed();
		} else if (!isThere(value)) {
			typed = new TypedValue(field.edits().changeLabel(field.owner(), field.feature()), field.owner(), field.feature(), value);
			field.site().editingDomain().getCommandStack().execute(typed);
		}
	}

	public void end() {
		typed = null;
	}

	private boolean isThere(Object value) {
		return value == null ? !field.owner().eIsSet(field.feature()) : Objects.equals(value, field.value());
	}

	/** Not when something else was done in between, nor when the plan has been saved: then it would look unchanged. */
	private boolean canGoOn() {
		var stack = field.site().editingDomain().getCommandStack();
		boolean saved = stack instanceof BasicCommandStack basic && !basic.isSaveNeeded();
		return typed != null && stack.getUndoCommand() == typed && stack.getRedoCommand() == null && !saved;
	}
}
