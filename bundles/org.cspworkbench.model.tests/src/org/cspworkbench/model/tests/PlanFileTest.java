package org.cspworkbench.model.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanFileTest {

	private final PlanDocuments documents = new PlanDocuments();

	@Test
	void everyFeatureOfEveryClassComesBack() throws IOException {
		var plan = EveryFeature.plan();
		var file = save(plan);
		var opened = documents.open(new ByteArrayInputStream(file), "everything.cspplan");
		assertEquals(List.of(), opened.getWarnings());
		assertTrue(new SameContent().equals(plan, opened.plan()), "something was lost or changed");
		assertArrayEquals(file, save(opened.plan()));
	}

	/** Files of every version that was ever given out stay readable, and nothing in them is lost. */
	@ParameterizedTest
	@MethodSource("oldFiles")
	void oldFilesOpen(Path file) throws IOException {
		var opened = documents.open(Files.newInputStream(file), file.getFileName().toString());
		assertEquals(List.of(), opened.getWarnings());
		assertEquals(PlanDocuments.METAMODEL_VERSION, opened.plan().getMetamodelVersion());
		assertArrayEquals(Files.readAllBytes(file), save(opened.plan()), "the file of the current version is not saved as it was");
	}

	static Stream<Path> oldFiles() throws IOException {
		try (var files = Files.list(Path.of("data"))) {
			var plans = files.filter(each -> each.toString().endsWith(".cspplan")).sorted().toList();
			assertTrue(plans.size() >= 2, "the old files are missing");
			return plans.stream();
		}
	}

	@Test
	void theFileOfVersionOneHoldsEveryClass() throws IOException {
		var plan = documents.load(Files.newInputStream(Path.of("data/everything-v1.cspplan")), "everything-v1.cspplan");
		var found = new ArrayList<String>();
		plan.eAllContents().forEachRemaining(each -> found.add(each.eClass().getName()));
		assertTrue(found.containsAll(List.of("Figure", "FigureTable", "ActionTable", "CaseStudy", "Scoring", "Round", "Review", "AcceptedFinding")), found::toString);
	}

	@Test
	void aTypedPlanReadsAsItWasMeant() throws IOException {
		var plan = documents.load(Files.newInputStream(Path.of("data/hospital-v1.cspplan")), "hospital-v1.cspplan");
		var series = plan.getSeries();
		assertEquals("alcohol.admissions", series.getFirst().getIndicator().getKey());
		Figure known = series.get(0).getFigures().getFirst();
		assertEquals(new BigDecimal("15"), known.getValue());
		assertEquals(Period.parse("2018-09/2019-08"), known.getPeriod());
		Figure hidden = series.get(1).getFigures().getFirst();
		assertEquals(Absence.SUPPRESSED, hidden.getAbsence());
		assertEquals(7, hidden.getThreshold());
		assertEquals(null, hidden.getValue());
		assertSame(series.get(1), hidden.getSeries());
	}

	@Test
	void idsStayWithTheirElements() throws IOException {
		var plan = documents.load(Files.newInputStream(Path.of("data/hospital-v1.cspplan")), "hospital-v1.cspplan");
		var section = plan.getParts().getFirst().getSections().getFirst();
		var id = PlanDocuments.id(section).orElseThrow();
		plan.getParts().getFirst().getSections().add(0, AssessmentFactory.eINSTANCE.createSection());
		var again = documents.load(new ByteArrayInputStream(save(plan)), "again.cspplan");
		assertEquals(section.getTitle(), ((Section) PlanDocuments.find(again, id).orElseThrow()).getTitle());
		var fresh = again.getParts().getFirst().getSections().getFirst();
		assertNotEquals(id, PlanDocuments.id(fresh).orElseThrow());
	}

	@Test
	void aSmallChangeIsASmallDifference() throws IOException {
		var plan = EveryFeature.plan();
		var before = new String(save(plan), StandardCharsets.UTF_8).lines().toList();
		plan.getSeries().getFirst().getFigures().getFirst().setValue(new BigDecimal("8447"));
		var after = new String(save(plan), StandardCharsets.UTF_8).lines().toList();
		assertEquals(before.size(), after.size());
		var changed = 0;
		for (int i = 0; i < before.size(); i++) {
			changed += before.get(i).equals(after.get(i)) ? 0 : 1;
		}
		assertEquals(1, changed);
	}

	@Test
	void wordsComeBackLetterForLetter() throws IOException {
		var words = "  Rose by {asb.incidents|change}\r\n\r\n* “quoted” & <b>\n\n\tend ]]> \n ";
		assertEquals(words, roundTrip(words));
		assertEquals("", roundTrip(""));
		assertEquals(null, roundTrip(null));
	}

	@Test
	void charactersThatXmlCannotHoldDoNotStopSaving() throws IOException {
		assertEquals("pasted from elsewhere", roundTrip("pasted\u000B from\u0000 else\uD800where"));
	}

	@Test
	void decimalsKeepTheirNoughtsAndSaveWithoutExponents() throws IOException {
		var plan = plan();
		var funding = PlanFactory.eINSTANCE.createFunding();
		funding.setAmount(new BigDecimal("1.26E+5"));
		plan.getFundings().add(funding);
		assertTrue(new String(save(plan), StandardCharsets.UTF_8).contains("amount=\"126000\""));
		funding.setAmount(new BigDecimal("2.80"));
		assertTrue(new String(save(plan), StandardCharsets.UTF_8).contains("amount=\"2.80\""));
	}

	@Test
	void aPointerToSomethingDeletedIsNotSaved() throws IOException {
		var plan = EveryFeature.plan();
		save(plan);
		var gone = plan.getIndicators().removeFirst();
		var opened = documents.open(new ByteArrayInputStream(save(plan)), "deleted.cspplan");
		assertEquals(List.of(), opened.getWarnings());
		assertFalse(opened.plan().getIndicators().stream().anyMatch(each -> each.getKey().equals(gone.getKey())));
	}

	@Test
	void theVersionStandsInEveryFile() throws IOException {
		var plan = plan();
		assertTrue(new String(save(plan), StandardCharsets.UTF_8).contains(" metamodelVersion=\"" + PlanDocuments.METAMODEL_VERSION + "\""));
	}

	@Test
	void aPlanOfTheUsualSizeOpensQuickly() throws IOException {
		var plan = EveryFeature.plan();
		var pattern = plan.getSeries().getFirst();
		for (int i = 0; i < 3000; i++) {
			plan.getSeries().add(EcoreUtil.copy(pattern));
		}
		var file = save(plan);
		var start = System.nanoTime();
		var opened = documents.load(new ByteArrayInputStream(file), "large.cspplan");
		var seconds = (System.nanoTime() - start) / 1e9;
		assertEquals(plan.getSeries().size(), opened.getSeries().size());
		assertTrue(seconds < 10, () -> "opening took " + seconds + " s");
	}

	/** EMF compares pictures by identity. */
	private static final class SameContent extends EcoreUtil.EqualityHelper {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean haveEqualAttribute(EObject one, EObject other, EAttribute attribute) {
			return one.eGet(attribute) instanceof byte[] bytes ? Arrays.equals(bytes, (byte[]) other.eGet(attribute)) : super.haveEqualAttribute(one, other, attribute);
		}
	}

	private String roundTrip(String words) throws IOException {
		var plan = plan();
		var part = AssessmentFactory.eINSTANCE.createPart();
		var section = AssessmentFactory.eINSTANCE.createSection();
		Block block = AssessmentFactory.eINSTANCE.createBlock();
		block.setText(words);
		section.getBlocks().add(block);
		part.getSections().add(section);
		plan.getParts().add(part);
		var again = documents.load(new ByteArrayInputStream(save(plan)), "words.cspplan");
		return again.getParts().getFirst().getSections().getFirst().getBlocks().getFirst().getText();
	}

	private static Plan plan() {
		var plan = PlanFactory.eINSTANCE.createPlan();
		plan.setKey("tunbridge-wells-2020-21");
		plan.setTitle("Plan");
		plan.setPeriod(Period.financialYear(2020));
		return plan;
	}

	private byte[] save(Plan plan) throws IOException {
		var file = new ByteArrayOutputStream();
		documents.save(plan, file);
		return file.toByteArray();
	}
}
