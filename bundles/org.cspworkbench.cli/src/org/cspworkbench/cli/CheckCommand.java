package org.cspworkbench.cli;

import java.util.List;
import java.util.Locale;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.check.CheckRun;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.core.check.PlaceInPlan;
import org.cspworkbench.core.check.PlanChecks;
import org.cspworkbench.core.command.Command;
import org.cspworkbench.core.command.Invocation;
import org.cspworkbench.core.plan.PlanFinder;
import org.cspworkbench.model.io.PlanDocuments;
import org.eclipse.core.runtime.Platform;

/** Tells what the checks of the window tell: one line a finding for people, or JSON for scripts. */
public final class CheckCommand implements Command {

	private static final List<String> FIELDS = List.of("rule", "severity", "sentence", "element", "feature", "path", "mend");

	@Override
	public Options options() {
		return new Options().addOption(Option.builder().longOpt("format").hasArg().get());
	}

	@Override
	public int run(Invocation call) throws Refusal {
		var json = ListingFormat.isJson(call);
		var plan = new PlanFinder(call.door(), call.folder()).find(call.onlyWord(CliMessages.text("check.plan")));
		var findings = new CheckRun(plan).findings(PlanChecks.all(ThemeListing.library(), Platform.getExtensionRegistry()));
		if (json) {
			call.out().print(new Listing(FIELDS, findings.stream().map(CheckCommand::fields).toList()).json());
		} else {
			findings.forEach(finding -> call.out().println(line(finding)));
		}
		return findings.isEmpty() ? DONE : FINDINGS;
	}

	private static String line(Finding finding) {
		return CliMessages.text("check.line", CliMessages.text("check.severity." + finding.severity()), oneLine(finding.sentence()),
				PlaceInPlan.of(finding.about()), finding.key());
	}

	private static List<String> fields(Finding finding) {
		return List.of(finding.key(), finding.severity().name().toLowerCase(Locale.ROOT), finding.sentence(), PlanDocuments.id(finding.about()).orElse(""),
				finding.feature().map(feature -> feature.getName()).orElse(""), PlaceInPlan.of(finding.about()),
				finding.fixes().stream().findFirst().map(Finding.Fix::label).orElse(""));
	}

	private static String oneLine(String sentence) {
		return sentence.strip().replaceAll("\\s+", " ");
	}
}
