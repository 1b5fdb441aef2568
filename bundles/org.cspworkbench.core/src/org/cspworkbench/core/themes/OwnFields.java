package org.cspworkbench.core.themes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.cspworkbench.core.Messages;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.ModelPackage;
import org.cspworkbench.model.io.XmlInput;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * The classes and fields that a theme declares in an Ecore file. The file comes from outside: it may describe data and nothing else,
 * so that no value of a plan can make the program load a class or run code.
 */
public final class OwnFields {

	private static final Messages MESSAGES = Messages.of(OwnFields.class);
	private static final int LARGEST_FILE = 1024 * 1024;
	private static final String DOCUMENTATION = "http://www.eclipse.org/emf/2002/GenModel";
	private static final Set<EDataType> PLAIN = Set.of(EcorePackage.Literals.ESTRING, EcorePackage.Literals.EBOOLEAN, EcorePackage.Literals.EINT,
			EcorePackage.Literals.EDOUBLE, EcorePackage.Literals.EBOOLEAN_OBJECT, EcorePackage.Literals.EINTEGER_OBJECT);

	private final EPackage content;

	private OwnFields(EPackage content) {
		this.content = content;
	}

	/** Reads and judges the file. */
	static OwnFields read(InputStream file, String name) throws IOException {
		var bytes = file.readNBytes(LARGEST_FILE + 1);
		if (bytes.length > LARGEST_FILE) {
			throw refused("fields.tooLarge", name);
		}
		judgeXml(bytes, name);
		var content = load(bytes, name);
		judge(content, name);
		return new OwnFields(content);
	}

	EPackage content() {
		return content;
	}

	/** The classes that can be put into plans. */
	static List<EClass> classes(EPackage own) {
		return own.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).filter(each -> !each.isAbstract()).toList();
	}

	private static void judgeXml(byte[] bytes, String name) throws UnusableThemeException {
		try {
			var xml = XmlInput.open(bytes);
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.DTD) {
					throw refused("fields.doctype", name);
				}
			}
		} catch (XMLStreamException e) {
			throw new UnusableThemeException(MESSAGES.text("fields.notXml", name), e);
		}
	}

	private static EPackage load(byte[] bytes, String name) throws UnusableThemeException {
		ModelPackage.eINSTANCE.getClass();
		var resources = new ResourceSetImpl();
		resources.setURIConverter(new Closed());
		var resource = new XMIResourceImpl(URI.createURI("own.ecore"));
		resources.getResources().add(resource);
		try {
			resource.load(new ByteArrayInputStream(bytes), Map.of());
			EcoreUtil.resolveAll(resource);
		} catch (IOException | RuntimeException e) {
			throw new UnusableThemeException(MESSAGES.text("fields.notEcore", name), e);
		}
		if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof EPackage content)) {
			throw refused("fields.notEcore", name);
		}
		return content;
	}

	private static void judge(EPackage content, String name) throws UnusableThemeException {
		var namespace = content.getNsURI();
		if (namespace == null || namespace.isBlank() || namespace.startsWith(ModelPackage.eNS_URI) || namespace.startsWith("http://www.eclipse.org/")) {
			throw refused("fields.namespace", name, namespace);
		}
		if (!content.getESubpackages().isEmpty()) {
			throw refused("fields.subpackage", name);
		}
		for (var classifier : content.getEClassifiers()) {
			switch (classifier) {
				case EEnum choice when choice.getInstanceClassName() == null -> { }
				case EClass type when type.getInstanceClassName() == null -> judge(type, name);
				default -> throw refused("fields.javaType", name, classifier.getName());
			}
		}
		for (var all = content.eAllContents(); all.hasNext();) {
			judgeAnnotations(all.next(), name);
		}
		judgeAnnotations(content, name);
		var diagnosis = Diagnostician.INSTANCE.validate(content);
		if (diagnosis.getSeverity() >= Diagnostic.ERROR) {
			throw refused("fields.invalid", name, first(diagnosis).getMessage());
		}
	}

	private static void judge(EClass type, String name) throws UnusableThemeException {
		if (insideItself(type, new ArrayList<>())) {
			throw refused("fields.circle", name, type.getName());
		}
		if (!ModelPackage.Literals.ELEMENT.isSuperTypeOf(type)) {
			throw refused("fields.noElement", name, type.getName());
		}
		for (var feature : type.getEStructuralFeatures()) {
			if (feature.isVolatile() || feature.isDerived() || !isPlain(feature)) {
				throw refused("fields.feature", name, type.getName() + "." + feature.getName());
			}
		}
	}

	private static boolean insideItself(EClass type, List<EClass> path) {
		if (path.contains(type)) {
			return true;
		}
		var longer = new ArrayList<>(path);
		longer.add(type);
		return type.getESuperTypes().stream().anyMatch(base -> insideItself(base, longer));
	}

	private static boolean isPlain(EStructuralFeature feature) {
		if (feature.getEType() == null || feature.getEType().eIsProxy()) {
			return false;
		}
		return switch (feature) {
			case EAttribute attribute -> PLAIN.contains(attribute.getEAttributeType())
					|| attribute.getEAttributeType().getEPackage() == feature.getEContainingClass().getEPackage()
					|| attribute.getEAttributeType().getEPackage().getNsURI().startsWith(ModelPackage.eNS_URI);
			case EReference reference -> ModelPackage.Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType());
			default -> false;
		};
	}

	/** Annotations can ask EMF for computed values and constraints; those for words and forms cannot. */
	private static void judgeAnnotations(EObject element, String name) throws UnusableThemeException {
		if (element instanceof EModelElement annotated) {
			for (var annotation : annotated.getEAnnotations()) {
				if (!Set.of(DOCUMENTATION, FormHints.SOURCE).contains(annotation.getSource())) {
					throw refused("fields.annotation", name, annotation.getSource());
				}
			}
		}
	}

	private static Diagnostic first(Diagnostic diagnostic) {
		return diagnostic.getChildren().isEmpty() ? diagnostic : first(diagnostic.getChildren().getFirst());
	}

	private static UnusableThemeException refused(String key, Object... values) {
		return new UnusableThemeException(MESSAGES.text(key, values));
	}

	/** Opens nothing: an Ecore file may point to the packages that are registered, and to no file or address. */
	private static final class Closed extends ExtensibleURIConverterImpl {

		@Override
		public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException(uri + " is not opened");
		}

		@Override
		public boolean exists(URI uri, Map<?, ?> options) {
			return false;
		}
	}
}
