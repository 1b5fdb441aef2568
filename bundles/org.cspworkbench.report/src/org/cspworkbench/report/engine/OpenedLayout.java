package org.cspworkbench.report.engine;

import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.impl.ReportRunnable;
import org.eclipse.birt.report.model.api.ReportDesignHandle;

/** A layout that was opened for one render only: its scripts may change it, and BIRT need not copy it before. */
final class OpenedLayout extends ReportRunnable {

	OpenedLayout(IReportEngine engine, IReportRunnable opened) {
		super(engine, (ReportDesignHandle) opened.getDesignHandle());
		setReportName(opened.getReportName());
	}

	@Override
	public ReportRunnable cloneRunnable() {
		return this;
	}
}
