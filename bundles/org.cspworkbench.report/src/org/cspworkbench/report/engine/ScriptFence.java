package org.cspworkbench.report.engine;

import java.util.List;
import java.util.Set;

import org.cspworkbench.report.data.PlanSnapshot;
import org.eclipse.core.runtime.Platform;
import org.mozilla.javascript.ClassShutter;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * What the expressions of a layout may touch. A layout is a file that people send each other, and BIRT runs its expressions with everything
 * that Java can do (its issue 2414); here they see values, BIRT's own functions and the report, and nothing else.
 */
final class ScriptFence implements ClassShutter, ContextFactory.Listener {

	private static final Set<String> VALUES = Set.of("java.lang.Object", "java.lang.String", "java.lang.Boolean", "java.lang.Number", "java.lang.Integer", "java.lang.Long",
			"java.lang.Short", "java.lang.Byte", "java.lang.Float", "java.lang.Double", "java.lang.Character", "java.lang.Math", "java.math.BigDecimal", "java.math.BigInteger",
			"java.util.Date", "java.util.ArrayList", "java.util.HashMap", "java.util.LinkedHashMap", "java.util.Locale", "java.sql.Date", "java.sql.Time", "java.sql.Timestamp",
			"java.text.SimpleDateFormat", "java.text.DecimalFormat");

	/** What BIRT itself puts before every script. From none of them a path of visible classes leads out of the report. */
	private static final Set<String> GIVEN = Set.of("org.eclipse.birt.report.engine.api.DefaultStatusHandler", "org.eclipse.birt.report.engine.api.impl.RunAndRenderTask", RenderTask.class.getName(),
			"org.eclipse.birt.chart.internal.log.JavaUtilLoggerImpl", PlanSnapshot.class.getName());

	private static final List<String> OWN = List.of("org.eclipse.birt.core.script.", "org.eclipse.birt.core.data.", "org.eclipse.birt.core.exception.",
			"org.eclipse.birt.data.engine.script.", "org.eclipse.birt.data.engine.impl.", "org.eclipse.birt.data.engine.olap.script.", "org.eclipse.birt.report.engine.script.internal.",
			"org.eclipse.birt.report.engine.api.script.", "org.eclipse.birt.report.engine.executor.", "org.eclipse.birt.report.engine.data.", "org.eclipse.birt.report.engine.javascript.",
			"org.eclipse.birt.report.engine.parser.", "org.eclipse.birt.report.data.adapter.", "org.mozilla.javascript.");

	private static final String SCRIPTING = "org.eclipse.birt.report.engine.script.javascript";

	private static final Set<String> NAMING = Set.of("org.mozilla.javascript.NativeJavaPackage", "org.mozilla.javascript.NativeJavaTopPackage", "org.mozilla.javascript.ImporterTopLevel");
	private static final int NEAR = 4;

	private static ContextFactory fenced;

	private ScriptFence() {
	}

	/** Before a layout is opened. Scripting starts first, since it brings a factory of contexts of its own, which would have no fence. */
	static synchronized void put() throws BundleException {
		Platform.getBundle(SCRIPTING).start(Bundle.START_TRANSIENT);
		var factory = ContextFactory.getGlobal();
		if (factory != fenced) {
			factory.addListener(new ScriptFence());
			fenced = factory;
		}
	}

	@Override
	public void contextCreated(Context context) {
		context.setClassShutter(this);
	}

	@Override
	public void contextReleased(Context context) {
		// nothing is kept for a context
	}

	@Override
	public boolean visibleToScripts(String className) {
		return VALUES.contains(className) || !isNamedByScript() && (GIVEN.contains(className) || OWN.stream().anyMatch(className::startsWith));
	}

	/** A script gets the objects of BIRT from BIRT; it makes none by the name of its class, such as a context of scripts without a fence. */
	private static boolean isNamedByScript() {
		return StackWalker.getInstance().walk(frames -> frames.skip(2).limit(NEAR).anyMatch(frame -> NAMING.contains(frame.getClassName())));
	}
}
