package org.cspworkbench.core.begin;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.edit.NewAction;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.ModelPackage;
import org.cspworkbench.model.assessment.ActionTable;
import org.cspworkbench.model.assessment.AnalysisFrame;
import org.cspworkbench.model.assessment.AssessmentPackage;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.CaseStudy;
import org.cspworkbench.model.assessment.Chart;
import org.cspworkbench.model.assessment.Definitions;
import org.cspworkbench.model.assessment.FactBox;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.Part;
import org.cspworkbench.model.assessment.PlanList;
import org.cspworkbench.model.assessment.Recommendation;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.assessment.SectionKind;
import org.cspworkbench.model.io.PlanResource;
import org.cspworkbench.model.monitoring.MonitoringFactory;
import org.cspworkbench.model.monitoring.Round;
import org.cspworkbench.model.monitoring.Update;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.DutyState;
import org.cspworkbench.model.plan.Measure;
import org.cspworkbench.model.plan.Origin;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.model.plan.PlanStatus;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.plan.RecommendedStep;
import org.cspworkbench.model.plan.Relation;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Turns a copy of last year's plan into this year's. Elements keep their ids, so that the two plans can be compared; what
 * goes on names what it continues. The evidence stays: it is what this year's figures are compared with.
 */
public final class NextPlan {

	private static final Messages MESSAGES = Messages.of(NextPlan.class);

	private final PlanResource content;
	private final Plan plan;
	private final NextPlanWish wish;
	private final int months;
	private final String lastKey;
	private final String lastYears;
	private final Period lastPeriod;
	private final Set<String> carried;

	/** The wish speaks of elements of the last plan, of which the content is a copy. */
	public NextPlan(PlanResource last, PlanResource content, NextPlanWish wish) {
		this.content = content;
		this.plan = content.plan();
		this.wish = wish;
		this.months = NextPlanWish.monthsOn(plan);
		this.lastKey = plan.getKey();
		this.lastYears = plan.getYears();
		this.lastPeriod = plan.getPeriod();
		this.carried = wish.carried().stream().map(last::id).collect(Collectors.toSet());
	}

	public void begin(String key) {
		var shift = wish.period() == null || lastPeriod == null ? months : (int) lastPeriod.first().until(wish.period().first(), ChronoUnit.MONTHS);
		review();
		leaveBehind();
		plan.getPriorities().forEach(this::goOn);
		plan.getParts().forEach(part -> freshen(part, shift));
		shiftPeriods(shift);
		begin(plan.getRounds(), shift);
		plan.getDuties().forEach(duty -> {
			duty.setState(DutyState.NOT_CHECKED);
			duty.getMetIn().clear();
		});
		forgetWhatIsGone();
		plan.setKey(key);
		plan.setTitle(wish.title());
		plan.setYears(wish.years());
		plan.setSubtitle(YearWords.shift(plan.getSubtitle(), shift / 12));
		plan.setPeriod(wish.period());
		plan.setStatus(PlanStatus.DRAFT);
	}

	/** What the new plan says about the last one: its priorities and actions, with how they ended. */
	private void review() {
		var told = List.copyOf(EcoreUtil.copyAll(plan.getPriorities()));
		plan.getReviews().clear();
		if (!wish.withReview()) {
			return;
		}
		var review = MonitoringFactory.eINSTANCE.createReview();
		review.setTitle(MESSAGES.text("begin.review", lastYears == null || lastYears.isBlank() ? plan.getTitle() : lastYears));
		review.setPlanKey(lastKey);
		review.setPeriod(lastPeriod);
		review.getPriorities().addAll(told);
		review.eAllContents().forEachRemaining(element -> {
			if (element instanceof Update update) {
				update.setRound(null);
			}
		});
		plan.getReviews().add(review);
	}

	private void leaveBehind() {
		var gone = new ArrayList<EObject>();
		plan.getPriorities().forEach(priority -> collectLeft(priority, gone));
		gone.addAll(plan.getSignOffs());
		gone.addAll(plan.getPublications());
		gone.addAll(plan.getAcceptedFindings());
		gone.addAll(plan.getScorings());
		gone.addAll(plan.getConsultations());
		gone.addAll(plan.getFundings());
		plan.getAlignments().stream().filter(higher -> higher.getTo() != null && wish.period() != null && higher.getTo().isBefore(wish.period().first().atDay(1))).forEach(gone::add);
		EcoreUtil.deleteAll(gone, true);
	}

	private void collectLeft(Priority priority, List<EObject> gone) {
		if (!carried.contains(content.id(priority))) {
			gone.add(priority);
			return;
		}
		priority.getActions().stream().filter(action -> !carried.contains(content.id(action))).forEach(gone::add);
		priority.getTopics().forEach(topic -> collectLeft(topic, gone));
	}

	private void goOn(Priority priority) {
		var label = priority.getLabel() == null || priority.getLabel().isBlank() ? "" : priority.getLabel() + " ";
		comesFrom(priority, priority.getOrigins(), label + priority.getTitle());
		priority.getUpdates().clear();
		priority.setRecommendation(RecommendedStep.UNDECIDED);
		if (!wish.keepWords()) {
			priority.setWhy(null);
		}
		priority.getActions().forEach(this::goOn);
		priority.getTopics().forEach(this::goOn);
	}

	private void goOn(Action action) {
		comesFrom(action, action.getOrigins(), action.getText());
		action.getUpdates().clear();
		action.getFundings().clear();
		action.setStatus(NewAction.notStarted(plan).orElse(null));
		action.setTimescale(YearWords.shift(action.getTimescale(), months / 12));
		if (action.getDue() != null) {
			action.setDue(action.getDue().plusMonths(months));
		}
	}

	private void comesFrom(EObject element, EList<Origin> origins, String words) {
		var origin = PlanFactory.eINSTANCE.createOrigin();
		origin.setRelation(Relation.CONTINUES);
		origin.setPlanKey(lastKey);
		origin.setElementId(content.id(element));
		var name = words == null ? "" : words.strip().lines().findFirst().orElse("");
		var label = (lastYears == null || lastYears.isBlank() ? "" : lastYears + ", ") + name;
		origin.setLabel(label.length() <= 120 ? label : label.substring(0, 119) + "…");
		origins.clear();
		origins.add(origin);
	}

	private void freshen(Part part, int shift) {
		part.setTitle(YearWords.shift(part.getTitle(), shift / 12));
		part.getSections().forEach(section -> freshen(section, shift, false));
	}

	private void freshen(Section section, int shift, boolean insideBoilerplate) {
		var stays = insideBoilerplate || section.getKind() == SectionKind.BOILERPLATE || isSet(section.getBoilerplate());
		section.setTitle(YearWords.shift(section.getTitle(), shift / 12));
		section.getSignOffs().clear();
		if (!wish.keepWords() && !stays) {
			section.getBlocks().removeIf(block -> !isSet(block.getBoilerplate()) && isOfItsYear(block));
			section.getBlocks().stream().filter(block -> !isSet(block.getBoilerplate())).forEach(NextPlan::empty);
		}
		section.getBlocks().forEach(block -> block.setTitle(YearWords.shift(block.getTitle(), shift / 12)));
		section.getBlocks().removeIf(block -> block instanceof ActionTable table && table.getReview() != null && plan.getReviews().isEmpty());
		section.getBlocks().forEach(this::releaseFromLastYear);
		section.getSections().forEach(inside -> freshen(inside, shift, stays));
	}

	/** Lists, money, case studies, quotations and pictures tell of one year; tables, charts and frames are forms for any. */
	private static boolean isOfItsYear(Block block) {
		return switch (block) {
			case FigureTable table -> false;
			case FactBox box -> false;
			case Chart chart -> false;
			case ActionTable table -> false;
			case PlanList list -> false;
			case Definitions definitions -> false;
			case AnalysisFrame frame -> false;
			case Recommendation recommendation -> false;
			case CaseStudy story -> true;
			default -> block.eClass() != AssessmentPackage.Literals.BLOCK;
		};
	}

	private static void empty(Block block) {
		if (!(block instanceof Definitions)) {
			block.setText(null);
		}
		if (block instanceof AnalysisFrame frame) {
			frame.getSlots().forEach(slot -> slot.setText(null));
		}
	}

	private void releaseFromLastYear(Block block) {
		block.setAnonymityCheckedOn(null);
		block.setAnonymityCheckedBy(null);
		switch (block) {
			case ActionTable table when table.getReview() != null -> table.setReview(plan.getReviews().getFirst());
			case PlanList list when list.getReview() != null -> list.setReview(plan.getReviews().stream().findFirst().orElse(null));
			default -> {
			}
		}
	}

	/** What the document looks up and what it aims at lies a year on; what was measured stays when it was. */
	private void shiftPeriods(int shift) {
		if (plan.getReportingPeriod() != null) {
			plan.setReportingPeriod(plan.getReportingPeriod().shift(shift));
		}
		var places = new ArrayList<EObject>(plan.getParts());
		places.addAll(plan.getPriorities());
		for (var place : places) {
			shiftIn(place, shift);
			place.eAllContents().forEachRemaining(element -> shiftIn(element, shift));
		}
	}

	@SuppressWarnings("unchecked")
	private static void shiftIn(EObject element, int shift) {
		for (var attribute : element.eClass().getEAllAttributes()) {
			if (!isLookedUp(element, attribute)) {
				continue;
			}
			if (attribute.isMany()) {
				var periods = (EList<Period>) element.eGet(attribute);
				ECollections.setEList(periods, periods.stream().map(period -> period.shift(shift)).toList());
			} else if (element.eGet(attribute) instanceof Period period) {
				element.eSet(attribute, period.shift(shift));
			}
		}
	}

	private static boolean isLookedUp(EObject element, EAttribute attribute) {
		return attribute.getEAttributeType() == ModelPackage.Literals.PERIOD && attribute.isChangeable() && !attribute.isDerived()
				&& !(element instanceof Measure && attribute == PlanPackage.Literals.MEASURE__BASELINE_PERIOD);
	}

	private static void begin(List<Round> rounds, int shift) {
		for (var round : rounds) {
			round.setTitle(YearWords.shift(round.getTitle(), shift / 12));
			round.setPeriod(round.getPeriod() == null ? null : round.getPeriod().shift(shift));
			round.setDue(round.getDue() == null ? null : round.getDue().plusMonths(shift));
			round.setClosedOn(null);
			round.setSummary(null);
		}
	}

	/** Nothing may point at what stayed behind. */
	@SuppressWarnings("unchecked")
	private void forgetWhatIsGone() {
		content.getAllContents().forEachRemaining(element -> {
			for (var reference : element.eClass().getEAllReferences()) {
				if (reference.isContainment() || reference.isContainer() || reference.isDerived() || !reference.isChangeable()) {
					continue;
				}
				if (reference.isMany()) {
					((EList<EObject>) element.eGet(reference)).removeIf(target -> target.eResource() == null);
				} else if (element.eGet(reference) instanceof EObject target && target.eResource() == null) {
					element.eUnset(reference);
				}
			}
		});
	}

	private static boolean isSet(String text) {
		return text != null && !text.isBlank();
	}
}
