package org.cspworkbench.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;

import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.AssessmentPackage;
import org.cspworkbench.model.assessment.provider.AssessmentItemProviderAdapterFactory;
import org.cspworkbench.model.edit.PartnershipEditPlugin;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.provider.PlanItemProviderAdapterFactory;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;

/** The generated edit support. */
class EditTest {

	private final ComposedAdapterFactory adapters = new ComposedAdapterFactory(
			List.of(new PlanItemProviderAdapterFactory(), new AssessmentItemProviderAdapterFactory()));
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(adapters, new BasicCommandStack());

	@Test
	void everyKindOfBlockCanBeAddedToASection() {
		var offered = new HashSet<EClass>();
		for (var descriptor : domain.getNewChildDescriptors(AssessmentFactory.eINSTANCE.createSection(), null)) {
			var child = (CommandParameter) descriptor;
			if (child.getEStructuralFeature() == AssessmentPackage.Literals.SECTION__BLOCKS) {
				offered.add(child.getEValue().eClass());
			}
		}
		assertEquals(new HashSet<>(Metamodel.concrete(AssessmentPackage.Literals.BLOCK)), offered);
		assertTrue(offered.size() > 15);
	}

	@Test
	void changesCanBeUndone() {
		var priority = PlanFactory.eINSTANCE.createPriority();
		priority.setTitle("Domestic abuse");
		domain.getCommandStack().execute(SetCommand.create(domain, priority, priority.eClass().getEStructuralFeature("title"), "Road safety"));
		assertEquals("Road safety", priority.getTitle());
		domain.getCommandStack().undo();
		assertEquals("Domestic abuse", priority.getTitle());
	}

	@Test
	void itemsAreCalledByTheirTitles() {
		var priority = PlanFactory.eINSTANCE.createPriority();
		priority.setTitle("Domestic abuse");
		priority.setLabel("1");
		var label = (IItemLabelProvider) adapters.adapt(priority, IItemLabelProvider.class);
		assertEquals("Priority Domestic abuse", label.getText(priority));
	}

	@Test
	void labelsAreTheWordsOfTheForms() {
		assertEquals("In force", PartnershipEditPlugin.INSTANCE.getString("_UI_Plan_period_feature"));
		assertEquals("Sign offs", PartnershipEditPlugin.INSTANCE.getString("_UI_Plan_signOffs_feature"));
		assertEquals("Hidden because it is small", PartnershipEditPlugin.INSTANCE.getString("_UI_Absence_SUPPRESSED_literal"));
		assertEquals("Fact box", PartnershipEditPlugin.INSTANCE.getString("_UI_FactBox_type"));
		assertFalse(PartnershipEditPlugin.INSTANCE.getString("_UI_Series_kind_feature").isBlank());
	}
}
