package org.cspworkbench.evidence.internal.crime;

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

/** The open data tables of the Home Office: crime recorded by the police, by community safety partnership and quarter. */
public final class HomeOfficeImporter implements Importer {
	private static final Dataset DATASET = new Dataset("home-office-csp", "Police recorded crime by community safety partnership (Home Office)", "Home Office",
			"Open Government Licence v3.0", "https://www.gov.uk/government/statistics/police-recorded-crime-open-data-tables", Making.STATED, false);

	@Override
	public String id() {
		return DATASET.id();
	}

	@Override
	public String title() {
		return Sentence.CRIME_TITLE.with();
	}

	@Override
	public int recognise(FileSample sample) {
		if (sample.sheets().stream().flatMap(sheet -> sheet.rows().stream()).anyMatch(CrimeColumns::isHeading))
			return 95;
		return sample.format() != TableFormat.ZIP && sample.name().toLowerCase(Locale.ROOT).startsWith("prc-csp") ? 80 : 0;
	}

	@Override
	public void read(List<SourceFile> files, FactSink sink, IProgressMonitor monitor) throws IOException {
		for (var file : files) {
			monitor.subTask(file.title());
			new CrimeWorkbook(file, sink.part(DATASET, file.name().toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", ""), file)).read();
		}
	}
}
