package org.cspworkbench.evidence.internal.roads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.cspworkbench.evidence.FactSink;
import org.cspworkbench.evidence.FileSample;
import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.Importer;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.table.TableFormat;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The road casualty statistics of the Department for Transport. Casualties have no place of their own: they are counted where
 * their collision was, so that both files are needed.
 */
public final class Stats19Importer implements Importer {

	private enum Kind {
		COLLISION, CASUALTY, OTHER
	}

	@Override
	public String id() {
		return "stats19";
	}

	@Override
	public String title() {
		return Sentence.ROADS_TITLE.with();
	}

	@Override
	public int recognise(FileSample sample) {
		return sample.format() == TableFormat.TEXT && kind(sample) != Kind.OTHER ? 95 : 0;
	}

	private static Kind kind(FileSample sample) {
		if (sample.hasHeader("casualty_reference", "casualty_severity"))
			return Kind.CASUALTY;
		return sample.hasHeader("collision_severity", "number_of_casualties") || sample.hasHeader("accident_severity", "number_of_casualties") ? Kind.COLLISION
				: Kind.OTHER;
	}

	@Override
	public void read(List<SourceFile> files, FactSink sink, IProgressMonitor monitor) throws IOException {
		var collisions = new ArrayList<SourceFile>();
		var casualties = new ArrayList<SourceFile>();
		for (var file : files.stream().sorted(Comparator.comparing(SourceFile::name)).toList())
			switch (kind(FileSample.of(file))) {
				case COLLISION -> collisions.add(file);
				case CASUALTY -> casualties.add(file);
				case OTHER -> throw new ImportException(Sentence.ROADS_NOT_ONE.with(file.title()));
			}
		if (collisions.isEmpty())
			throw new ImportException(Sentence.ROADS_NO_COLLISIONS.with(casualties.getFirst().title()));
		try (var places = new Collisions(collisions, sink)) {
			for (var file : casualties) {
				monitor.subTask(file.title());
				new Casualties(file, sink, places).read();
			}
			places.finish();
		}
	}
}
