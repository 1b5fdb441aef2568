package org.cspworkbench.evidence.internal.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.cspworkbench.evidence.FactSink;
import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.PartSink;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.store.facts.Dataset;

/** All that the files of one import give, added up and not yet written. */
public final class Intake implements FactSink {
	private final Map<String, DatasetIntake> datasets = new LinkedHashMap<>();

	@Override
	public PartSink part(Dataset dataset, String key, SourceFile file) throws ImportException {
		return datasets.computeIfAbsent(dataset.id(), id -> new DatasetIntake(dataset)).begin(key, file);
	}

	public Collection<DatasetIntake> datasets() {
		return datasets.values();
	}
}
