package org.cspworkbench.report.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;

import org.cspworkbench.report.Format;
import org.cspworkbench.report.Layout;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.report.compose.ChartPictures;
import org.cspworkbench.report.compose.Composer;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.testkit.SamplePlans;
import org.eclipse.birt.report.engine.ir.Report;
import org.eclipse.birt.report.engine.ir.StyledElementDesign;
import org.eclipse.birt.report.engine.parser.ReportParser;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.junit.jupiter.api.Test;

/** Our translation of a design gives every element the style that BIRT's own gives it. */
class DesignTranslationTest {

	@Test
	void everyElementOfEveryLayoutHasTheStyleThatBirtGivesIt() throws Exception {
		var snapshot = PlanSnapshot.of(SamplePlans.load(SamplePlans.ASSESSMENT_AND_PLAN));
		try (var engine = new BirtEngine()) {
			for (var layout : new Layouts().all()) {
				var design = composed(engine, layout, snapshot);
				var styles = styles(design, new ReportParser().parse(design));
				assertTrue(styles.values().stream().distinct().count() > 3, layout.id());
				assertEquals(styles, styles(design, new DesignTranslation(design).translate()), layout.id());
			}
		}
	}

	private static ReportDesignHandle composed(BirtEngine engine, Layout layout, PlanSnapshot snapshot) throws Exception {
		try (var stream = layout.design().openStream()) {
			var design = (ReportDesignHandle) engine.birt().openReportDesign(layout.design().toExternalForm(), stream).getDesignHandle();
			new Composer(design, snapshot, Format.PDF, new ChartPictures()).compose(Map.of());
			return design;
		}
	}

	/** As CSS, by the numbers of elements. */
	private static Map<Long, String> styles(ReportDesignHandle design, Report report) {
		var styles = new TreeMap<Long, String>();
		collect(design, report, styles);
		return styles;
	}

	private static void collect(DesignElementHandle element, Report report, Map<Long, String> styles) {
		if (report.getReportItemByID(element.getID()) instanceof StyledElementDesign styled && styled.getStyleName() != null) {
			styles.put(element.getID(), report.findStyle(styled.getStyleName()).getCssText());
		}
		for (var slot = 0; slot < element.getDefn().getSlotCount(); slot++) {
			for (var content : element.getSlot(slot).getContents()) {
				if (content instanceof DesignElementHandle inner) {
					collect(inner, report, styles);
				}
			}
		}
	}
}
