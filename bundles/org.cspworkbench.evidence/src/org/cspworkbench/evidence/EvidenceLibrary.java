package org.cspworkbench.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cspworkbench.evidence.geography.Geography;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.internal.intake.FileImport;
import org.cspworkbench.evidence.internal.intake.LocalFile;
import org.cspworkbench.evidence.internal.intake.Meter;
import org.cspworkbench.evidence.query.DatasetView;
import org.cspworkbench.evidence.query.FactBase;
import org.cspworkbench.evidence.query.FactQuery;
import org.cspworkbench.evidence.query.FactTable;
import org.cspworkbench.store.StoreException;
import org.cspworkbench.store.facts.FactStore;
import org.cspworkbench.store.facts.RejectedRow;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** The evidence of one database: files go in, datasets are listed, facts are looked up. Safe for use by several threads. */
public final class EvidenceLibrary {
	private final FactStore store;
	private final List<Importer> importers;
	private final Clock clock;
	private final FactBase facts;

	public EvidenceLibrary(FactStore store, List<Importer> importers, Clock clock) {
		this.store = store;
		this.importers = List.copyOf(importers);
		this.clock = clock;
		this.facts = new FactBase(store);
	}

	/** The formats that can be imported. */
	public List<Importer> importers() {
		return importers;
	}

	/** The importer of a format, by its id. */
	public Importer importer(String format) throws ImportException {
		return importers.stream().filter(importer -> importer.id().equals(format)).findFirst()
				.orElseThrow(() -> new ImportException(Sentence.IMPORT_UNKNOWN_FORMAT.with(format, formats())));
	}

	private String formats() {
		return importers.stream().map(Importer::id).collect(Collectors.joining(", "));
	}

	/** The importer that is most sure that a file is of its format. */
	public Optional<Importer> recognise(Path file) throws ImportException {
		try {
			var sample = FileSample.of(LocalFile.of(file, new Meter(new NullProgressMonitor(), 1)));
			return importers.stream().filter(importer -> importer.recognise(sample) > 0).max(Comparator.comparing(importer -> importer.recognise(sample)));
		} catch (ImportException e) {
			throw e;
		} catch (IOException e) {
			throw new ImportException(Sentence.FILE_NOT_READ.with(file.getFileName()), e);
		}
	}

	/** Imports files of one format: all of them, or nothing. */
	public ImportReport importFiles(List<Path> files, String format, IProgressMonitor monitor) throws ImportException, StoreException {
		return importFiles(files, importer(format), monitor);
	}

	public ImportReport importFiles(List<Path> files, Importer importer, IProgressMonitor monitor) throws ImportException, StoreException {
		return FileImport.run(store, importer, files, clock.instant(), monitor);
	}

	public List<DatasetView> datasets() throws StoreException {
		return facts.datasets();
	}

	public Optional<DatasetView> dataset(String id) throws StoreException {
		return facts.dataset(id);
	}

	public List<RejectedRow> rejected(String dataset, String part) throws StoreException {
		return store.rejected(dataset, part);
	}

	public FactTable query(FactQuery query) throws StoreException, UnknownFactsException {
		return facts.query(query);
	}

	public Geography geography() throws StoreException {
		return facts.geography();
	}

	/** Takes a dataset away with all that belongs to it. Plans keep the figures that they have. */
	public void remove(String dataset) throws StoreException {
		store.change(change -> {
			change.dropDataset(dataset);
			return null;
		});
	}
}
