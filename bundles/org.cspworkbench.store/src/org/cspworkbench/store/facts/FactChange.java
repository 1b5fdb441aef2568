package org.cspworkbench.store.facts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.cspworkbench.store.StoreException;

/** A change of facts under way. */
public interface FactChange {

	/** The number of this change, if it changes anything. */
	int number();

	List<Part> parts(String dataset) throws StoreException;

	List<RejectedRow> rejected(String dataset, String part) throws StoreException;

	List<SourceArea> areas(String dataset) throws StoreException;

	void runs(FactSelection selection, Consumer<FactRun> each) throws StoreException;

	/** Adds the dataset, or gives one that is there its new particulars. */
	void keep(Dataset dataset) throws StoreException;

	void keep(String dataset, Collection<Measure> measures) throws StoreException;

	/** Adds the part with what it left out, in the place of an older one with its key. */
	void keep(String dataset, Part part, List<RejectedRow> rejected) throws StoreException;

	void drop(String dataset, String part) throws StoreException;

	/** What the reporters tell of which areas, in the place of what is there about these reporters. */
	void keep(String dataset, Set<String> reporters, Collection<SourceArea> areas) throws StoreException;

	void add(String dataset, Collection<FactRun> runs) throws StoreException;

	void replace(String dataset, Collection<FactRun> runs) throws StoreException;

	void drop(String dataset, Collection<FactRun> runs) throws StoreException;

	/** The areas and links of a lookup, in the place of what it said before. */
	void keepLookup(String lookup, Collection<GeoArea> areas, Collection<AreaLink> links) throws StoreException;

	void keep(SavedMapping mapping) throws StoreException;

	void dropMapping(String id) throws StoreException;

	/** Takes a dataset away with all that belongs to it. */
	void dropDataset(String id) throws StoreException;
}
