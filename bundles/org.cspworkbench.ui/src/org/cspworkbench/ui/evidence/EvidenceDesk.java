package org.cspworkbench.ui.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.evidence.EvidenceLibrary;
import org.cspworkbench.evidence.ImportReport;
import org.cspworkbench.evidence.ImportReport.DatasetReport;
import org.cspworkbench.store.StoreException;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.model.application.MApplication;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** What the parts of the evidence perspective have in common: the facts, what is chosen of them, and what the last imports changed. */
public class EvidenceDesk {

	/** Told on the thread of the window. */
	public interface Listener {

		default void factsChanged() {
		}

		default void chosen(SeriesChoice choice) {
		}

		default void datasetChosen(String dataset) {
		}
	}

	@Inject
	private PlanLibrary plans;

	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final Map<String, DatasetReport> imports = new HashMap<>();
	private EvidenceLibrary library;
	private SeriesChoice choice = new SeriesChoice("", "", "", List.of());
	private SeriesView view = SeriesView.USUAL;
	private String dataset = "";

	@PostConstruct
	void open(MApplication application) {
		application.getContext().set(EvidenceDesk.class, this);
	}

	public synchronized EvidenceLibrary library() {
		if (library == null) {
			library = EvidenceLibrary.of(plans.facts());
		}
		return library;
	}

	/** Reads ahead, beside the window, what the first question about a series needs. */
	void readAhead() {
		var job = Job.create(UiMessages.text("evidence.reading"), monitor -> {
			try {
				library().prepare();
				return Status.OK_STATUS;
			} catch (StoreException e) {
				return Status.warning(e.getMessage(), e);
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	public SeriesChoice choice() {
		return choice;
	}

	public void chooseMeasure(String dataset, String measure) {
		choose(new SeriesChoice(dataset, measure, choice.area(), choice.beside()));
		chooseDataset(dataset);
	}

	/** The home area of the plan that is worked on is what one looks at first. */
	public void beginAt(PlanSession session) {
		var home = session == null ? null : session.plan().getHomeArea();
		if (choice.area().isEmpty() && home != null && home.getCode() != null && !home.getCode().isEmpty()) {
			chooseAreas(List.of(home.getCode()));
		}
	}

	public void chooseAreas(List<String> areas) {
		choose(new SeriesChoice(choice.dataset(), choice.measure(), areas.getFirst(), areas.subList(1, areas.size())));
	}

	public void choose(SeriesChoice next) {
		if (!next.equals(choice)) {
			choice = next;
			listeners.forEach(listener -> listener.chosen(next));
		}
	}

	/** How the chart shows the choice. */
	public SeriesView view() {
		return view;
	}

	public void shown(SeriesView now) {
		view = now;
	}

	public String dataset() {
		return dataset;
	}

	public void chooseDataset(String id) {
		if (!id.equals(dataset)) {
			dataset = id;
			listeners.forEach(listener -> listener.datasetChosen(id));
		}
	}

	/** What the last import of this session did to a dataset. */
	public Optional<DatasetReport> lastImport(String id) {
		return Optional.ofNullable(imports.get(id));
	}

	public void imported(ImportReport report) {
		report.datasets().forEach(one -> imports.put(one.dataset().id(), one));
		tellChanged();
		report.datasets().stream().findFirst().ifPresent(one -> {
			dataset = "";
			chooseDataset(one.dataset().id());
		});
	}

	public void removed(String id) {
		imports.remove(id);
		if (choice.dataset().equals(id)) {
			choose(new SeriesChoice("", "", choice.area(), choice.beside()));
		}
		tellChanged();
	}

	private void tellChanged() {
		new ArrayList<>(listeners).forEach(Listener::factsChanged);
	}
}
