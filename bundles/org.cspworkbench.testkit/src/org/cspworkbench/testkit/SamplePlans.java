package org.cspworkbench.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.model.io.PlanResource;
import org.cspworkbench.model.plan.Plan;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The plans that the product brings along as samples. */
public final class SamplePlans {

	public static final String SECOND_PARTNERSHIP = "tm-2017";
	public static final String REVIEW_AND_PLAN = "tw-2018";
	public static final String ASSESSMENT_AND_PLAN = "tw-2020";
	public static final String PLAN_AND_SUMMARY = "tw-2022";

	private static final String BUNDLE = "org.cspworkbench.sample";
	private static final String FOLDER = "samples/";
	private static final String SUFFIX = ".cspplan";

	private SamplePlans() {
	}

	/** The ids of all sample plans, in alphabetical order. */
	public static List<String> ids() {
		return Collections.list(bundle().findEntries(FOLDER, "*" + SUFFIX, false)).stream()
				.map(URL::getPath).map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - SUFFIX.length())).sorted().toList();
	}

	/** A new copy of the plan, in a resource of its own. */
	public static Plan load(String id) {
		return open(id).plan();
	}

	public static PlanResource open(String id) {
		try {
			return new PlanDocuments().open(new ByteArrayInputStream(bytes(id)), id + SUFFIX);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The file as it is shipped. */
	public static byte[] bytes(String id) {
		var file = bundle().getEntry(FOLDER + id + SUFFIX);
		if (file == null) {
			throw new IllegalArgumentException("No sample plan " + id + "; there are " + ids() + ".");
		}
		try (var stream = file.openStream()) {
			return stream.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Bundle bundle() {
		return Stream.of(FrameworkUtil.getBundle(SamplePlans.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().equals(BUNDLE)).findFirst()
				.orElseThrow(() -> new IllegalStateException(BUNDLE + " is not among the bundles of this test."));
	}
}
