import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPropertyKind;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Makes the Java sources of model and edit from the Ecore. Arguments: the folders of the two bundles. */
public class GenerateModel {

	private static final String FORM = "https://cspworkbench.org/form";

	public static void main(String[] folders) throws Exception {
		var model = Path.of(folders[0]).toAbsolutePath().normalize();
		var edit = Path.of(folders[1]).toAbsolutePath().normalize();
		mapBundle(model);
		mapBundle(edit);
		var genModel = load(model.resolve("model/partnership.genmodel"));
		generate(genModel);
		writeLabels(genModel, edit.resolve("plugin.properties"));
	}

	private static void mapBundle(Path folder) {
		EcorePlugin.getPlatformResourceMap().put(folder.getFileName().toString(), URI.createFileURI(folder + "/"));
	}

	private static GenModel load(Path file) {
		var resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
		resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		var uri = URI.createPlatformResourceURI(file.getParent().getParent().getFileName() + "/model/" + file.getFileName(), false);
		var genModel = (GenModel) resources.getResource(uri, true).getContents().getFirst();
		EcoreUtil.resolveAll(resources);
		// The file holds the settings only; classes and features come from the Ecore.
		genModel.reconcile();
		genModel.getAllGenPackagesWithClassifiers().forEach(GenerateModel::follow);
		stopOn(genModel.diagnose());
		return genModel;
	}

	private static void follow(GenPackage genPackage) {
		for (GenClass genClass : genPackage.getGenClasses()) {
			var title = EcoreUtil.getAnnotation(genClass.getEcoreClass(), FORM, "title");
			genClass.getAllGenFeatures().stream()
					.filter(feature -> feature.getName().equals(title) && feature.getEcoreFeature() instanceof EAttribute)
					.findFirst().ifPresent(genClass::setLabelFeature);
			for (GenFeature genFeature : genClass.getGenFeatures()) {
				if ("true".equals(EcoreUtil.getAnnotation(genFeature.getEcoreFeature(), FORM, "readOnly"))) {
					genFeature.setProperty(GenPropertyKind.READONLY_LITERAL);
				}
			}
		}
	}

	private static void generate(GenModel genModel) {
		genModel.setCanGenerate(true);
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
		var generator = new Generator();
		generator.setInput(genModel);
		stopOn(generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
		stopOn(generator.generate(genModel, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE, new BasicMonitor()));
	}

	/** Replaces EMF's labels by those that the forms show, so that one file holds every word of the model. */
	private static void writeLabels(GenModel genModel, Path file) throws IOException {
		var labels = new TreeMap<String, String>();
		for (GenPackage genPackage : genModel.getAllGenPackagesWithClassifiers()) {
			for (EClassifier classifier : genPackage.getEcorePackage().getEClassifiers()) {
				var prefix = "_UI_" + classifier.getName() + "_";
				switch (classifier) {
					case EClass eClass -> {
						labels.put(prefix + "type", label(eClass));
						eClass.getEStructuralFeatures().forEach(feature -> labels.put(prefix + feature.getName() + "_feature", label(feature)));
					}
					case EEnum eEnum -> eEnum.getELiterals().forEach(literal -> labels.put(prefix + literal.getName() + "_literal", label(literal)));
					default -> { }
				}
			}
		}
		var lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream().map(line -> {
			var key = line.split("=", 2)[0].strip();
			return labels.containsKey(key) ? key + " = " + labels.get(key) : line;
		}).toList();
		if (!lines.equals(Files.readAllLines(file, StandardCharsets.ISO_8859_1))) {
			Files.write(file, lines, StandardCharsets.ISO_8859_1);
		}
	}

	/** The label hint, or the name in words: signOffDate becomes "Sign off date". */
	private static String label(ENamedElement element) {
		var hint = EcoreUtil.getAnnotation(element, FORM, "label");
		if (hint != null) {
			return hint;
		}
		var words = element.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	private static void stopOn(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(diagnostic.getMessage() + diagnostic.getChildren());
		}
	}
}
