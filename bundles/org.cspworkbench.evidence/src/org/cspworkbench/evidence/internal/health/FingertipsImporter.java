package org.cspworkbench.evidence.internal.health;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.cspworkbench.evidence.FactSink;
import org.cspworkbench.evidence.FileSample;
import org.cspworkbench.evidence.Importer;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.table.TableFormat;
import org.cspworkbench.store.facts.Dataset;
import org.cspworkbench.store.facts.Making;
import org.eclipse.core.runtime.IProgressMonitor;

/** Public health indicators of OHID, as its Fingertips site gives them out. */
public final class FingertipsImporter implements Importer {
	private static final Dataset DATASET = new Dataset("fingertips", "Public health indicators (OHID Fingertips)",
			"Office for Health Improvement and Disparities", "Open Government Licence v3.0", "https://fingertips.phe.org.uk", Making.STATED, false);

	@Override
	public String id() {
		return DATASET.id();
	}

	@Override
	public String title() {
		return Sentence.HEALTH_TITLE.with();
	}

	@Override
	public int recognise(FileSample sample) {
		return sample.format() == TableFormat.TEXT && sample.hasHeader("Indicator ID", "Indicator Name", "Area Code", "Time period", "Value", "Value note") ? 95 : 0;
	}

	@Override
	public void read(List<SourceFile> files, FactSink sink, IProgressMonitor monitor) throws IOException {
		for (var file : files) {
			monitor.subTask(file.title());
			new FingertipsRows(file, sink.part(DATASET, file.name().toLowerCase(Locale.ROOT).replaceFirst("\\.csv$", ""), file)).read();
		}
	}
}
