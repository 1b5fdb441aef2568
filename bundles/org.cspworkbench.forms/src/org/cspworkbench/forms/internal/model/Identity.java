package org.cspworkbench.forms.internal.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** New objects and copies need identifiers of their own. */
public final class Identity {

	private Identity() {
	}

	static void give(EObject object) {
		var id = object.eClass().getEIDAttribute();
		if (id != null && isFree(id) && object.eGet(id) == null) {
			object.eSet(id, EcoreUtil.generateUUID());
		}
	}

	/** A copy, and everything inside it, is somebody else. */
	public static EObject copy(EObject object) {
		var copy = EcoreUtil.copy(object);
		renew(copy);
		copy.eAllContents().forEachRemaining(Identity::renew);
		return copy;
	}

	private static void renew(EObject object) {
		var id = object.eClass().getEIDAttribute();
		if (id != null && isFree(id) && object.eGet(id) != null) {
			object.eSet(id, EcoreUtil.generateUUID());
		}
	}

	private static boolean isFree(EAttribute id) {
		return id.isChangeable() && id.getEAttributeType().getInstanceClass() == String.class;
	}
}
