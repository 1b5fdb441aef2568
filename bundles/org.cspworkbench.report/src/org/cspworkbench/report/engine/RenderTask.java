package org.cspworkbench.report.engine;

import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.impl.ReportEngine;
import org.eclipse.birt.report.engine.api.impl.RunAndRenderTask;

/** BIRT's own task, with a quicker translation of the design. */
final class RenderTask extends RunAndRenderTask {

	RenderTask(ReportEngine engine, IReportRunnable layout) {
		super(engine, layout);
	}

	/** Scripts of the layout that run before this may still change the design. */
	@Override
	protected void startRender() {
		executionContext.setReport(new DesignTranslation(executionContext.getReportDesign()).translate());
		super.startRender();
	}
}
