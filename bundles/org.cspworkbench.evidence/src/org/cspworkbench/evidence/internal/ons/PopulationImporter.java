package org.cspworkbench.evidence.internal.ons;

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

/** Mid-year estimates of how many people live in small areas. */
public final class PopulationImporter implements Importer {
	private static final Dataset DATASET = new Dataset("ons-population", "Mid-year population estimates (ONS)", "Office for National Statistics",
			"Open Government Licence v3.0", "https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/populationestimates", Making.STATED,
			false);

	@Override
	public String id() {
		return DATASET.id();
	}

	@Override
	public String title() {
		return Sentence.POPULATION_TITLE.with();
	}

	@Override
	public int recognise(FileSample sample) {
		return sample.format() != TableFormat.ZIP
				&& sample.sheets().stream().flatMap(sheet -> sheet.rows().stream()).anyMatch(row -> PopulationColumns.of(row).isPresent()) ? 90 : 0;
	}

	@Override
	public void read(List<SourceFile> files, FactSink sink, IProgressMonitor monitor) throws IOException {
		for (var file : files) {
			monitor.subTask(file.title());
			new PopulationFile(file, sink.part(DATASET, file.name().toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", ""), file)).read();
		}
	}
}
