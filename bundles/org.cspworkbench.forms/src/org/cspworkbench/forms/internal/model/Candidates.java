package org.cspworkbench.forms.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;

/** What may be pointed to, and what may be put inside. */
public final class Candidates {

	private static final String PLATFORM = "http://www.eclipse.org/";

	private Candidates() {
	}

	/** Everything of the right type in the document of the owner and in the documents opened beside it. */
	public static Collection<EObject> of(EObject owner, EReference reference, EditingDomain domain) {
		var type = reference.getEReferenceType();
		var found = new LinkedHashSet<EObject>();
		collect(EcoreUtil.getRootContainer(owner), type, found);
		for (var resource : new ArrayList<>(domain.getResourceSet().getResources())) {
			resource.getContents().forEach(root -> collect(root, type, found));
		}
		found.remove(owner);
		return found;
	}

	/** The type itself and the classes that extend it, in every package that the plan's documents may use. */
	public static List<EClass> childTypes(EReference containment, EditingDomain domain) {
		var type = containment.getEReferenceType();
		var types = new LinkedHashSet<EClass>();
		addConcrete(type.getEPackage(), type, types);
		var local = domain.getResourceSet().getPackageRegistry();
		packages(local).forEach(each -> addConcrete(each, type, types));
		packages(EPackage.Registry.INSTANCE).forEach(each -> addConcrete(each, type, types));
		return List.copyOf(types);
	}

	public static EObject create(EClass type) {
		var object = EcoreUtil.create(type);
		Identity.give(object);
		return object;
	}

	private static void collect(EObject root, EClass type, Set<EObject> found) {
		addIfOf(type, root, found);
		root.eAllContents().forEachRemaining(each -> addIfOf(type, each, found));
	}

	private static void addIfOf(EClass type, EObject object, Set<EObject> found) {
		if (type == EcorePackage.Literals.EOBJECT || type.isSuperTypeOf(object.eClass())) {
			found.add(object);
		}
	}

	/** Looking at a package loads it; those of the platform hold nothing that belongs in a plan. */
	private static List<EPackage> packages(EPackage.Registry registry) {
		return registry.keySet().stream().filter(uri -> !uri.startsWith(PLATFORM)).toList().stream().map(registry::getEPackage)
				.filter(Objects::nonNull).toList();
	}

	private static void addConcrete(EPackage home, EClass type, Set<EClass> types) {
		if (home == null) {
			return;
		}
		for (var classifier : home.getEClassifiers()) {
			if (classifier instanceof EClass each && !each.isAbstract() && !each.isInterface() && type.isSuperTypeOf(each)) {
				types.add(each);
			}
		}
	}
}
