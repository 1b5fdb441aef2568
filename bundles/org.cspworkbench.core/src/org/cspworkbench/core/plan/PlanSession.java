package org.cspworkbench.core.plan;

import java.util.ArrayList;
import java.util.List;
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
	private final BasicCommandStack commands = new BasicCommandStack();
	private final EditingDomain domain;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private Revision revision;

	/** Puts the content of a session into the database. */
	@FunctionalInterface
	interface PlanWriter {
		Revision write(PlanSession session, String reason) throws Refusal;
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

	public boolean isDirty() {
		return commands.isSaveNeeded();
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
		if (isReadOnly()) {
			throw new IllegalStateException("An older revision is not saved: " + id);
		}
		revision = writer.write(this, reason);
		commands.saveIsDone();
		tellListeners();
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
	void revertTo(PlanResource saved, String label) {
		while (isDirty() && commands.canUndo()) {
			commands.undo();
		}
		while (isDirty() && commands.canRedo()) {
			commands.redo();
		}
		if (isDirty()) {
			becomeLike(saved, label);
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
