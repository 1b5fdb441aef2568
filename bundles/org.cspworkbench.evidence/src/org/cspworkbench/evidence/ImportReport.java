package org.cspworkbench.evidence;

import java.util.List;

import org.cspworkbench.store.facts.Dataset;
import org.cspworkbench.store.facts.Part;

/** What an import did, dataset by dataset. */
public record ImportReport(List<DatasetReport> datasets) {

	public ImportReport {
		datasets = List.copyOf(datasets);
	}

	/** What an import did to one dataset. */
	public record DatasetReport(Dataset dataset, List<PartReport> parts, Differences differences) {

		public DatasetReport {
			parts = List.copyOf(parts);
		}

		public Part.Rows rows() {
			return parts.stream().map(part -> part.part().rows()).reduce(new Part.Rows(0, 0, 0), Part.Rows::plus);
		}
	}

	public record PartReport(Part part, Fate fate) {
	}

	public enum Fate {
		/** Nothing of this key was here before. */
		NEW,
		/** Another file with this key was here, and gave way. */
		REPLACED,
		/** The very same file was here before. */
		UNCHANGED
	}

	/** Whether nothing that was imported is new. */
	public boolean changedNothing() {
		return datasets.stream().allMatch(report -> report.differences().isEmpty() && report.parts().stream().allMatch(part -> part.fate() == Fate.UNCHANGED));
	}

	public Part.Rows rows() {
		return datasets.stream().map(DatasetReport::rows).reduce(new Part.Rows(0, 0, 0), Part.Rows::plus);
	}
}
