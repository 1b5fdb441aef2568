package org.cspworkbench.evidence;

import org.cspworkbench.store.facts.Dataset;

/** Where an importer puts what it reads. Nothing is written before all files have been read to the end. */
public interface FactSink {

	/**
	 * Begins a part of a dataset: what one file gives to it.
	 *
	 * @param key what a corrected file has in common with this one, such as {@code 2024-03-kent}
	 */
	PartSink part(Dataset dataset, String key, SourceFile file) throws ImportException;
}
