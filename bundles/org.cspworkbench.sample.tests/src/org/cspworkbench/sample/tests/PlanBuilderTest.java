package org.cspworkbench.sample.tests;

import static org.cspworkbench.testkit.PlanAssertions.assertSamePlan;
import static org.cspworkbench.testkit.PlanAssertions.assertValid;
import static org.cspworkbench.testkit.PlanAssertions.messages;
import static org.cspworkbench.testkit.PlanAssertions.saved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;

import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.testkit.FigureLookup;
import org.cspworkbench.testkit.PlanBuilder;
import org.eclipse.emf.common.util.Diagnostic;
import org.junit.jupiter.api.Test;

class PlanBuilderTest {

	@Test
	void buildsAPlanThatTheModelAccepts() throws IOException {
		var plan = small();
		assertValid(plan);
		assertEquals(new BigDecimal("120"), new FigureLookup(plan).value("asb.incidents", "2019-01/2019-12").orElseThrow());
		assertSamePlan(plan, new PlanDocuments().load(new ByteArrayInputStream(saved(plan)), "small"));
	}

	@Test
	void aDifferenceBetweenPlansIsTold() {
		var plan = small();
		var file = saved(plan);
		plan.setTitle("Another title");
		var told = assertThrows(AssertionError.class, () -> assertSamePlan(new PlanDocuments().load(new ByteArrayInputStream(file), "small"), plan));
		assertTrue(told.getMessage().contains("Another title"), told::getMessage);
	}

	@Test
	void anErrorIsTold() {
		var plan = small();
		plan.getSeries().getFirst().getFigures().getFirst().setValue(null);
		assertThrows(AssertionError.class, () -> assertValid(plan));
		assertEquals(1, messages(plan, Diagnostic.ERROR).size());
	}

	private static Plan small() {
		return PlanBuilder.plan("small", "Exampleshire")
				.figure("asb.incidents", "2019-01/2019-12", "120").figure("asb.incidents", "2018-01/2018-12", "100")
				.figure("asb.incidents", "North", "2019-01/2019-12", "80").hidden("asb.incidents", "South", "2019-01/2019-12", 7)
				.missing("da.repeats", "2019-01/2019-12", "Not supplied.").position("asb.incidents", "2019-01/2019-12", 2, true)
				.priority("1", "Anti-social behaviour").action("1.1", "Visit repeat callers.", "Council", "Number of visits")
				.section("Anti-social behaviour", "There were {asb.incidents} incidents.").build();
	}
}
