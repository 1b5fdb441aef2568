package org.cspworkbench.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** A file with one root. Every element has an id that stays the same from save to save. */
public abstract sealed class DocumentResource extends XMIResourceImpl permits PlanResource, ThemeResource {

	private static final Pattern ID = Pattern.compile("[\\w.-]+");

	private final EPackage.Registry packages;
	private final PlanVersions versions;

	DocumentResource(URI uri, EPackage.Registry packages, PlanVersions versions) {
		super(uri);
		this.packages = packages;
		this.versions = versions;
	}

	/** The class of the root. */
	abstract EClass type();

	/** The id of an element of this file. */
	public String id(EObject element) {
		return getID(element);
	}

	@Override
	protected boolean useUUIDs() {
		return true;
	}

	@Override
	public void doLoad(InputStream file, Map<?, ?> options) throws IOException {
		getContents().add(new DocumentReader(this, packages, versions).read(file));
	}

	@Override
	public void doSave(OutputStream file, Map<?, ?> options) throws IOException {
		new DocumentWriter(this, versions.current()).write(file);
	}

	String name() {
		return getURI() == null ? "" : URI.decode(getURI().lastSegment() == null ? getURI().toString() : getURI().lastSegment());
	}

	boolean takeId(EObject element, String id) {
		if (!ID.matcher(id).matches() || getIDToEObjectMap().containsKey(id)) {
			return false;
		}
		setID(element, id);
		return true;
	}
}
