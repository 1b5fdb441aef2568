package org.cspworkbench.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.PlanRules;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.FiguresPackage;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.model.partnership.PartnershipFactory;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each rule of the model: what it says when it does not hold, and that it is silent otherwise. */
class RulesTest {

	private static final PlanFactory PLANS = PlanFactory.eINSTANCE;
	private static final FiguresFactory FIGURES = FiguresFactory.eINSTANCE;
	private static final AssessmentFactory ASSESSMENT = AssessmentFactory.eINSTANCE;
	private static final PartnershipFactory PARTNERSHIP = PartnershipFactory.eINSTANCE;

	private Plan plan;

	@BeforeEach
	void openPlan() throws IOException {
		plan = new PlanDocuments().load(Files.newInputStream(Path.of("data/hospital-v1.cspplan")), "hospital-v1.cspplan");
	}

	@Test
	void aProperPlanHasNoFindings() {
		assertEquals(List.of(), findings(plan));
	}

	@Test
	void whatIsRequiredIsAskedFor() {
		plan.getIndicators().getFirst().setName(null);
		plan.getPriorities().add(PLANS.createPriority());
		assertEquals(List.of("Indicator: enter \"Name\".", "Priority: enter \"Title\"."), findings(plan));
		assertEquals(PlanRules.REQUIRED, PlanRules.findings(plan).getFirst().getSource());
	}

	@Test
	void aFigureIsANumberOrAReason() {
		assertEquals("The figure of Admissions for toxic effects of alcohol for 2018-09/2019-08 is 15, yet it also says why there is no number. Remove one of the two.",
				figure(each -> each.setAbsence(Absence.NOT_YET)));
		assertEquals("The figure of Admissions for toxic effects of alcohol for 2018-09/2019-08 has no number and does not say why. Enter the number or choose a reason.",
				figure(each -> each.setValue(null)));
	}

	@Test
	void theFindingNamesTheElementAndTheFeature() {
		var figure = plan.getSeries().getFirst().getFigures().getFirst();
		figure.setValue(null);
		var finding = PlanRules.findings(plan).getFirst();
		assertEquals(List.of(figure, FiguresPackage.Literals.FIGURE__VALUE), finding.getData());
		assertEquals("org.cspworkbench.model.figure.neither", finding.getSource());
		assertEquals(Diagnostic.ERROR, finding.getSeverity());
	}

	@Test
	void nothingIsNeverTakenForNought() {
		assertEquals("", figure(each -> each.setValue(BigDecimal.ZERO)));
	}

	@Test
	void hiddenAndMissingNumbersSayMore() {
		assertEquals("The figure of Admissions for toxic effects of alcohol for 2018-09/2019-08 is hidden, but does not say below which number it lies. Enter that number.",
				figure(each -> {
					each.setValue(null);
					each.setAbsence(Absence.SUPPRESSED);
				}));
		assertEquals("The figure of Admissions for toxic effects of alcohol for 2018-09/2019-08 is not available, but does not say why. Enter the reason.",
				figure(each -> {
					each.setValue(null);
					each.setAbsence(Absence.NOT_AVAILABLE);
				}));
		assertEquals("", figure(each -> {
			each.setValue(null);
			each.setAbsence(Absence.NOT_APPLICABLE);
		}));
	}

	@Test
	void aSeriesHasOnePlaceOnePeriodAndOneCopy() {
		var series = plan.getSeries().getFirst();
		series.getFigures().add(figure("2018-09/2019-08", "16"));
		assertEquals("The figures of Admissions for toxic effects of alcohol have 2018-09/2019-08 more than once. Keep one figure for each period.", only());
		series.getFigures().removeLast();
		var again = FIGURES.createSeries();
		again.setIndicator(series.getIndicator());
		again.setArea(series.getArea());
		plan.getSeries().add(again);
		assertEquals("Admissions for toxic effects of alcohol has more than one series for Sherwood. Put the figures into one of them.", only());
		again.setKind(SeriesKind.RATE);
		assertEquals("", only());
		again.setKind(SeriesKind.POSITION);
		again.setArea(null);
		assertEquals("The positions of Admissions for toxic effects of alcohol are for no area. Choose the area that was ranked.", only());
		again.setKind(SeriesKind.VALUE);
		assertTrue(only().startsWith("The figures of Admissions for toxic effects of alcohol are for no area."), this::only);
		again.setGroup(plan.getAreaGroups().getFirst());
		assertEquals("", only());
	}

	@Test
	void indicatorKeysAreWellFormedAndUsedOnce() {
		plan.getIndicators().get(1).setKey("alcohol.admissions");
		assertEquals("The key alcohol.admissions is used by more than one indicator: Admissions for toxic effects of alcohol, "
				+ "Admissions for psychoactive substance misuse. Give each indicator its own key.", only());
		for (var wrong : List.of("Alcohol", "alcohol admissions", "alcohol|change", ".alcohol", "alcohol.", "a..b", "")) {
			plan.getIndicators().get(1).setKey(wrong);
			assertTrue(only().startsWith("\"" + wrong + "\" cannot be used as a key."), () -> wrong + ": " + only());
		}
		for (var right : List.of("alcohol", "da.repeat-victims", "crime.2019", "under-16.ksi")) {
			plan.getIndicators().get(1).setKey(right);
			assertEquals("", only(), right);
		}
	}

	@Test
	void nothingIsAPartOfItself() {
		var first = plan.getIndicators().get(0);
		var second = plan.getIndicators().get(1);
		first.setParent(second);
		assertEquals("", only());
		second.setParent(first);
		assertEquals(2, findings(plan).size());
		assertTrue(findings(plan).getFirst().contains("is a part of itself"));
		first.setParent(null);
		second.setParent(null);
		plan.getAreas().get(0).setParent(plan.getAreas().get(1));
		assertTrue(findings(plan).getFirst().contains("lies in itself"), findings(plan)::toString);
	}

	@Test
	void datesStandInOrder() {
		var higher = PLANS.createHigherPlan();
		higher.setTitle("Safer in Kent");
		higher.setFrom(LocalDate.of(2017, 4, 1));
		higher.setTo(LocalDate.of(2012, 3, 31));
		plan.getAlignments().add(higher);
		assertEquals("Safer in Kent ends (2012-03-31) before it begins (2017-04-01). Change one of the two dates.", only());
		higher.setTo(higher.getFrom());
		assertEquals("", only());
	}

	@Test
	void aPlanCoversOneToFourYears() {
		plan.setPeriod(Period.parse("2020-04/2020-09"));
		assertEquals("The plan is in force for 6 months. A plan covers one to four years: check the months.", only());
		plan.setPeriod(Period.parse("2020-04/2024-04"));
		assertTrue(only().contains("49 months"));
		for (var right : List.of("2020-04/2021-03", "2019-01/2021-12", "2020-04/2024-03")) {
			plan.setPeriod(Period.parse(right));
			assertEquals("", only(), right);
		}
	}

	@Test
	void leadsAreNamedAndNamedOnce() {
		var priority = PLANS.createPriority();
		priority.setTitle("Road safety");
		var action = PLANS.createAction();
		action.setRef("1.10");
		action.setText("Visit schools");
		priority.getActions().add(action);
		plan.getPriorities().add(priority);
		var lead = PLANS.createLead();
		action.getLeads().add(lead);
		assertEquals("A lead names nobody. Choose a body, or enter a post or other words.", only());
		lead.setText("Various providers");
		lead.setPrimary(true);
		assertEquals("", only());
		var second = PLANS.createLead();
		second.setRole("Community Safety Manager");
		second.setPrimary(true);
		action.getLeads().add(second);
		assertEquals("", only(), "two agencies may share the lead");
		action.getLeads().add(EcoreUtil.copy(second));
		assertEquals("\"Visit schools\" names Community Safety Manager twice among its leads. Remove one of the entries.", only());
	}

	@Test
	void moneyAddsUp() {
		var funding = PLANS.createFunding();
		funding.setAmount(new BigDecimal("18000"));
		plan.getFundings().add(funding);
		for (var share : List.of("10000", "8000.00")) {
			var funder = PLANS.createFunder();
			funder.setName("Funder of " + share);
			funder.setShare(new BigDecimal(share));
			funding.getFunders().add(funder);
		}
		assertEquals("", only());
		funding.setAmount(new BigDecimal("17999.99"));
		assertEquals("The shares of the funders come to 18000.00, more than the whole sum of 17999.99. Correct the shares or the sum.", only());
		funding.setAmount(new BigDecimal("-1"));
		assertEquals("The amount -1 is below nought. Correct it.", only());
		funding.setAmount(null);
		funding.getFunders().getFirst().setName(" ");
		assertEquals("A funder names nobody. Choose a body or enter a name.", only());
	}

	@Test
	void blocksAboutPeopleAreChecked() {
		var stories = ASSESSMENT.createItemList();
		stories.setTitle("Stories from the streets");
		stories.setSensitive(true);
		plan.getParts().getFirst().getSections().getFirst().getBlocks().add(stories);
		assertEquals("Stories from the streets is about people and has not been checked for anonymity. Check it and enter the day.", only());
		stories.setAnonymityCheckedOn(LocalDate.of(2020, 1, 20));
		assertEquals("", only());
	}

	@Test
	void tablesTypedByHandFit() {
		var table = ASSESSMENT.createFreeTable();
		table.setLowest(BigDecimal.ZERO);
		table.setHighest(BigDecimal.TEN);
		table.getColumns().add(ASSESSMENT.createCellColumn());
		var row = ASSESSMENT.createCellRow();
		row.setHeading("Location");
		var cell = ASSESSMENT.createCell();
		cell.setNumber(BigDecimal.TEN);
		row.getCells().add(cell);
		table.getRows().add(row);
		plan.getParts().getFirst().getSections().getFirst().getBlocks().add(table);
		assertEquals("", only());
		cell.setNumber(new BigDecimal("11"));
		assertEquals("The score 11 in row \"Location\" lies outside the scale 0 to 10. Correct the score or the scale.", only());
		cell.setNumber(BigDecimal.ONE);
		cell.setColumnSpan(2);
		assertEquals("Row \"Location\" has 2 cells, but the table has 1 columns. Remove cells or add columns.", only());
	}

	@Test
	void scoresBelongToTheirScheme() {
		var scheme = PLANS.createScoringScheme();
		scheme.setName("Likelihood by impact");
		var group = PLANS.createCriterionGroup();
		group.setName("Harm");
		scheme.getGroups().add(group);
		plan.getScoringSchemes().add(scheme);
		for (var name : List.of("Likelihood", "Impact")) {
			var criterion = PLANS.createCriterion();
			criterion.setName(name);
			var level = PLANS.createScoreLevel();
			level.setLabel(name + " high");
			level.setValue(new BigDecimal("4"));
			criterion.getLevels().add(level);
			group.getCriteria().add(criterion);
		}
		var scoring = PLANS.createScoring();
		scoring.setScheme(scheme);
		scoring.setSubject("Modern slavery");
		plan.getScorings().add(scoring);
		var score = PLANS.createScore();
		score.setCriterion(group.getCriteria().get(0));
		score.setLevel(group.getCriteria().get(0).getLevels().getFirst());
		scoring.getScores().add(score);
		assertEquals("", only());
		score.setLevel(group.getCriteria().get(1).getLevels().getFirst());
		assertEquals("The score of Modern slavery on \"Likelihood\" uses a level of another criterion. Choose one of its own levels.", only());
		score.setLevel(null);
		var twice = PLANS.createScore();
		twice.setCriterion(score.getCriterion());
		scoring.getScores().add(twice);
		assertEquals("Modern slavery is scored on \"Likelihood\" more than once. Keep one score.", only());
		var other = PLANS.createScoringScheme();
		other.setName("Another scheme");
		plan.getScoringSchemes().add(other);
		scoring.getScores().removeLast();
		scoring.setScheme(other);
		assertEquals("Modern slavery is scored on \"Likelihood\", which is not a criterion of its scheme. Remove the score.", only());
	}

	@Test
	void smallThingsAreWellFormed() {
		var status = PLANS.createStatusValue();
		status.setWord("On track");
		status.setColour("green");
		plan.getStatusValues().add(status);
		assertEquals("\"green\" is not a colour. Write it like #1f7a4d.", only());
		status.setColour("#1f7a4d");
		var successor = PARTNERSHIP.createAreaSuccessor();
		successor.setArea(plan.getAreas().getLast());
		successor.setShare(new BigDecimal("1.2"));
		plan.getAreas().get(1).getSuccessors().add(successor);
		assertEquals("The share taken over by Capel is 1.2. It must lie between 0 and 1.", only());
		successor.setShare(BigDecimal.ONE);
		plan.setDisclosure(PLANS.createDisclosurePolicy());
		assertEquals("", only());
		plan.getDisclosure().setRoundTo(0);
		assertEquals("Numbers are rounded to the nearest multiple of 0. It must be 1 or more.", only());
		plan.setDisclosure(null);
		for (int i = 0; i < 2; i++) {
			var theme = PLANS.createThemeUse();
			theme.setTheme("road-safety");
			plan.getThemes().add(theme);
		}
		assertEquals("The theme road-safety is listed more than once. Remove one of the entries.", only());
	}

	private String figure(Consumer<Figure> change) {
		var figure = plan.getSeries().getFirst().getFigures().getFirst();
		figure.setValue(new BigDecimal("15"));
		figure.setAbsence(Absence.NONE);
		change.accept(figure);
		return only();
	}

	private static Figure figure(String period, String value) {
		var figure = FIGURES.createFigure();
		figure.setPeriod(Period.parse(period));
		figure.setValue(new BigDecimal(value));
		return figure;
	}

	/** The one finding there is, or nothing. */
	private String only() {
		var findings = findings(plan);
		assertTrue(findings.size() <= 1, findings::toString);
		return findings.isEmpty() ? "" : findings.getFirst();
	}

	private static List<String> findings(EObject about) {
		return PlanRules.findings(about).stream().map(Diagnostic::getMessage).toList();
	}
}
