package org.cspworkbench.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.compare.Difference;
import org.cspworkbench.core.compare.PlanMerge;
import org.cspworkbench.model.io.PlanResource;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.store.Revision;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.ReplaceCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;

/** One plan that is open for work: its content, its undo history, and the revision it began from. */
public final class PlanSession {

	/** Told when the content, the dirty state or the revision has changed. */
	@FunctionalInterface
	public interface Listener {
		void changed(PlanSession session);
	}

	/** Between the id of a plan and the number of a revision that is open to be looked at. */
	static final char REVISION_MARK = '@';

	private static final Messages MESSAGES = Messages.of(PlanSession.class);
	private static final Set<Class<?>> EDITS = Set.of(SetCommand.class, AddCommand.class, RemoveCommand.class, DeleteCommand.class, MoveCommand.class, ReplaceCommand.class);

	private final String id;
	private final PlanResource resource;
	private final PlanWriter writer;
	private final AdapterFactory adapters;
	private final EditHistory commands = new EditHistory();
	private final EditingDomain domain;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private Revision revision;
	private Optional<Saving> saving = Optional.empty();

	/** Takes what a session holds now, to be put into the database. */
	@FunctionalInterface
	interface PlanWriter {
		Once.Work<Revision> snapshot(PlanSession session, String reason);
	}

	PlanSession(String id, PlanResource resource, Revision revision, PlanWriter writer) {
		this.id = id;
		this.resource = resource;
		this.revision = revision;
		this.writer = writer;
		this.adapters = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
		this.domain = new AdapterFactoryEditingDomain(adapters, commands, resource.getResourceSet()) {
			@Override
			public Command createCommand(Class<? extends Command> type, CommandParameter parameter) {
				return EDITS.contains(type) && concernsFrozen(parameter) ? UnexecutableCommand.INSTANCE : super.createCommand(type, parameter);
			}
		};
		CommandStackListener tell = event -> tellListeners();
		commands.addCommandStackListener(tell);
	}

	static PlanSession toLookAt(String id, PlanResource resource, Revision revision) {
		return new PlanSession(id, resource, revision, null);
	}

	/** Whether this is an older state, open to be looked at. */
	public boolean isReadOnly() {
		return writer == null;
	}

	/** Whether the element is a figure of a plan that is signed off, and stays as it is. */
	public boolean isFrozen(EObject element) {
		return FrozenFigures.hold(element, plan());
	}

	/** For whoever is about to change figures as a whole: says in a sentence why they stay as they are. */
	public void requireOpenFigures() throws Refusal {
		if (FrozenFigures.areIn(plan())) {
			throw new Refusal(MESSAGES.text("plan.frozen"));
		}
	}

	/** Whether a command would change, add or take away a figure that is frozen. */
	private boolean concernsFrozen(CommandParameter parameter) {
		return Stream.concat(Stream.of(parameter.getOwner() == null ? "" : parameter.getOwner(), parameter.getValue() == null ? "" : parameter.getValue()),
				parameter.getCollection() == null ? Stream.of() : parameter.getCollection().stream()).anyMatch(object -> FrozenFigures.hold(object, plan()));
	}

	public String id() {
		return id;
	}

	public Plan plan() {
		return resource.plan();
	}

	public Revision revision() {
		return revision;
	}

	public EditingDomain domain() {
		return domain;
	}

	public AdapterFactory adapters() {
		return adapters;
	}

	public BasicCommandStack commands() {
		return commands;
	}

	/** Whether there is something that is not in the database; what is on its way there is not in it yet. */
	public boolean isDirty() {
		return saving.isPresent() || commands.isSaveNeeded();
	}

	/** Whether there are edits that are neither in the database nor on their way there. */
	public boolean hasFreshEdits() {
		return commands.isSaveNeeded();
	}

	public boolean isBeingSaved() {
		return saving.isPresent();
	}

	/** The lasting id of an element of this plan. */
	public String idOf(EObject element) {
		return resource.id(element);
	}

	/** The element with this id, or null when the plan no longer holds it. */
	public EObject element(String elementId) {
		return resource.getEObject(elementId);
	}

	public void save(String reason) throws Refusal {
		finishSaving();
		var now = beginSaving(reason);
		now.write();
		finish(now);
	}

	/**
	 * Takes what the plan holds now. It is in the database once {@link Saving#write()} has ended, which any thread may call, and the session knows so after
	 * {@link #finish(Saving)}. Until then the plan can be edited, and counts as unsaved.
	 */
	public Saving beginSaving(String reason) {
		if (isReadOnly()) {
			throw new IllegalStateException("An older revision is not saved: " + id);
		}
		if (saving.isPresent()) {
			throw new IllegalStateException("It is being saved already: " + id);
		}
		var begun = new Saving(writer.snapshot(this, reason));
		saving = Optional.of(begun);
		commands.saveIsDone();
		return begun;
	}

	/** Waits for a save that was begun to end, and takes in how it did. Where it was refused the edits are unsaved as before. */
	public void finish(Saving begun) throws Refusal {
		if (saving.orElse(null) != begun) {
			return;
		}
		try {
			revision = begun.await();
		} catch (Refusal | RuntimeException e) {
			commands.saveHasFailed();
			throw e;
		} finally {
			saving = Optional.empty();
			tellListeners();
		}
	}

	/** Waits for the save that is under way, when there is one. */
	public void finishSaving() throws Refusal {
		if (saving.isPresent()) {
			finish(saving.get());
		}
	}

	/**
	 * Brings into this session what a later revision has changed since the one that the session began from, in one step that
	 * can be undone, and goes on from the later one. Returns what could not be brought in, since both had changed it.
	 */
	List<Difference> mergeWith(PlanResource base, PlanResource theirs, Revision later, String label) {
		var conflicts = bring(base, theirs, label);
		revision = later;
		tellListeners();
		return conflicts;
	}

	/** Takes on the content of another revision of this plan. */
	void becomeLike(PlanResource other, String label) {
		bring(resource, other, label);
	}

	/** Back to what was saved last: by undoing where that leads there, else in one step of its own. */
	void revertTo(Opening saved, String label) throws Refusal {
		while (isDirty() && commands.canUndo()) {
			commands.undo();
		}
		while (isDirty() && commands.canRedo()) {
			commands.redo();
		}
		if (isDirty()) {
			becomeLike(saved.await().resource(), label);
			commands.saveIsDone();
		}
		tellListeners();
	}

	private List<Difference> bring(PlanResource base, PlanResource theirs, String label) {
		var conflicts = new ArrayList<Difference>();
		commands.execute(new ChangeCommand(resource) {
			{
				setLabel(label);
			}

			@Override
			protected void doExecute() {
				conflicts.addAll(PlanMerge.into(resource, base, theirs));
			}
		});
		return conflicts;
	}

	/** A step that is on the command stack has grown; the stack does not say so itself. */
	public void edited() {
		tellListeners();
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	PlanResource resource() {
		return resource;
	}

	private void tellListeners() {
		listeners.forEach(listener -> listener.changed(this));
	}
}
