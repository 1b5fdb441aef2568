package org.cspworkbench.ui.evidence;

import java.util.ArrayList;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.evidence.EvidenceLibrary;
import org.cspworkbench.evidence.ImportReport;
import org.cspworkbench.evidence.ImportReport.DatasetReport;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.store.StoreException;
import org.cspworkbench.store.facts.RejectedRow;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What an import did, and which rows it left out, with line and reason. */
final class ResultPage extends WizardPage {

	private static final int MOST = 500;

	private record Line(String file, RejectedRow row) {
	}

	private final EvidenceLibrary library;
	private Text summary;
	private Columns<Line> rejected;

	ResultPage(EvidenceLibrary library) {
		super("result", UiMessages.text("importData.done"), null);
		this.library = library;
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		summary = WidgetIds.tag(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "importData.summary");
		GridDataFactory.fillDefaults().grab(true, false).hint(600, 120).applyTo(summary);
		rejected = new Columns<Line>(area, "importData.rejected", SWT.SINGLE)
				.with(UiMessages.text("evidence.file"), 25, SWT.NONE, Line::file)
				.with(UiMessages.text("evidence.line"), 8, SWT.RIGHT, line -> String.valueOf(line.row().line()))
				.with(UiMessages.text("evidence.reason"), 40, SWT.NONE, line -> line.row().reason())
				.with(UiMessages.text("evidence.excerpt"), 35, SWT.NONE, line -> line.row().excerpt());
		setControl(area);
	}

	void show(ImportReport report) {
		var words = new StringBuilder();
		var lines = new ArrayList<Line>();
		for (var dataset : report.datasets()) {
			words.append(heading(dataset)).append('\n');
			words.append(ProvenancePart.summary(dataset)).append('\n');
			for (var part : dataset.parts()) {
				part.part().notes().forEach(note -> words.append(note).append('\n'));
				rejected(dataset.dataset().id(), part.part().key()).stream().limit(MOST).forEach(row -> lines.add(new Line(part.part().file(), row)));
			}
		}
		setMessage(report.changedNothing() ? UiMessages.text("importData.done.nothing") : null);
		summary.setText(words.toString().strip());
		rejected.viewer().setInput(lines);
	}

	private static String heading(DatasetReport dataset) {
		var rows = dataset.rows();
		var passed = rows.read() - rows.kept() - rows.rejected();
		return UiMessages.text(passed > 0 ? "importData.done.heading.passed" : "importData.done.heading", dataset.dataset().title(), rows.read(), rows.kept(), rows.rejected(), passed);
	}

	private java.util.List<RejectedRow> rejected(String dataset, String part) {
		try {
			return library.rejected(dataset, part);
		} catch (StoreException e) {
			Problems.show(getShell(), new Refusal(e.getMessage(), e));
			return java.util.List.of();
		}
	}

	/** What is done is done: there is no way back to the choice of files. */
	@Override
	public IWizardPage getPreviousPage() {
		return null;
	}
}
