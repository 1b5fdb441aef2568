package org.cspworkbench.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.FiguresPackage;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.model.plan.PlanStatus;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that is signed off keeps its figures as they were agreed. */
class FrozenFiguresTest {

	@TempDir
	Path folder;

	@Test
	void signingOffFreezesTheFiguresAndTakingItBackThawsThem() throws Exception {
		try (var library = PlanLibrary.open(folder, Optional.empty())) {
			var session = library.open("tw-2020");
			var plan = session.plan();
			var series = plan.getSeries().stream().filter(one -> !one.getFigures().isEmpty()).findFirst().orElseThrow();
			var figure = series.getFigures().getFirst();
			status(session, PlanStatus.DRAFT);
			assertFalse(session.isFrozen(figure));
			assertTrue(SetCommand.create(session.domain(), figure, FiguresPackage.Literals.FIGURE__REASON, "Not counted.").canExecute());

			status(session, PlanStatus.SIGNED_OFF);
			assertTrue(session.isFrozen(figure));
			assertTrue(session.isFrozen(series));
			assertFalse(SetCommand.create(session.domain(), figure, FiguresPackage.Literals.FIGURE__REASON, "Not counted.").canExecute());
			assertFalse(AddCommand.create(session.domain(), series, FiguresPackage.Literals.SERIES__FIGURES, FiguresFactory.eINSTANCE.createFigure()).canExecute());
			assertFalse(DeleteCommand.create(session.domain(), figure).canExecute());
			assertFalse(DeleteCommand.create(session.domain(), series).canExecute());
			assertTrue(SetCommand.create(session.domain(), plan, PlanPackage.Literals.PLAN__TITLE, "Mended").canExecute());
			assertFalse(session.isFrozen(plan.getPriorities().getFirst()));

			status(session, PlanStatus.CONSULTATION);
			assertTrue(SetCommand.create(session.domain(), figure, FiguresPackage.Literals.FIGURE__REASON, "Not counted.").canExecute());
			assertEquals(PlanStatus.CONSULTATION, plan.getStatus());
		}
	}

	private static void status(PlanSession session, PlanStatus status) {
		session.commands().execute(SetCommand.create(session.domain(), session.plan(), PlanPackage.Literals.PLAN__STATUS, status));
	}
}
