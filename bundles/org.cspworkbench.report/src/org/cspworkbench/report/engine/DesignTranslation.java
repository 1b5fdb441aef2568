package org.cspworkbench.report.engine;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.birt.report.engine.css.dom.StyleDeclaration;
import org.eclipse.birt.report.engine.ir.Report;
import org.eclipse.birt.report.engine.ir.StyledElementDesign;
import org.eclipse.birt.report.engine.parser.MultiViewEngineIRVisitor;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportElementHandle;

/**
 * BIRT's translation of a design into what its engine runs. BIRT asks each element for all properties of its style and parses those that are
 * set, for every cell of a table anew; here elements that look alike are asked once, and a text is parsed once.
 */
final class DesignTranslation extends MultiViewEngineIRVisitor {

	private final Map<Look, StyleDeclaration> styles = new HashMap<>();

	DesignTranslation(ReportDesignHandle design) {
		super(design);
	}

	@Override
	public Report translate() {
		report = new ReportWithKnownValues();
		cssEngine = report.getCSSEngine();
		report.setReportDesign(handle);
		handle.cacheValues();
		apply(handle);
		return report;
	}

	@Override
	protected StyleDeclaration createStyle(ReportElementHandle element, StyledElementDesign translated) {
		var look = Look.of(element);
		if (look.isEmpty()) {
			return super.createStyle(element, translated);
		}
		var style = styles.get(look.get());
		if (style == null) {
			style = super.createStyle(element, translated);
			styles.put(look.get(), style);
		}
		return style;
	}

	private static final class ReportWithKnownValues extends Report {

		ReportWithKnownValues() {
			cssEngine = new KnownValues();
		}
	}
}
