package org.cspworkbench.theme.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import javax.xml.parsers.DocumentBuilderFactory;

import org.cspworkbench.core.themes.InstalledTheme;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.model.Element;
import org.cspworkbench.model.PlanRules;
import org.cspworkbench.model.assessment.AssessmentPackage;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.io.ThemeDocuments;
import org.cspworkbench.model.theme.GuidancePlace;
import org.cspworkbench.model.theme.SourceMapping;
import org.cspworkbench.model.theme.Theme;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** Every theme that ships is whole: it brings all of its parts and they fit together. */
class ShippedThemesTest {

	private static final String BUNDLES = "org.cspworkbench.theme.";
	private static final Pattern TOKEN = Pattern.compile("\\{([a-z0-9.-]+)(?:\\|[a-z-]+)?}");
	private static final Set<String> STREET = Set.of("crime", "anti-social-behaviour", "bicycle-theft", "burglary", "criminal-damage-and-arson", "drugs", "other-crime", "other-theft",
			"possession-of-weapons", "public-order", "robbery", "shoplifting", "theft-from-the-person", "vehicle-crime", "violence-and-sexual-offences");
	private static final Set<String> GROUPS = Set.of("criminal-damage-and-arson", "drug-offences", "miscellaneous-crimes-against-society", "possession-of-weapons-offences",
			"public-order-offences", "robbery", "sexual-offences", "theft-offences", "violence-against-the-person");
	private static final Pattern ROADS = Pattern.compile("(casualties|collisions)(\\.[a-z0-9-]+){0,2}");

	static List<InstalledTheme> shipped() {
		return ThemeLibrary.of(Platform.getExtensionRegistry(), Set.of()).all().stream()
				.filter(theme -> theme.bundle().getSymbolicName().startsWith(BUNDLES) || theme.bundle().getSymbolicName().equals("org.cspworkbench.core")).toList();
	}

	static Stream<InstalledTheme> themes() {
		return shipped().stream().filter(theme -> theme.bundle().getSymbolicName().startsWith(BUNDLES));
	}

	@Test
	void nothingIsBroken() {
		assertEquals(List.of(), shipped().stream().flatMap(theme -> theme.problem().stream()).toList());
		assertTrue(themes().findAny().isPresent());
	}

	@Test
	void everyBundleOfAThemeIsTestedAndShips() throws IOException {
		var tested = themes().map(theme -> theme.bundle().getSymbolicName()).collect(Collectors.toCollection(HashSet::new));
		var product = Files.readString(Path.of("../../releng/product/csp-workbench.product"));
		try (var bundles = Files.list(Path.of(".."))) {
			var names = bundles.map(bundle -> bundle.getFileName().toString()).filter(name -> name.startsWith(BUNDLES) && !name.endsWith(".tests")).toList();
			assertAll(names.stream().map(name -> () -> {
				assertTrue(tested.contains(name), () -> name + " is missing in Require-Bundle of the tests");
				assertTrue(product.contains("\"" + name + ".feature\""), () -> "the feature of " + name + " is not in the product");
			}));
		}
	}

	@ParameterizedTest
	@MethodSource("themes")
	void theModelFindsNothingWrong(InstalledTheme installed) {
		var theme = theme(installed);
		assertEquals(List.of(), PlanRules.findings(theme).stream().map(Diagnostic::getMessage).toList());
		contents(theme).filter(Element.class::isInstance).map(Element.class::cast)
				.forEach(element -> assertEquals(List.of(), element.getKept(), () -> "not understood in " + element));
	}

	/** So that versions of a theme can be compared line by line. With THEMES=write in the environment the files are put in order. */
	@ParameterizedTest
	@MethodSource("themes")
	void savingChangesNothing(InstalledTheme installed) throws IOException {
		var file = installed.bundle().getEntry("theme.csptheme");
		try (var stream = file.openStream()) {
			var content = stream.readAllBytes();
			var saved = new ByteArrayOutputStream();
			new ThemeDocuments().save(new ThemeDocuments().load(new ByteArrayInputStream(content), "theme.csptheme"), saved);
			if ("write".equals(System.getenv("THEMES"))) {
				Files.write(Path.of("..", installed.bundle().getSymbolicName(), "theme.csptheme"), saved.toByteArray());
				return;
			}
			assertEquals(new String(content, StandardCharsets.UTF_8), saved.toString(StandardCharsets.UTF_8));
		}
	}

	@ParameterizedTest
	@MethodSource("themes")
	void itBringsAllOfItsParts(InstalledTheme installed) {
		var theme = theme(installed);
		assertAll(installed.id(),
				() -> assertFalse(blank(theme.getDescription()), "a description"),
				() -> assertTrue(theme.getColour() != null && theme.getColour().matches("#[0-9a-f]{6}"), "a colour"),
				() -> assertTrue(theme.getIndicators().size() >= 4, "indicators"),
				() -> assertTrue(theme.getCatalogue().size() >= 5, "a catalogue of actions"),
				() -> assertTrue(theme.getGuidance().stream().anyMatch(page -> page.getPlace() == GuidancePlace.CHAPTER), "guidance for the chapter"),
				() -> assertTrue(theme.getGuidance().stream().anyMatch(page -> page.getPlace() == GuidancePlace.FIGURES), "guidance for figures"),
				() -> assertTrue(theme.getGuidance().stream().anyMatch(page -> page.getPlace() == GuidancePlace.PRIORITY), "guidance for the priority"),
				() -> assertTrue(theme.getGuidance().stream().anyMatch(page -> page.getPlace() == GuidancePlace.ACTIONS), "guidance for actions"),
				() -> assertTrue(theme.getChecks().size() >= 5, "checks"),
				() -> assertTrue(theme.getChapter() != null, "a chapter"),
				() -> assertTrue(has(theme, "FactBox") && has(theme, "FigureTable") && has(theme, "Chart") && has(theme, "Recommendation"),
						"a fact box, a table, a chart and a recommendation in the chapter"));
	}

	@ParameterizedTest
	@MethodSource("themes")
	void everyIndicatorCanBeRead(InstalledTheme installed) {
		var theme = theme(installed);
		assertAll(theme.getIndicators().stream().map(indicator -> () -> {
			assertEquals(theme.getId(), indicator.getTheme(), indicator.getKey());
			assertFalse(blank(indicator.getUnit()), () -> indicator.getKey() + " has no unit");
			assertFalse(blank(indicator.getDefinition()), () -> indicator.getKey() + " is not defined");
			assertNotNull(indicator.getPolarity(), () -> indicator.getKey() + " does not say which way is good");
		}));
	}

	@ParameterizedTest
	@MethodSource("themes")
	void mappingsNameWhatTheImportersCount(InstalledTheme installed) {
		assertAll(theme(installed).getMappings().stream().map(mapping -> () -> assertTrue(isKnown(mapping),
				() -> mapping.getDataset() + " has no measures " + mapping.getMeasures())));
	}

	@ParameterizedTest
	@MethodSource("themes")
	void wordsCiteIndicatorsOfTheTheme(InstalledTheme installed) {
		var theme = theme(installed);
		var keys = theme.getIndicators().stream().map(Indicator::getKey).collect(Collectors.toSet());
		var cited = contents(theme.getChapter()).flatMap(ShippedThemesTest::texts).flatMap(text -> TOKEN.matcher(text).results()).map(found -> found.group(1)).toList();
		assertAll(cited.stream().map(key -> () -> assertTrue(keys.contains(key), () -> key + " is cited but not an indicator of the theme")));
		assertFalse(cited.isEmpty());
	}

	@ParameterizedTest
	@MethodSource("themes")
	void actionsSayWhoAndHowItIsSeen(InstalledTheme installed) {
		assertAll(theme(installed).getCatalogue().stream().map(action -> () -> {
			assertFalse(action.getLeads().isEmpty(), () -> action.getKey() + " has no lead");
			assertFalse(action.getMeasures().isEmpty(), () -> action.getKey() + " has no measure");
		}));
	}

	@ParameterizedTest
	@MethodSource("themes")
	void theIconIsAPlainPicture(InstalledTheme installed) throws Exception {
		var icon = svg(installed);
		assertEquals("svg", icon.getDocumentElement().getLocalName());
		assertEquals(Optional.of("0 0 16 16"), Optional.ofNullable(icon.getDocumentElement().getAttribute("viewBox")));
		assertEquals(0, icon.getElementsByTagNameNS("*", "script").getLength() + icon.getElementsByTagNameNS("*", "image").getLength());
	}

	private static Document svg(InstalledTheme installed) throws Exception {
		var factory = DocumentBuilderFactory.newDefaultNSInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		try (var stream = installed.file(theme(installed).getIcon()).orElseThrow().openStream()) {
			return factory.newDocumentBuilder().parse(stream);
		}
	}

	private static boolean isKnown(SourceMapping mapping) {
		return mapping.getMeasures().stream().allMatch(measure -> switch (mapping.getDataset()) {
			case "police-uk-street" -> STREET.contains(measure);
			case "home-office-csp" -> measure.equals("all") || measure.startsWith("group.") && GROUPS.contains(measure.substring(6))
					|| measure.matches("subgroup\\.[a-z0-9-]+|[0-9]{1,3}[a-z]?");
			case "stats19", "stats19-collisions" -> ROADS.matcher(measure).matches();
			default -> measure.matches("[a-z0-9.-]+");
		});
	}

	private static boolean has(Theme theme, String block) {
		var type = AssessmentPackage.eINSTANCE.getEClassifier(block);
		return theme.getChapter() != null && contents(theme.getChapter()).anyMatch(type::isInstance);
	}

	private static Stream<String> texts(EObject element) {
		return element.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isMany() && attribute.getEAttributeType().getInstanceClass() == String.class)
				.map((EAttribute attribute) -> (String) element.eGet(attribute)).filter(text -> text != null);
	}

	private static Stream<EObject> contents(EObject root) {
		return Stream.concat(Stream.of(root), StreamSupport.stream(((Iterable<EObject>) root::eAllContents).spliterator(), false));
	}

	private static Theme theme(InstalledTheme installed) {
		return installed.theme().orElseThrow(() -> new AssertionError(installed.problem().orElse("")));
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}
}
