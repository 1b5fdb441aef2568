package org.cspworkbench.evidence.internal.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.ImportReport;
import org.cspworkbench.evidence.Importer;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.store.StoreException;
import org.cspworkbench.store.facts.FactStore;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** One import from beginning to end: all files are read, then all that they give is written, or nothing is. */
public final class FileImport {
	/** Writing takes about as long as a quarter of the reading. */
	private static final int WRITING = Meter.WORK / 4;

	private FileImport() {
	}

	public static ImportReport run(FactStore store, Importer importer, List<Path> paths, Instant now, IProgressMonitor monitor)
			throws ImportException, StoreException {
		if (paths.isEmpty())
			throw new ImportException(Sentence.IMPORT_NO_FILES.with());
		monitor.beginTask(importer.title(), Meter.WORK + WRITING);
		try {
			var intake = new Intake();
			read(importer, paths, intake, monitor);
			if (monitor.isCanceled())
				throw new OperationCanceledException();
			var report = Settlement.settle(store, intake, now);
			monitor.worked(WRITING);
			return report;
		} finally {
			monitor.done();
		}
	}

	private static void read(Importer importer, List<Path> paths, Intake intake, IProgressMonitor monitor) throws ImportException {
		try {
			importer.read(files(paths, monitor), intake, monitor);
			boolean any = false;
			for (var dataset : intake.datasets())
				for (var part : dataset.parts()) {
					part.refuseUnusable();
					any |= !part.isEmpty();
				}
			if (!any)
				throw new ImportException(Sentence.IMPORT_NO_ROWS.with(paths.getFirst().getFileName()));
		} catch (ImportException e) {
			throw e;
		} catch (IOException e) {
			throw new ImportException(Sentence.FILE_NOT_READ.with(paths.getFirst().getFileName()), e);
		}
	}

	private static List<SourceFile> files(List<Path> paths, IProgressMonitor monitor) throws ImportException {
		long total = 0;
		for (var path : paths)
			total += path.toFile().length();
		var meter = new Meter(monitor, total);
		var files = new ArrayList<SourceFile>();
		for (var path : paths)
			files.add(LocalFile.of(path, meter));
		return files;
	}
}
