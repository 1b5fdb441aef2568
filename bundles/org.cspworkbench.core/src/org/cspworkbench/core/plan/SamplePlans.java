package org.cspworkbench.core.plan;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The sample plans of the installed bundles: those that name a folder of them in their manifest header {@value #HEADER}. */
final class SamplePlans {

	static final String HEADER = "CSP-Samples";

	record Sample(String id, URL location) {

		String name() {
			return id + PlanContent.SUFFIX;
		}

		byte[] content() throws Refusal {
			try (var stream = location.openStream()) {
				return stream.readAllBytes();
			} catch (IOException e) {
				throw new Refusal(Messages.of(SamplePlans.class).text("plan.file.unreadable", name()), e);
			}
		}
	}

	private SamplePlans() {
	}

	static List<Sample> installed() {
		var samples = new ArrayList<Sample>();
		for (var bundle : FrameworkUtil.getBundle(SamplePlans.class).getBundleContext().getBundles()) {
			var folder = bundle.getHeaders().get(HEADER);
			if (folder != null) {
				samples.addAll(in(bundle, folder));
			}
		}
		samples.sort(Comparator.comparing(Sample::id));
		return samples;
	}

	private static List<Sample> in(Bundle bundle, String folder) {
		var files = bundle.findEntries(folder, "*" + PlanContent.SUFFIX, false);
		return files == null ? List.of() : Collections.list(files).stream().map(file -> new Sample(id(file), file)).toList();
	}

	private static String id(URL file) {
		var path = file.getPath();
		return path.substring(path.lastIndexOf('/') + 1, path.length() - PlanContent.SUFFIX.length());
	}
}
