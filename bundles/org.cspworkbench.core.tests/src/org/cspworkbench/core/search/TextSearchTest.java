package org.cspworkbench.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.testkit.PlanBuilder;
import org.cspworkbench.testkit.SamplePlans;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.Test;

class TextSearchTest {

	@Test
	void findsWordsWhereverTheyStandButNotInFigures() {
		var builder = PlanBuilder.plan("test", "Anyshire");
		var agency = builder.agency("The Police");
		agency.getAliases().addAll(List.of("police force", "Kent"));
		var plan = agency.eContainer().eContainer() instanceof Plan found ? found : null;
		plan.setSubtitle("Police and {police.incidents|change} and policeman");
		assertEquals(4, new TextSearch("police", false, false).in(plan).size());
		assertEquals(3, new TextSearch("police", false, true).in(plan).size());
		assertEquals(List.of("police", "police"), new TextSearch("police", true, false).in(plan).stream().map(TextSearch.Match::found).toList());
		assertEquals(List.of(), new TextSearch("{police", false, false).in(plan));
		assertEquals(List.of(), new TextSearch("  ", false, false).in(plan));
	}

	@Test
	void replacesAllInOneStepWhichIsUndoneInOne() {
		var plan = SamplePlans.load("tw-2020");
		var before = EcoreUtil.copy(plan);
		var stack = new BasicCommandStack();
		var domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), stack);
		var search = new TextSearch("council", false, true);
		var matches = search.in(plan);
		assertTrue(matches.size() > 10, "The sample speaks of councils: " + matches.size());
		stack.execute(Replacement.command(domain, matches, "$1 Town\\").orElseThrow());
		assertEquals(List.of(), search.in(plan));
		assertEquals(matches.size(), new TextSearch("$1 Town\\", true, false).in(plan).size());
		stack.undo();
		assertTrue(EcoreUtil.equals(before, plan));
		assertEquals(Optional.empty(), Replacement.command(domain, List.of(), "x"));
	}

	@Test
	void idsAreNotWords() {
		var plan = SamplePlans.load("tw-2022");
		assertTrue(plan.getPriorities().getFirst().getOrigins().getFirst().getElementId().contains("pri-da"));
		assertTrue(new TextSearch("pri-da", false, false).in(plan).stream().noneMatch(match -> match.attribute() == PlanPackage.Literals.ORIGIN__ELEMENT_ID));
	}

	@Test
	void typedLettersFitNames() {
		assertTrue(new Typed("dom ab").fit("Domestic abuse") > 0);
		assertTrue(new Typed("abuse dom").fit("Domestic abuse") > 0);
		assertEquals(0, new Typed("dom x").fit("Domestic abuse"));
		assertTrue(new Typed("dom").fit("Domestic abuse") > new Typed("dom").fit("A random thing"));
		assertTrue(new Typed("abu").fit("Domestic abuse") > new Typed("bus").fit("Domestic abuse"));
	}
}
