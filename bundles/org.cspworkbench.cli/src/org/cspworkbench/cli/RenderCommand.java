package org.cspworkbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Command;
import org.cspworkbench.core.command.Invocation;
import org.cspworkbench.core.plan.PlanFinder;
import org.cspworkbench.core.themes.ThemeUses;
import org.cspworkbench.report.Format;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.report.LeftOutCheck;
import org.cspworkbench.report.Publication;
import org.cspworkbench.report.Publisher;
import org.cspworkbench.report.PublishingException;
import org.cspworkbench.report.SectionCheck;
import org.cspworkbench.report.data.PlanSnapshot;
import org.osgi.framework.FrameworkUtil;

/** Renders a plan with a layout into a file. */
public final class RenderCommand implements Command {

	@Override
	public Options options() {
		var options = new Options();
		for (var name : List.of("layout", "format", "out")) {
			options.addOption(Option.builder().longOpt(name).hasArg().required().get());
		}
		options.addOption(Option.builder().longOpt("parameter").hasArg().get());
		return options;
	}

	@Override
	public int run(Invocation call) throws Refusal {
		var named = call.onlyWord(CliMessages.text("render.plan"));
		try {
			var layout = Layouts.in(call.data()).find(call.option("layout").orElseThrow(), call.folder());
			var format = Format.named(call.option("format").orElseThrow());
			var plan = new PlanFinder(call.door(), call.folder()).find(named);
			publisher().publish(new Publication(PlanSnapshot.of(plan), layout, format, parameters(call)), call.path(call.option("out").orElseThrow()));
			Stream.of(new ThemeUses(plan, ThemeListing.library()).findings(), new SectionCheck().findings(plan), new LeftOutCheck().findings(plan)).flatMap(List::stream)
					.forEach(notice -> System.err.println(notice.sentence()));
			return DONE;
		} catch (PublishingException e) {
			throw new Refusal(e.getMessage(), e);
		}
	}

	/** Each as NAME=VALUE. */
	private static Map<String, String> parameters(Invocation call) throws Refusal {
		var parameters = new LinkedHashMap<String, String>();
		for (var given : call.options("parameter")) {
			var equals = given.indexOf('=');
			if (equals < 1) {
				throw new Refusal(CliMessages.text("render.parameter", given));
			}
			parameters.put(given.substring(0, equals).strip(), given.substring(equals + 1).strip());
		}
		return parameters;
	}

	private static Publisher publisher() {
		var context = FrameworkUtil.getBundle(RenderCommand.class).getBundleContext();
		return context.getService(context.getServiceReference(Publisher.class));
	}
}
