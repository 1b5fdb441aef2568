package org.cspworkbench.core.themes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.ModelPackage;
import org.cspworkbench.model.assessment.AssessmentPackage;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.io.ThemeDocuments;
import org.cspworkbench.model.theme.Theme;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** A working theme to begin with: indicators, a catalogue, guidance, checks, a chapter, and own fields when asked for. */
public record NewTheme(String id, String title, List<OwnField> fields) {

	private static final Messages MESSAGES = Messages.of(NewTheme.class);
	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
	private static final String FIELDS = "fields.ecore";
	private static final String SECTION = "section.rptlibrary";
	private static final String ICON = """
			<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#3a5f8f" d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 3a4 4 0 1 1 0 8 4 4 0 0 1 0-8z"/></svg>
			""";

	public NewTheme {
		fields = List.copyOf(fields);
	}

	public ThemeJar jar() throws Refusal {
		if (!ID.matcher(id).matches()) {
			throw new Refusal(MESSAGES.text("theme.new.id", id));
		}
		if (title.isBlank()) {
			throw new Refusal(MESSAGES.text("theme.new.title"));
		}
		var files = new LinkedHashMap<String, byte[]>();
		files.put("icon.svg", ICON.getBytes(StandardCharsets.UTF_8));
		files.put(SECTION, template("new-section.rptlibrary"));
		var theme = template();
		if (!fields.isEmpty()) {
			var type = declaration();
			files.put(FIELDS, content(type.getEPackage()));
			theme.setOwnFields(FIELDS);
			theme.getChapter().getBlocks().add(theme.getChapter().getBlocks().size() - 1, record(type));
		}
		return new ThemeJar(theme, files);
	}

	private Theme template() {
		try {
			return new ThemeDocuments().load(new ByteArrayInputStream(template("new-theme.csptheme")), ThemeJar.THEME);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private byte[] template(String file) {
		try (var stream = NewTheme.class.getResourceAsStream(file)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("@id@", id).replace("@title@", xml(title.strip())).getBytes(StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String xml(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}

	/** One class of its own, a block of chapters with the fields. */
	private EClass declaration() throws Refusal {
		var own = EcoreFactory.eINSTANCE.createEPackage();
		own.setName(id.replace("-", ""));
		own.setNsPrefix(id);
		own.setNsURI("urn:csp-theme:" + id);
		var type = EcoreFactory.eINSTANCE.createEClass();
		var name = OwnField.identifier(id);
		type.setName(Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Record");
		type.getESuperTypes().add(AssessmentPackage.Literals.BLOCK);
		hint(type, "label", MESSAGES.text("theme.new.record", title.strip()));
		own.getEClassifiers().add(type);
		for (var field : fields) {
			add(type, field);
		}
		return type;
	}

	private void add(EClass type, OwnField field) throws Refusal {
		if (type.getEStructuralFeature(field.identifier()) != null) {
			throw new Refusal(MESSAGES.text("field.twice", field.name()));
		}
		var attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(field.identifier());
		attribute.setEType(field.kind().type());
		hint(attribute, "label", field.name());
		hint(attribute, "group", title.strip());
		type.getEStructuralFeatures().add(attribute);
	}

	private static void hint(EModelElement element, String key, String value) {
		EcoreUtil.setAnnotation(element, FormHints.SOURCE, key, value);
	}

	private Block record(EClass type) {
		var block = (Block) EcoreUtil.create(type);
		block.setTitle(MESSAGES.text("theme.new.record", title.strip()));
		return block;
	}

	private static byte[] content(EPackage own) {
		ModelPackage.eINSTANCE.getClass();
		EcorePackage.eINSTANCE.getClass();
		var resource = new XMIResourceImpl(URI.createURI(FIELDS));
		resource.setEncoding("UTF-8");
		resource.getContents().add(own);
		try {
			var bytes = new ByteArrayOutputStream();
			resource.save(bytes, Map.of());
			return bytes.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			resource.getContents().clear();
		}
	}
}
