package org.cspworkbench.model.io;

import org.cspworkbench.model.theme.Theme;
import org.cspworkbench.model.theme.ThemePackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/** The file of one theme. */
public final class ThemeResource extends DocumentResource {

	ThemeResource(URI uri, EPackage.Registry packages, PlanVersions versions) {
		super(uri, packages, versions);
	}

	/** The theme in this file. */
	public Theme theme() {
		return (Theme) getContents().getFirst();
	}

	@Override
	EClass type() {
		return ThemePackage.Literals.THEME;
	}
}
