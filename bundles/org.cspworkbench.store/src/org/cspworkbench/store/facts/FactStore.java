package org.cspworkbench.store.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.cspworkbench.store.StoreException;

/** The facts of one database. Each call is one transaction. Safe for use by several threads. */
public interface FactStore {

	/** Rises with every change: what was read is up to date as long as it stays. */
	int edition() throws StoreException;

	/** By title. */
	List<Dataset> datasets() throws StoreException;

	Optional<Dataset> dataset(String id) throws StoreException;

	List<Measure> measures(String dataset) throws StoreException;

	/** Oldest first. */
	List<Part> parts(String dataset) throws StoreException;

	List<RejectedRow> rejected(String dataset, String part) throws StoreException;

	List<SourceArea> areas(String dataset) throws StoreException;

	void runs(FactSelection selection, Consumer<FactRun> each) throws StoreException;

	List<GeoArea> geoAreas() throws StoreException;

	List<AreaLink> geoLinks() throws StoreException;

	List<SavedMapping> mappings() throws StoreException;

	/** Changes facts, all of it or nothing. One change is made at a time, whoever makes it. */
	<T> T change(Work<T> work) throws StoreException;

	@FunctionalInterface
	interface Work<T> {
		T with(FactChange change) throws StoreException;
	}
}
