package org.cspworkbench.forms.internal.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sets a feature to a value that grows while it is typed. */
final class TypedValue extends AbstractCommand {

	private final EObject owner;
	private final EStructuralFeature feature;
	private final boolean wasSet;
	private final Object before;
	private Object after;

	TypedValue(String label, EObject owner, EStructuralFeature feature, Object after) {
		super(label);
		this.owner = owner;
		this.feature = feature;
		this.wasSet = owner.eIsSet(feature);
		this.before = owner.eGet(feature);
		this.after = after;
	}

	void amend(Object value) {
		after = value;
		redo();
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		redo();
	}

	@Override
	public void redo() {
		put(after != null, after);
	}

	@Override
	public void undo() {
		put(wasSet, before);
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return List.of(owner);
	}

	private void put(boolean set, Object value) {
		if (set) {
			owner.eSet(feature, value);
		} else {
			owner.eUnset(feature);
		}
	}
}
