package org.cspworkbench.model.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.io.PlanDocuments;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** docs/metamodel.md tells the truth. Diagrams are drawn anew with -Dmetamodel.doc=write. */
class MetamodelDocTest {

	private static final Path DOC = Path.of("../../docs/metamodel.md");
	private static final Pattern ROW = Pattern.compile("^\\| ([A-F]\\d+) \\|", Pattern.MULTILINE);
	private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");
	private static final Map<String, Integer> CATALOGUE = new TreeMap<>(Map.of("A", 9, "B", 27, "C", 14, "D", 15, "E", 4));
	private static final List<String> CENTRE = List.of("Plan", "Partnership", "Agency", "Area", "AreaGroup", "Indicator", "Source", "Series", "Figure",
			"Part", "Section", "Block", "FigureTable", "FactBox", "Chart", "ActionTable", "Priority", "Action", "Lead", "Measure", "StatusValue", "Update", "Round", "Review");

	private String doc;

	@BeforeEach
	void readDoc() throws IOException {
		doc = Files.readString(DOC);
	}

	@Test
	void everyRowOfTheCatalogueHasAPlace() {
		var expected = CATALOGUE.entrySet().stream().flatMap(group -> IntStream.rangeClosed(1, group.getValue()).mapToObj(each -> group.getKey() + each)).toList();
		assertEquals(69, expected.size());
		var rows = new ArrayList<String>();
		for (Matcher row = ROW.matcher(doc); row.find();) {
			rows.add(row.group(1));
		}
		assertEquals(expected, rows.stream().filter(row -> !row.startsWith("F")).toList());
		assertAll(doc.lines().filter(line -> ROW.matcher(line).find())
				.map(line -> () -> assertTrue(NAME.matcher(line).find(), () -> "no class is named in: " + line)));
	}

	@Test
	void everyNameInItExists() {
		var wrong = new ArrayList<String>();
		var names = 0;
		var metamodel = doc.substring(doc.indexOf("## Ground rules"), doc.indexOf("## Hints for forms"));
		for (Matcher name = NAME.matcher(metamodel); name.find(); names++) {
			if (!exists(name.group(1), name.group(2))) {
				wrong.add(name.group());
			}
		}
		assertEquals(List.of(), wrong);
		assertTrue(names > 150, "only " + names + " names were found");
	}

	@Test
	void everyClassIsInADiagram() {
		assertAll(Metamodel.classes().stream().map(each -> () -> assertTrue(doc.contains("  class " + each.getName() + "\n") || doc.contains("  class " + each.getName() + " {"),
				() -> each.getName() + " is in no diagram")));
	}

	@Test
	void everyHintIsDescribed() {
		for (var hint : List.of("title", "label", "group", "order", "control", "columns", "hidden", "readOnly", "row")) {
			assertTrue(doc.contains("| `" + hint + "` |"), () -> hint + " is not described");
		}
		assertTrue(doc.contains(FormHints.SOURCE));
	}

	@Test
	void everyVersionIsToldInWords() {
		for (int version = 1; version <= PlanDocuments.METAMODEL_VERSION; version++) {
			assertTrue(doc.contains("\n| " + version + " |"), "version " + version + " is not told");
		}
		assertFalse(doc.contains("\n| " + (PlanDocuments.METAMODEL_VERSION + 1) + " |"));
	}

	@Test
	void diagramsAreUpToDate() throws IOException {
		var drawn = replace(doc, "overview", ClassDiagram.overview(CENTRE));
		for (EPackage each : Metamodel.packages()) {
			drawn = replace(drawn, each.getName(), ClassDiagram.of(each));
		}
		if ("write".equals(System.getProperty("metamodel.doc"))) {
			Files.writeString(DOC, drawn);
			doc = drawn;
		}
		assertEquals(drawn, doc, "draw the diagrams anew with -Dmetamodel.doc=write");
	}

	private static String replace(String text, String name, String diagram) {
		var start = "<!-- diagram " + name + " -->\n";
		var end = "<!-- end -->";
		var from = text.indexOf(start);
		assertTrue(from >= 0, () -> "the place of the diagram " + name + " is missing");
		return text.substring(0, from + start.length()) + diagram + text.substring(text.indexOf(end, from));
	}

	private static boolean exists(String classifier, String member) {
		return Metamodel.classifiers().filter(each -> each.getName().equals(classifier)).findFirst().map(each -> member == null || has(each, member)).orElse(false);
	}

	private static boolean has(EClassifier classifier, String member) {
		return switch (classifier) {
			case EClass type -> type.getEStructuralFeature(member) != null;
			case EEnum choice -> Stream.of(choice.getEEnumLiteral(member)).anyMatch(each -> each != null);
			default -> false;
		};
	}
}
