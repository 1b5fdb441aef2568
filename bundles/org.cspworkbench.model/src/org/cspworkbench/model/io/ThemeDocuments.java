package org.cspworkbench.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

import org.cspworkbench.model.theme.Theme;
import org.cspworkbench.model.theme.ThemePackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** Opens and saves themes as files, with the same care as plans. */
public final class ThemeDocuments {

	/** How the file of a theme ends. */
	public static final String EXTENSION = ".csptheme";

	private final EPackage.Registry packages;
	private final PlanVersions versions = PlanVersions.known();

	public ThemeDocuments() {
		this(EPackage.Registry.INSTANCE);
	}

	/** A theme's own classes are looked up in the given registry. */
	public ThemeDocuments(EPackage.Registry packages) {
		this.packages = packages;
		ThemePackage.eINSTANCE.getClass();
	}

	/** Opens a theme. The name is used in messages. What was kept without being understood is told in the resource's warnings. */
	public ThemeResource open(InputStream file, String name) throws IOException {
		var resource = resource(name);
		try {
			resource.load(file, Map.of());
		} catch (UnreadablePlanException e) {
			resource.getResourceSet().getResources().clear();
			throw e.ofTheme();
		} catch (IOException | RuntimeException e) {
			resource.getResourceSet().getResources().clear();
			throw e;
		}
		return resource;
	}

	public Theme load(InputStream file, String name) throws IOException {
		return open(file, name).theme();
	}

	/** Writes the theme. A theme without a resource receives one, and with it its ids. */
	public void save(Theme theme, OutputStream file) throws IOException {
		var resource = theme.eResource() instanceof ThemeResource own ? own : create(theme);
		resource.save(file, Map.of());
	}

	/** Gives a new theme, or a copy of one, a resource of its own. */
	public ThemeResource create(Theme theme) {
		var resource = resource(theme.getId() == null ? "theme" : theme.getId());
		theme.setMetamodelVersion(versions.current());
		resource.getContents().add(theme);
		return resource;
	}

	private ThemeResource resource(String name) {
		var resource = new ThemeResource(URI.createURI(URI.encodeSegment(name, false)), packages, versions);
		new ResourceSetImpl().getResources().add(resource);
		return resource;
	}
}
