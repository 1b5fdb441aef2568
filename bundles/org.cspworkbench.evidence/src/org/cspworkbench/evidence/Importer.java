package org.cspworkbench.evidence;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads files of one format into facts, as they stream by. An importer knows no database and keeps no state. Progress is
 * reported and cancelling is noticed by the files themselves, whenever they are read.
 */
public interface Importer {

	/** The name for commands, such as {@code police-uk}. */
	String id();

	/** The name for people. */
	String title();

	/** How sure it is that a file is of this format, from 0 (it is not) to 100. */
	int recognise(FileSample sample);

	/**
	 * Reads the files, which belong together. Throws an {@link ImportException} with one sentence when they cannot be used at
	 * all; single rows that cannot are rejected instead.
	 */
	void read(List<SourceFile> files, FactSink sink, IProgressMonitor monitor) throws IOException;
}
