package org.cspworkbench.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.cspworkbench.core.check.Finding.Severity;
import org.cspworkbench.core.themes.NewTheme;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.SectionKind;
import org.cspworkbench.model.plan.DutyState;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.theme.Requirement;
import org.cspworkbench.model.theme.Theme;
import org.cspworkbench.model.theme.ThemeCheck;
import org.cspworkbench.model.theme.ThemeFactory;
import org.cspworkbench.testkit.SamplePlans;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What themes and the law ask of a plan. */
class PlanChecksTest {

	@TempDir
	Path data;

	private Plan plan;
	private Theme theme;

	@BeforeEach
	void prepare() throws Exception {
		plan = SamplePlans.load("tw-2020");
		theme = new NewTheme("domestic-abuse", "Domestic abuse", List.of()).jar().theme();
		theme.getIndicators().getFirst().setKey("da.incidents");
		theme.getChecks().clear();
	}

	private ThemeCheck check(Requirement requirement, String... indicators) {
		var check = ThemeFactory.eINSTANCE.createThemeCheck();
		check.setKey("one");
		check.setRequirement(requirement);
		theme.getIndicators().stream().filter(indicator -> List.of(indicators).contains(indicator.getKey())).forEach(check.getIndicators()::add);
		theme.getChecks().add(check);
		return check;
	}

	private List<Finding> findings() {
		return new ThemeFindings(plan, theme).findings();
	}

	@Test
	void aPlanThatDoesNotUseTheThemeIsLeftAlone() {
		check(Requirement.INDICATOR_HELD, "domestic-abuse.repeat");
		assertEquals(1, findings().size());
		plan.getThemes().removeIf(use -> "domestic-abuse".equals(use.getTheme()));
		assertEquals(List.of(), findings());
	}

	@Test
	void whatIsHeldIsFound() {
		check(Requirement.INDICATOR_HELD, "da.incidents");
		assertEquals(List.of(), findings());
		plan.getSeries().removeIf(series -> "da.incidents".equals(series.getIndicator().getKey()));
		assertEquals(1, findings().size());
		assertTrue(findings().getFirst().sentence().contains("Domestic abuse"), findings().getFirst().sentence());
	}

	@Test
	void lengthIsCountedInMonths() {
		check(Requirement.SERIES_LENGTH, "da.incidents").setMonths(12);
		assertEquals(List.of(), findings());
		theme.getChecks().getFirst().setMonths(600);
		assertTrue(findings().getFirst().sentence().contains("600"), findings().getFirst().sentence());
	}

	@Test
	void ageIsCountedFromTheBeginningOfThePlan() {
		check(Requirement.FIGURE_RECENT, "da.incidents").setMonths(24);
		assertEquals(List.of(), findings());
		theme.getChecks().getFirst().setMonths(1);
		assertEquals(1, findings().size());
	}

	@Test
	void figuresAreShownInTheChapter() {
		check(Requirement.FIGURE_SHOWN, "da.incidents");
		assertEquals(List.of(), findings());
		var chapter = plan.getParts().stream().flatMap(part -> part.getSections().stream())
				.filter(section -> section.getKind() == SectionKind.THEME && "domestic-abuse".equals(section.getTheme())).findFirst().orElseThrow();
		chapter.getBlocks().clear();
		assertEquals(List.of(chapter), findings().stream().map(Finding::about).toList());
	}

	@Test
	void aBreakIsAskedForWhereASeriesRunsOverTheDay() {
		check(Requirement.BREAK_DECLARED, "da.incidents").setDate(LocalDate.of(2018, 11, 1));
		plan.getBreaks().clear();
		assertEquals(1, findings().size());
		theme.getChecks().getFirst().setDate(LocalDate.of(2031, 4, 1));
		assertEquals(List.of(), findings());
	}

	@Test
	void framesAndRecommendationsAreAsked() {
		var frame = check(Requirement.FRAME_FILLED);
		assertEquals(1, findings().size());
		var chapter = plan.getParts().stream().flatMap(part -> part.getSections().stream())
				.filter(section -> section.getKind() == SectionKind.THEME && "domestic-abuse".equals(section.getTheme())).findFirst().orElseThrow();
		var filled = AssessmentFactory.eINSTANCE.createAnalysisFrame();
		var slot = AssessmentFactory.eINSTANCE.createAnalysisSlot();
		slot.setHeading("Victim");
		filled.getSlots().add(slot);
		chapter.getBlocks().add(filled);
		assertEquals(1, findings().size());
		slot.setText("Women, mostly.");
		assertEquals(List.of(), findings());
		frame.setRequirement(Requirement.RECOMMENDATION_MADE);
		assertEquals(List.of(), findings());
	}

	@Test
	void actionsNeedALeadAndAMeasure() {
		var priority = plan.getPriorities().stream().filter(each -> "domestic-abuse".equals(each.getTheme())).findFirst().orElseThrow();
		check(Requirement.ACTION_HAS_LEAD);
		var before = findings().size();
		var action = PlanFactory.eINSTANCE.createAction();
		action.setText("Do something.");
		priority.getActions().add(action);
		assertEquals(before + 1, findings().size());
		theme.getChecks().getFirst().setRequirement(Requirement.ACTION_HAS_MEASURE);
		var finding = findings().stream().filter(each -> each.about() == action).findFirst().orElseThrow();
		var domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), new BasicCommandStack());
		domain.getCommandStack().execute(finding.fixes().getFirst().step().apply(domain, action));
		assertEquals(1, action.getMeasures().size());
		assertTrue(findings().stream().noneMatch(each -> each.about() == action));
	}

	/** Every requirement has a sentence and none breaks on a whole plan. */
	@ParameterizedTest
	@EnumSource(Requirement.class)
	void everyRequirementSpeaksPlainly(Requirement requirement) {
		var check = check(requirement, "da.incidents", "domestic-abuse.repeat");
		check.setMonths(900);
		check.setDate(LocalDate.of(2018, 11, 1));
		for (var finding : findings()) {
			assertFalse(finding.sentence().contains("{"), finding.sentence());
			assertTrue(finding.sentence().endsWith("."), finding.sentence());
		}
	}

	@Test
	void dutiesThatAreNotMetAreFindings() {
		var themes = ThemeLibrary.of(Platform.getExtensionRegistry(), Set.of());
		var everyPlan = themes.named("every-plan").orElseThrow().theme().orElseThrow();
		assertTrue(everyPlan.getDuties().size() > 15);
		assertTrue(everyPlan.getDuties().stream().anyMatch(duty -> duty.isToConfirm()));
		plan.getDuties().clear();
		assertEquals(List.of("duty.missing"), new DutyFindings(plan, themes).findings().stream().map(Finding::key).toList());
		EcoreUtil.copyAll(everyPlan.getDuties()).forEach(plan.getDuties()::add);
		plan.getDuties().forEach(duty -> duty.setState(DutyState.NOT_APPLICABLE));
		assertEquals(List.of(), new DutyFindings(plan, themes).findings());
		plan.getDuties().getFirst().setState(DutyState.NOT_MET);
		var unmet = new DutyFindings(plan, themes).findings();
		assertEquals(List.of(Severity.ERROR), unmet.stream().map(Finding::severity).toList());
		assertEquals(plan.getDuties().getFirst(), unmet.getFirst().about());
		plan.getDuties().getFirst().setState(DutyState.MET);
		assertEquals(List.of("duty.noEvidence"), new DutyFindings(plan, themes).findings().stream().map(Finding::key).toList());
	}

	@Test
	void anAbsentThemeIsTold() {
		var use = PlanFactory.eINSTANCE.createThemeUse();
		use.setTheme("lost-theme");
		use.setTitle("Lost theme");
		use.setVersion("1.0.0");
		plan.getThemes().add(use);
		var found = new PlanChecks(ThemeLibrary.of(Platform.getExtensionRegistry(), Set.of()), Platform.getExtensionRegistry()).findings(plan);
		var notice = found.stream().filter(finding -> finding.key().equals("theme.absent")).toList();
		assertEquals(List.of(use), notice.stream().map(Finding::about).toList());
		assertTrue(notice.getFirst().sentence().contains("Lost theme"), notice.getFirst().sentence());
	}
}
