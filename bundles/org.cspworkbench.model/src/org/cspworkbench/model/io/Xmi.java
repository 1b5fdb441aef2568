package org.cspworkbench.model.io;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the file format takes from XMI. */
final class Xmi {

	static final String NAMESPACE = "http://www.omg.org/XMI";
	static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

	private Xmi() {
	}

	static boolean isStored(EStructuralFeature feature) {
		return !feature.isTransient() && !feature.isDerived() && feature.isChangeable()
				&& !(feature instanceof EReference reference && reference.isContainer());
	}
}
