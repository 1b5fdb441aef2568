package org.cspworkbench.core.themes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;

import org.cspworkbench.model.PlanRules;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.model.io.StandIn;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.theme.Theme;
import org.cspworkbench.testkit.SamplePlans;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts of a theme come into a plan, in steps that can be undone. */
class ThemeAdoptionTest {

	private final BasicCommandStack commands = new BasicCommandStack();
	private Plan plan;
	private AdapterFactoryEditingDomain domain;

	@BeforeEach
	void openPlan() throws Exception {
		plan = SamplePlans.load("tw-2020");
		domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), commands, plan.eResource().getResourceSet());
	}

	private ThemeAdoption adoption(Theme theme) {
		return new ThemeAdoption(domain, plan, theme);
	}

	@Test
	void aThemeBringsItsChapterAndIndicators() throws Exception {
		var before = content();
		var theme = new NewTheme("water-safety", "Water safety", List.of()).jar().theme();
		commands.execute(adoption(theme).adopt());
		var chapter = chapter("water-safety");
		var table = (FigureTable) chapter.getBlocks().stream().filter(FigureTable.class::isInstance).findFirst().orElseThrow();
		var indicator = plan.getIndicators().stream().filter(each -> each.getKey().equals("water-safety.incidents")).findFirst().orElseThrow();
		assertSame(indicator, table.getRows().getFirst().getIndicator());
		assertSame(indicator, plan.getIndicators().stream().filter(each -> each.getKey().equals("water-safety.repeat")).findFirst().orElseThrow().getParent());
		assertSame(plan.getAreaGroups().getFirst(), indicator.getComparator());
		assertEquals("1.0.0", plan.getThemes().stream().filter(use -> use.getTheme().equals("water-safety")).findFirst().orElseThrow().getVersion());
		assertEquals(List.of(), PlanRules.findings(plan).stream().filter(finding -> finding.getSeverity() == Diagnostic.ERROR).map(Diagnostic::getMessage).toList());
		commands.undo();
		assertArrayEquals(before, content());
	}

	@Test
	void indicatorsOfThePlanAreUsedAgain() throws Exception {
		var theme = new NewTheme("water-safety", "Water safety", List.of()).jar().theme();
		theme.getIndicators().getFirst().setKey("all.crime");
		var own = plan.getIndicators().stream().filter(each -> each.getKey().equals("all.crime")).findFirst().orElseThrow();
		var children = List.copyOf(own.getChildren());
		commands.execute(adoption(theme).adopt());
		assertEquals(1, plan.getIndicators().stream().filter(each -> each.getKey().equals("all.crime")).count());
		assertEquals("All crime", own.getName());
		assertTrue(own.getChildren().containsAll(children));
		assertSame(own, chapter("water-safety").getHeadline());
	}

	@Test
	void anActionOfTheCatalogueIsLedByAgenciesOfThePlan() throws Exception {
		var theme = new NewTheme("water-safety", "Water safety", List.of()).jar().theme();
		Priority priority = plan.getPriorities().getFirst();
		commands.execute(adoption(theme).addAction(theme.getCatalogue().getFirst(), priority));
		var action = priority.getActions().getLast();
		assertEquals(2, action.getLeads().size());
		assertTrue(action.getLeads().getFirst().isPrimary());
		assertTrue(plan.getPartnership().getAgencies().contains(action.getLeads().getFirst().getAgency()));
		assertTrue(plan.getIndicators().contains(action.getMeasures().getFirst().getIndicator()));
		commands.undo();
		assertFalse(priority.getActions().contains(action));
	}

	/** The theme is taken away and comes back: no byte is lost, and what it wrote is shown meanwhile. */
	@Test
	void aPlanOutlivesItsTheme() throws Exception {
		var own = new NewTheme("lake-safety", "Lake safety", List.of(OwnField.parse("Throw lines:number"))).jar().theme();
		commands.execute(adoption(own).adopt());
		var block = chapter("lake-safety").getBlocks().stream().filter(each -> each.eClass().getEPackage().getNsURI().equals("urn:csp-theme:lake-safety")).findFirst().orElseThrow();
		block.eSet(block.eClass().getEStructuralFeature("throwLines"), new BigDecimal("2.80"));
		var written = content();
		assertTrue(new String(written, java.nio.charset.StandardCharsets.UTF_8).contains("throwLines=\"2.80\""));

		var without = new PlanDocuments(new EPackageRegistryImpl()).load(new ByteArrayInputStream(written), "plan");
		var standIn = EcoreUtil.getAllContents(without, true);
		var found = false;
		while (standIn.hasNext()) {
			found |= standIn.next() instanceof org.eclipse.emf.ecore.EObject element && element.eClass().getEPackage() != EcorePackage.eINSTANCE && StandIn.is(element);
		}
		assertTrue(found, "the block stands in");
		var again = new ByteArrayOutputStream();
		new PlanDocuments(new EPackageRegistryImpl()).save(without, again);
		assertArrayEquals(written, again.toByteArray());

		var registry = new EPackageRegistryImpl(EPackage.Registry.INSTANCE);
		registry.put("urn:csp-theme:lake-safety", block.eClass().getEPackage());
		var with = new PlanDocuments(registry).load(new ByteArrayInputStream(again.toByteArray()), "plan");
		var back = new ByteArrayOutputStream();
		new PlanDocuments(registry).save(with, back);
		assertArrayEquals(written, back.toByteArray());
	}

	private Section chapter(String theme) {
		return plan.getParts().stream().flatMap(part -> part.getSections().stream()).filter(section -> theme.equals(section.getTheme())).findFirst().orElseThrow();
	}

	private byte[] content() throws Exception {
		var content = new ByteArrayOutputStream();
		new PlanDocuments().save(plan, content);
		return content.toByteArray();
	}
}
