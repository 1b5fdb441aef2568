package org.cspworkbench.model.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.ModelPackage;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.AssessmentPackage;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.ItemList;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.FiguresPackage;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.model.io.PlanResource;
import org.cspworkbench.model.io.StandIn;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What a theme wrote that is not installed is shown as far as possible and saved again untouched. */
class UnknownContentTest {

	private static final String NAMESPACE = "https://cspworkbench.org/theme/hate-crime";

	private final EPackage theme = theme();
	private final PlanDocuments withTheme = new PlanDocuments(registry(theme));
	private final PlanDocuments withoutTheme = new PlanDocuments();

	@Test
	void whatTheThemeWroteIsSavedAgainByteForByte() throws IOException {
		var file = save(withTheme, planOfTheTheme());
		var opened = open(withoutTheme, file);
		assertFalse(opened.getWarnings().isEmpty());
		assertArrayEquals(file, save(withoutTheme, opened.plan()));
	}

	@Test
	void knownFeaturesOfUnknownElementsStillShow() throws IOException {
		var opened = open(withoutTheme, save(withTheme, planOfTheTheme())).plan();
		Block strands = block(opened, 1);
		assertTrue(StandIn.is(strands));
		assertEquals("StrandTable", strands.eClass().getName());
		assertEquals("Strands", strands.getTitle());
		assertEquals("Race is named most often: {hate.race}.", strands.getText());
		assertEquals("Strands", FormHints.title(strands));
		assertFalse(StandIn.is(block(opened, 0)));
	}

	@Test
	void anEditElsewhereLosesNothing() throws IOException {
		var original = planOfTheTheme();
		var opened = open(withoutTheme, save(withTheme, original)).plan();
		opened.setTitle("A new title");
		block(opened, 0).setText("New words.");
		section(opened).getBlocks().add(0, AssessmentFactory.eINSTANCE.createBlock());
		block(opened, 2).setTitle("Strands, retitled");
		var reopened = open(withTheme, save(withoutTheme, opened));
		assertEquals(List.of(), reopened.getWarnings());

		var strands = block(reopened.plan(), 2);
		assertSame(theme.getEClassifier("StrandTable"), strands.eClass());
		assertEquals("Strands, retitled", strands.getTitle());
		assertEquals(7, strands.eGet(feature(strands, "most")));
		assertEquals(List.of("sorted", "bold"), strands.eGet(feature(strands, "styles")));
		var rows = (List<?>) strands.eGet(feature(strands, "strands"));
		assertEquals(2, rows.size());
		var race = (EObject) rows.getFirst();
		assertEquals("Race & faith", race.eGet(feature(race, "name")));
		assertSame(reopened.plan().getIndicators().getFirst(), race.eGet(feature(race, "indicator")));
		var inner = (EObject) ((List<?>) race.eGet(feature(race, "parts"))).getFirst();
		assertEquals("SubStrand", inner.eClass().getName());
		assertEquals("First line\nsecond < line", inner.eGet(feature(inner, "words")));
	}

	@Test
	void pointersToUnknownContentComeBack() throws IOException {
		var plan = planOfTheTheme();
		var list = AssessmentFactory.eINSTANCE.createItemList();
		list.setAbout(block(plan, 1));
		section(plan).getBlocks().add(list);
		var hidden = (Indicator) ((List<?>) block(plan, 1).eGet(feature(block(plan, 1), "own"))).getFirst();
		var priority = PlanFactory.eINSTANCE.createPriority();
		priority.setTitle("Hate crime");
		priority.getIndicators().add(hidden);
		priority.getIndicators().add(plan.getIndicators().getFirst());
		plan.getPriorities().add(priority);

		var opened = open(withoutTheme, save(withTheme, plan)).plan();
		var stillAbout = ((ItemList) block(opened, 2)).getAbout();
		assertSame(block(opened, 1), stillAbout, "a pointer to an element that stands in");
		assertEquals(List.of(opened.getIndicators().getFirst()), opened.getPriorities().getFirst().getIndicators(), "a pointer into what cannot be read");

		var again = open(withTheme, save(withoutTheme, opened)).plan();
		var indicators = again.getPriorities().getFirst().getIndicators();
		assertEquals(2, indicators.size());
		assertTrue(indicators.stream().anyMatch(each -> "hate.own".equals(each.getKey())), "the pointer into the theme's element was lost");
	}

	@Test
	void unknownFeaturesOfKnownElementsAreKept() throws IOException {
		var file = """
				<?xml version="1.0" encoding="UTF-8"?>
				<plan:Plan xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:plan="https://cspworkbench.org/model/plan" xmlns:x="urn:x" xmi:id="_p" metamodelVersion="1" key="k" title="T" period="2020-04/2021-03" mood="calm &amp; &quot;clear&quot;" x:shade="3">
				  <priorities xmi:id="_1" title="One" urgency="5">
				    <notes by="analyst">
				      <line>first</line>
				      <line x:level="2">second</line>
				    </notes>
				    <empty/>
				  </priorities>
				</plan:Plan>
				""".getBytes(StandardCharsets.UTF_8);
		var opened = open(withoutTheme, file);
		assertEquals(5, opened.getWarnings().size(), () -> opened.getWarnings().toString());
		assertArrayEquals(file, save(withoutTheme, opened.plan()));
		opened.plan().getPriorities().getFirst().setTitle("Two");
		assertEquals(new String(file, StandardCharsets.UTF_8).replace("title=\"One\"", "title=\"Two\""),
				new String(save(withoutTheme, opened.plan()), StandardCharsets.UTF_8));
	}

	@Test
	void valuesThatCannotBeReadAreKeptUntilReplaced() throws IOException {
		var file = new String(save(withoutTheme, plan()), StandardCharsets.UTF_8)
				.replace("period=\"2020-04/2021-03\"", "period=\"soon\" status=\"dreaming\"").getBytes(StandardCharsets.UTF_8);
		var opened = open(withoutTheme, file);
		assertNull(opened.plan().getPeriod());
		var again = new String(save(withoutTheme, opened.plan()), StandardCharsets.UTF_8);
		assertTrue(again.contains("period=\"soon\"") && again.contains("status=\"dreaming\""), again);
		opened.plan().setPeriod(Period.financialYear(2021));
		assertEquals(Period.financialYear(2021), open(withoutTheme, save(withoutTheme, opened.plan())).plan().getPeriod());
	}

	@Test
	void aClassThatAnInstalledThemeNoLongerHasIsKept() throws IOException {
		var file = save(withTheme, planOfTheTheme());
		var older = theme();
		older.getEClassifiers().remove(older.getEClassifier("StrandTable"));
		var documents = new PlanDocuments(registry(older));
		var opened = open(documents, file);
		assertTrue(StandIn.is(block(opened.plan(), 1)));
		assertArrayEquals(file, save(documents, opened.plan()));
	}

	@Test
	void elementsInTheWrongPlaceAreKept() throws IOException {
		var file = new String(save(withoutTheme, plan()), StandardCharsets.UTF_8).replace("</plan:Plan>",
				"""
				  <priorities xsi:type="plan:Lead" xmi:id="_wrong" role="Manager"/>
				  <priorities xsi:type="plan:Nothing" xmi:id="_gone"/>
				</plan:Plan>""").getBytes(StandardCharsets.UTF_8);
		var opened = open(withoutTheme, file);
		assertEquals(1, opened.plan().getPriorities().size(), "the one whose class is missing stands in, the other is kept aside");
		var again = new String(save(withoutTheme, opened.plan()), StandardCharsets.UTF_8);
		assertTrue(again.contains("<priorities xsi:type=\"plan:Lead\" xmi:id=\"_wrong\" role=\"Manager\"/>"), again);
		assertTrue(again.contains("<priorities xsi:type=\"plan:Nothing\" xmi:id=\"_gone\"/>"), again);
	}

	@Test
	void aCopyOfThePlanKeepsItToo() throws IOException {
		var opened = open(withoutTheme, save(withTheme, planOfTheTheme())).plan();
		var copy = withoutTheme.create(EcoreUtil.copy(opened), "copy.cspplan");
		var again = open(withTheme, save(withoutTheme, copy.plan())).plan();
		var strands = block(again, 1);
		assertEquals(7, strands.eGet(feature(strands, "most")));
		assertEquals(2, ((List<?>) strands.eGet(feature(strands, "strands"))).size());
	}

	@Test
	void anElementMovedToAnotherPlanTakesItsNamespacesAlong() throws IOException {
		var opened = open(withoutTheme, save(withTheme, planOfTheTheme())).plan();
		var other = plan();
		var part = AssessmentFactory.eINSTANCE.createPart();
		part.getSections().add(EcoreUtil.copy(section(opened)));
		other.getParts().add(part);
		var again = open(withTheme, save(withoutTheme, other)).plan();
		assertSame(theme.getEClassifier("StrandTable"), block(again, 1).eClass());
		assertEquals(2, ((List<?>) block(again, 1).eGet(feature(block(again, 1), "strands"))).size());
	}

	@Test
	void standInsAreNeverRegistered() throws IOException {
		var file = save(withTheme, planOfTheTheme());
		open(withoutTheme, file);
		assertNull(EPackage.Registry.INSTANCE.getEPackage(NAMESPACE));
		var later = open(withTheme, file).plan();
		assertFalse(StandIn.is(block(later, 1)));
	}

	@Test
	void sameIdsTwiceLoseNoElement() throws IOException {
		var file = new String(save(withoutTheme, plan()), StandardCharsets.UTF_8).replace("</plan:Plan>",
				"<priorities xmi:id=\"_a\" title=\"A\"/><priorities xmi:id=\"_a\" title=\"B\"/><priorities xmi:id=\"not an id\" title=\"C\"/></plan:Plan>")
				.getBytes(StandardCharsets.UTF_8);
		var opened = open(withoutTheme, file);
		assertEquals(List.of("A", "B", "C"), opened.plan().getPriorities().stream().map(each -> each.getTitle()).toList());
		assertEquals(3, opened.plan().getPriorities().stream().map(each -> PlanDocuments.id(each).orElseThrow()).distinct().count());
		assertEquals(2, opened.getWarnings().size());
	}

	private static Plan plan() {
		var plan = PlanFactory.eINSTANCE.createPlan();
		plan.setKey("kept");
		plan.setTitle("Kept");
		plan.setPeriod(Period.financialYear(2020));
		plan.setDisclosure(PlanFactory.eINSTANCE.createDisclosurePolicy());
		return plan;
	}

	private Plan planOfTheTheme() {
		var plan = plan();
		var race = FiguresFactory.eINSTANCE.createIndicator();
		race.setKey("hate.race");
		race.setName("Hate crime: race");
		plan.getIndicators().add(race);
		var part = AssessmentFactory.eINSTANCE.createPart();
		var section = AssessmentFactory.eINSTANCE.createSection();
		part.getSections().add(section);
		plan.getParts().add(part);
		var words = AssessmentFactory.eINSTANCE.createBlock();
		words.setText("Known words.");
		section.getBlocks().add(words);

		var strands = (Block) create("StrandTable");
		strands.setTitle("Strands");
		strands.setText("Race is named most often: {hate.race}.");
		strands.eSet(feature(strands, "most"), 7);
		list(strands, "styles").addAll(List.of("sorted", "bold"));
		var first = create("Strand");
		first.eSet(feature(first, "name"), "Race & faith");
		first.eSet(feature(first, "indicator"), race);
		var inner = create("SubStrand");
		inner.eSet(feature(inner, "words"), "First line\nsecond < line");
		list(first, "parts").add(inner);
		list(strands, "strands").addAll(List.of(first, create("Strand")));
		var own = FiguresFactory.eINSTANCE.createIndicator();
		own.setKey("hate.own");
		own.setName("Counted by the theme itself");
		list(strands, "own").add(own);
		section.getBlocks().add(strands);
		return plan;
	}

	/** A theme that brings its own classes without any Java. */
	private static EPackage theme() {
		var theme = EcoreFactory.eINSTANCE.createEPackage();
		theme.setName("hate");
		theme.setNsPrefix("hate");
		theme.setNsURI(NAMESPACE);
		var strand = type(theme, "Strand", ModelPackage.Literals.ELEMENT);
		attribute(strand, "name", EcorePackage.Literals.ESTRING, 1);
		reference(strand, "indicator", FiguresPackage.Literals.INDICATOR, false, 1);
		var sub = type(theme, "SubStrand", strand);
		attribute(sub, "words", ModelPackage.Literals.MARKDOWN, 1);
		reference(strand, "parts", strand, true, -1);
		var table = type(theme, "StrandTable", AssessmentPackage.Literals.BLOCK);
		attribute(table, "most", EcorePackage.Literals.EINT, 1);
		attribute(table, "styles", EcorePackage.Literals.ESTRING, -1);
		reference(table, "strands", strand, true, -1);
		reference(table, "own", FiguresPackage.Literals.INDICATOR, true, -1);
		return theme;
	}

	private static EClass type(EPackage theme, String name, EClass base) {
		var type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		type.getESuperTypes().add(base);
		theme.getEClassifiers().add(type);
		return type;
	}

	private static void attribute(EClass type, String name, EDataType of, int upper) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(of);
		attribute.setUpperBound(upper);
		type.getEStructuralFeatures().add(attribute);
	}

	private static void reference(EClass type, String name, EClass to, boolean containment, int upper) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(to);
		reference.setContainment(containment);
		reference.setUpperBound(upper);
		type.getEStructuralFeatures().add(reference);
	}

	private EObject create(String name) {
		return EcoreUtil.create((EClass) theme.getEClassifier(name));
	}

	private static EStructuralFeature feature(EObject element, String name) {
		return element.eClass().getEStructuralFeature(name);
	}

	@SuppressWarnings("unchecked")
	private static List<Object> list(EObject element, String feature) {
		return (List<Object>) element.eGet(feature(element, feature));
	}

	private static Section section(Plan plan) {
		return plan.getParts().getFirst().getSections().getFirst();
	}

	private static Block block(Plan plan, int index) {
		return section(plan).getBlocks().get(index);
	}

	private static EPackage.Registry registry(EPackage theme) {
		var registry = new EPackageRegistryImpl(EPackage.Registry.INSTANCE);
		registry.put(NAMESPACE, theme);
		return registry;
	}

	private static PlanResource open(PlanDocuments documents, byte[] file) throws IOException {
		return documents.open(new ByteArrayInputStream(file), "plan.cspplan");
	}

	private static byte[] save(PlanDocuments documents, Plan plan) throws IOException {
		var file = new ByteArrayOutputStream();
		documents.save(plan, file);
		return file.toByteArray();
	}
}
