package org.cspworkbench.core.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.core.Messages;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.assessment.AnalysisFrame;
import org.cspworkbench.model.assessment.AssessmentPackage;
import org.cspworkbench.model.assessment.Definition;
import org.cspworkbench.model.assessment.Part;
import org.cspworkbench.model.assessment.PartKind;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.model.partnership.AgencyKind;
import org.cspworkbench.model.partnership.PartnershipPackage;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Duty;
import org.cspworkbench.model.plan.Lead;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.theme.CatalogueAction;
import org.cspworkbench.model.theme.Theme;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Brings parts of a theme into a plan, each as one step that can be undone. The plan records the theme and its version. */
public final class ThemeAdoption {

	private static final Messages MESSAGES = Messages.of(ThemeAdoption.class);

	private final EditingDomain domain;
	private final Plan plan;
	private final Theme theme;

	public ThemeAdoption(EditingDomain domain, Plan plan, Theme theme) {
		this.domain = domain;
		this.plan = plan;
		this.theme = theme;
	}

	/** All of the theme's indicators, terms and duties that the plan lacks, and its chapter when the plan has none of this theme. */
	public Command adopt() {
		var step = step("adopt.theme");
		var transplant = new Transplant(plan);
		theme.getIndicators().forEach(transplant::indicator);
		var part = chapterPart();
		if (theme.getChapter() != null && part.isPresent() && !hasChapter()) {
			step.append(add(part.get(), AssessmentPackage.Literals.PART__SECTIONS, List.of(transplant.copy(theme.getChapter()))));
		}
		var terms = plan.getGlossary().stream().map(Definition::getTerm).toList();
		append(step, plan, PlanPackage.Literals.PLAN__GLOSSARY, theme.getGlossary().stream().filter(term -> !terms.contains(term.getTerm())).map(transplant::copy).toList());
		appendDuties(step, transplant);
		append(step, plan, PlanPackage.Literals.PLAN__INDICATORS, transplant.missing());
		record(step);
		return step;
	}

	/** The duties that the plan's checklist lacks. */
	public Command addDuties() {
		var step = step("adopt.duties");
		appendDuties(step, new Transplant(plan));
		return step;
	}

	/** An action of the catalogue, at the end of the priority. Agencies of the plan lead it where there are some of the kind. */
	public Command addAction(CatalogueAction from, Priority priority) {
		var step = step("adopt.action");
		var transplant = new Transplant(plan);
		var action = action(from, transplant);
		append(step, priority, PlanPackage.Literals.PRIORITY__ACTIONS, List.of(action));
		append(step, plan, PlanPackage.Literals.PLAN__INDICATORS, transplant.missing());
		record(step);
		return step;
	}

	/** An analysis frame, at the end of the chapter. */
	public Command addFrame(AnalysisFrame frame, Section chapter) {
		var step = step("adopt.frame");
		append(step, chapter, AssessmentPackage.Literals.SECTION__BLOCKS, List.of(new Transplant(plan).copy(frame)));
		return step;
	}

	private Action action(CatalogueAction from, Transplant transplant) {
		var action = PlanFactory.eINSTANCE.createAction();
		action.setText(from.getText());
		action.setOutcome(from.getOutcome());
		action.setTimescale(from.getTimescale());
		from.getMeasures().forEach(measure -> action.getMeasures().add(transplant.copy(measure)));
		action.getMeasures().stream().map(measure -> measure.getIndicator()).filter(Objects::nonNull).distinct().forEach(action.getIndicators()::add);
		for (var kind : from.getLeads()) {
			action.getLeads().add(lead(kind, action.getLeads().isEmpty()));
		}
		return action;
	}

	private Lead lead(AgencyKind kind, boolean primary) {
		var lead = PlanFactory.eINSTANCE.createLead();
		lead.setPrimary(primary);
		agency(kind).ifPresentOrElse(lead::setAgency, () -> lead.setText(label(kind)));
		return lead;
	}

	private Optional<Agency> agency(AgencyKind kind) {
		var agencies = plan.getPartnership() == null ? List.<Agency>of() : plan.getPartnership().getAgencies();
		return Stream.concat(agencies.stream().filter(Agency::isStatutory), agencies.stream()).filter(agency -> agency.getKind() == kind).findFirst();
	}

	private static String label(AgencyKind kind) {
		return FormHints.label(PartnershipPackage.Literals.AGENCY_KIND.getEEnumLiteral(kind.getValue()));
	}

	private boolean hasChapter() {
		return plan.getParts().stream().flatMap(part -> part.getSections().stream()).anyMatch(section -> ThemeUses.answersTo(theme, section.getTheme()));
	}

	/** Chapters of themes stand in the analysis, or else in the first part. */
	private Optional<Part> chapterPart() {
		return plan.getParts().stream().filter(part -> part.getKind() == PartKind.ANALYSIS).findFirst().or(() -> plan.getParts().stream().findFirst());
	}

	private void appendDuties(CompoundCommand step, Transplant transplant) {
		var keys = plan.getDuties().stream().map(Duty::getKey).toList();
		append(step, plan, PlanPackage.Literals.PLAN__DUTIES, theme.getDuties().stream().filter(duty -> !keys.contains(duty.getKey())).map(transplant::copy).toList());
	}

	private void record(CompoundCommand step) {
		var use = plan.getThemes().stream().filter(each -> ThemeUses.answersTo(theme, each.getTheme())).findFirst();
		if (use.isPresent()) {
			if (!Objects.equals(use.get().getVersion(), theme.getVersion())) {
				step.append(SetCommand.create(domain, use.get(), PlanPackage.Literals.THEME_USE__VERSION, theme.getVersion()));
			}
			return;
		}
		var made = PlanFactory.eINSTANCE.createThemeUse();
		made.setTheme(theme.getId());
		made.setTitle(theme.getTitle());
		made.setVersion(theme.getVersion());
		append(step, plan, PlanPackage.Literals.PLAN__THEMES, List.of(made));
	}

	private void append(CompoundCommand step, EObject owner, EStructuralFeature feature, List<? extends EObject> added) {
		if (!added.isEmpty()) {
			step.append(add(owner, feature, added));
		}
	}

	private Command add(EObject owner, EStructuralFeature feature, List<? extends EObject> added) {
		return AddCommand.create(domain, owner, feature, new ArrayList<>(added));
	}

	private CompoundCommand step(String label) {
		return new CompoundCommand(MESSAGES.text(label, theme.getTitle()));
	}
}
