package org.cspworkbench.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import org.cspworkbench.evidence.geography.Geography;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.internal.intake.FileImport;
import org.cspworkbench.evidence.internal.intake.LocalFile;
import org.cspworkbench.evidence.internal.intake.Meter;
import org.cspworkbench.evidence.mapping.MappedImporter;
import org.cspworkbench.evidence.mapping.Mapping;
import org.cspworkbench.evidence.mapping.MappingFile;
import org.cspworkbench.evidence.query.DatasetView;
import org.cspworkbench.evidence.query.FactBase;
import org.cspworkbench.evidence.query.FactExport;
import org.cspworkbench.evidence.query.FactQuery;
import org.cspworkbench.evidence.query.FactTable;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.StoreException;
import org.cspworkbench.store.facts.FactStore;
import org.cspworkbench.store.facts.RejectedRow;
import org.cspworkbench.store.facts.SavedMapping;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;

/** The evidence of one database: files go in, datasets are listed, facts are looked up. Safe for use by several threads. */
public final class EvidenceLibrary {
	private static final Logger LOG = Logger.getLogger(EvidenceLibrary.class.getName());

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

	/** With all importers that plug-ins bring. */
	public static EvidenceLibrary of(FactStore store) {
		return new EvidenceLibrary(store, ContributedImporters.of(RegistryFactory.getRegistry()), Clock.systemUTC());
	}

	/** The formats that can be imported: those that are built in or brought by plug-ins, and the mappings that are saved. */
	public List<Importer> importers() throws StoreException {
		var all = new ArrayList<>(importers);
		for (var mapping : mappings())
			all.add(new MappedImporter(mapping));
		return all;
	}

	/** The importer of a format, by its id or by the file of a mapping. */
	public Importer importer(String format) throws ImportException, StoreException {
		if (format.endsWith(MappingFile.EXTENSION))
			return new MappedImporter(MappingFile.read(Path.of(format)));
		var all = importers();
		return all.stream().filter(importer -> importer.id().equals(format)).findFirst().orElseThrow(
				() -> new ImportException(Sentence.IMPORT_UNKNOWN_FORMAT.with(format, all.stream().map(Importer::id).collect(Collectors.joining(", ")))));
	}

	/** The importer that is most sure that a file is of its format. */
	public Optional<Importer> recognise(Path file) throws ImportException, StoreException {
		try {
			var sample = FileSample.of(LocalFile.of(file, new Meter(new NullProgressMonitor(), 1)));
			return importers().stream().filter(importer -> importer.recognise(sample) > 0).max(Comparator.comparing(importer -> importer.recognise(sample)));
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

	/** The mappings that are kept. One that cannot be read is left out, and stays where it is. */
	public List<Mapping> mappings() throws StoreException {
		var mappings = new ArrayList<Mapping>();
		for (var saved : store.mappings())
			try {
				mappings.add(MappingFile.parse(saved.content(), saved.title()));
			} catch (ImportException e) {
				LOG.log(Level.WARNING, e.getMessage(), e);
			}
		return mappings;
	}

	public void keep(Mapping mapping) throws StoreException {
		var saved = new SavedMapping(mapping.source().id(), mapping.source().title(), MappingFile.write(mapping));
		store.change(change -> {
			change.keep(saved);
			return saved;
		});
	}

	public void forget(Mapping mapping) throws StoreException {
		store.change(change -> {
			change.dropMapping(mapping.source().id());
			return mapping;
		});
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

	/** Reads ahead what questions need, so that the first is answered as fast as those that follow. */
	public void prepare() throws StoreException {
		facts.prepare();
	}

	public FactTable query(FactQuery query) throws StoreException, UnknownFactsException {
		return facts.query(query);
	}

	/** Writes facts as a table of text that spreadsheets open. */
	public void export(FactTable facts, Path file) throws ImportException, StoreException {
		FactExport.write(facts, this.facts.dataset(facts.query().dataset()).orElseThrow(), geography(), file);
	}

	/** From the first to the last month of which a dataset knows something about an area. */
	public Optional<Period> extent(String dataset, String measure, String area) throws StoreException, UnknownFactsException {
		return facts.extent(dataset, measure, area);
	}

	public Geography geography() throws StoreException {
		return facts.geography();
	}

	/** Takes a dataset away with all that belongs to it. Plans keep the figures that they have. */
	public void remove(String dataset) throws StoreException {
		store.change(change -> {
			for (var part : change.parts(dataset))
				change.keepLookup(part.key(), List.of(), List.of());
			change.dropDataset(dataset);
			return dataset;
		});
	}
}
