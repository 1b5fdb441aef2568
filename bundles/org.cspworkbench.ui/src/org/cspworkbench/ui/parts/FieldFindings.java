package org.cspworkbench.ui.parts;

import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.core.check.Finding;
import org.cspworkbench.core.check.Finding.Fix;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.FieldDiagnostic;
import org.cspworkbench.forms.FieldDiagnostic.Severity;
import org.cspworkbench.forms.Form;
import org.cspworkbench.forms.QuickFix;
import org.cspworkbench.ui.FindingVerbs;
import org.cspworkbench.ui.Findings;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Shows the findings about an element under the fields that they are about, each with its mends. */
final class FieldFindings implements AutoCloseable {

	/** The form itself finds what breaks the rules of the metamodel, and sooner. */
	private static final String FOUND_BY_THE_FORM = "rule";

	/** What is seen of a finding; only when that changes is there anything to show anew. */
	private record Said(EObject about, String sentence, List<String> mends) {

		static Said of(Finding finding) {
			return new Said(finding.about(), finding.sentence(), finding.fixes().stream().map(Fix::label).toList());
		}
	}

	private final Findings findings;
	private final PlanSession session;
	private final Form form;
	private final FindingVerbs verbs;
	private final Runnable show = this::show;
	private List<Said> shown = List.of();

	FieldFindings(Findings findings, PlanSession session, Form form) {
		this.findings = findings;
		this.session = session;
		this.form = form;
		this.verbs = new FindingVerbs(session);
		findings.addListener(show);
		show();
	}

	private void show() {
		if (form.control().isDisposed()) {
			return;
		}
		var here = findings.of(session).stream().filter(finding -> !finding.key().equals(FOUND_BY_THE_FORM) && isHere(finding.about())).toList();
		var said = here.stream().map(Said::of).toList();
		if (!said.equals(shown)) {
			shown = said;
			form.showFindings(here.stream().map(this::diagnostic).toList());
		}
	}

	private boolean isHere(EObject about) {
		return EcoreUtil.isAncestor(form.object(), about);
	}

	private FieldDiagnostic diagnostic(Finding finding) {
		var mends = finding.fixes().stream().map(fix -> new QuickFix(fix.label(), domain -> verbs.mend(finding, fix)));
		var accept = new QuickFix(UiMessages.text("checks.accept"), domain -> verbs.accept(finding, form.control().getShell()));
		return new FieldDiagnostic(finding.about(), finding.feature(), severity(finding), finding.sentence(), session.isReadOnly() ? List.of() : Stream.concat(mends, Stream.of(accept)).toList());
	}

	private static Severity severity(Finding finding) {
		return switch (finding.severity()) {
			case ERROR -> Severity.ERROR;
			case WARNING -> Severity.WARNING;
			case HINT -> Severity.INFO;
		};
	}

	@Override
	public void close() {
		findings.removeListener(show);
	}
}
