package org.cspworkbench.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** Opens and saves plans as files. */
public final class PlanDocuments {

	/** The version of the metamodel that this bundle writes. Its history is told in docs/metamodel.md. */
	public static final int METAMODEL_VERSION = 1;

	private final EPackage.Registry packages;
	private final PlanVersions versions;

	public PlanDocuments() {
		this(EPackage.Registry.INSTANCE);
	}

	/** Themes are looked up in the given registry; the core classes are always known. */
	public PlanDocuments(EPackage.Registry packages) {
		this(packages, PlanVersions.known());
	}

	PlanDocuments(EPackage.Registry packages, PlanVersions versions) {
		this.packages = packages;
		this.versions = versions;
		PlanPackage.eINSTANCE.getClass();
	}

	/** Opens a plan. The name is used in messages. What was kept without being understood is told in the resource's warnings. */
	public PlanResource open(InputStream file, String name) throws IOException {
		var resource = resource(name);
		try {
			resource.load(file, Map.of());
		} catch (IOException | RuntimeException e) {
			resource.getResourceSet().getResources().clear();
			throw e;
		}
		return resource;
	}

	public Plan load(InputStream file, String name) throws IOException {
		return open(file, name).plan();
	}

	/** Gives a new plan, or a copy of one, a resource of its own. Every element receives an id. */
	public PlanResource create(Plan plan, String name) {
		var resource = resource(name);
		plan.setMetamodelVersion(versions.current());
		resource.getContents().add(plan);
		return resource;
	}

	/** Writes the plan. A plan without a resource receives one, and with it its ids. */
	public void save(Plan plan, OutputStream file) throws IOException {
		var resource = plan.eResource() instanceof PlanResource own ? own : create(plan, plan.getKey() == null ? "plan" : plan.getKey());
		resource.save(file, Map.of());
	}

	/** The id of an element of a plan that has a resource. */
	public static Optional<String> id(EObject element) {
		return element.eResource() instanceof PlanResource resource ? Optional.ofNullable(resource.id(element)) : Optional.empty();
	}

	/** The element with the given id. */
	public static Optional<EObject> find(Plan plan, String id) {
		return plan.eResource() instanceof PlanResource resource ? Optional.ofNullable(resource.getIDToEObjectMap().get(id)) : Optional.empty();
	}

	private PlanResource resource(String name) {
		var resource = new PlanResource(URI.createURI(URI.encodeSegment(name, false)), packages, versions);
		new ResourceSetImpl().getResources().add(resource);
		return resource;
	}
}
