package org.cspworkbench.forms.internal.edit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.model.Identity;
import org.cspworkbench.forms.internal.model.Labels;
import org.cspworkbench.forms.internal.model.Naming;
import org.cspworkbench.forms.values.Words;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;

/** The changes that forms make, each a command with a name that people understand. */
public final class Edits {

	private final FormSite site;
	private final EditingDomain domain;

	public Edits(FormSite site) {
		this.site = site;
		this.domain = site.editingDomain();
	}

	/** "Change lead agency" */
	public void change(EObject owner, EStructuralFeature feature, Object value) {
		if (!isSame(owner, feature, value)) {
			run(changeLabel(owner, feature), List.of(set(owner, feature, value)));
		}
	}

	public String changeLabel(EObject owner, EStructuralFeature feature) {
		return NLS.bind(Messages.edit_change, Words.inSentence(Labels.of(site, owner, feature)));
	}

	/** Null, and a list without elements, take the value away. */
	public Command set(EObject owner, EStructuralFeature feature, Object value) {
		boolean nothing = value == null || feature.isMany() && ((Collection<?>) value).isEmpty();
		var command = SetCommand.create(domain, owner, feature, nothing ? unset(feature) : value);
		return command == UnexecutableCommand.INSTANCE ? new SetCommand(domain, owner, feature, value) : command;
	}

	/** "Add action" */
	public EObject add(EObject owner, EReference containment, EClass type, int index) {
		var child = site.create(owner, containment, type);
		run(addLabel(type), List.of(insert(owner, containment, child, index)));
		return child;
	}

	public String addLabel(EClass type) {
		return NLS.bind(Messages.edit_add, Words.inSentence(Naming.noun(type)));
	}

	public Command insert(EObject owner, EReference containment, EObject child, int index) {
		return containment.isMany() ? AddCommand.create(domain, owner, containment, List.of(child), index)
				: SetCommand.create(domain, owner, containment, child);
	}

	/** "Delete 3 actions", and every reference to them. */
	public void delete(Collection<? extends EObject> objects) {
		if (!objects.isEmpty()) {
			run(counted(Messages.edit_delete, Messages.edit_deleteMany, objects), List.of(DeleteCommand.create(domain, objects)));
		}
	}

	/** The copies stand behind the last of the originals. */
	public void duplicate(EObject owner, EReference containment, List<EObject> originals) {
		var copies = originals.stream().map(Identity::copy).toList();
		int index = originals.stream().mapToInt(((List<?>) owner.eGet(containment))::indexOf).max().orElse(-1) + 1;
		run(counted(Messages.edit_duplicate, Messages.edit_duplicateMany, originals),
				List.of(AddCommand.create(domain, owner, containment, copies, index)));
	}

	/** Puts objects, one behind the other, in front of the one that has that index now. */
	public void move(EObject owner, EReference containment, List<EObject> objects, int before) {
		var all = (List<?>) owner.eGet(containment);
		var downwards = objects.stream().filter(each -> all.indexOf(each) < before).toList();
		var upwards = objects.stream().filter(each -> all.indexOf(each) >= before).toList();
		step(counted(Messages.edit_move, Messages.edit_moveMany, objects), step -> {
			int last = before;
			for (var object : downwards.reversed()) {
				step.run(MoveCommand.create(domain, owner, containment, object, --last));
			}
			int first = before;
			for (var object : upwards) {
				step.run(MoveCommand.create(domain, owner, containment, object, first++));
			}
		});
	}

	public void run(String label, List<? extends Command> commands) {
		step(label, step -> step.run(commands));
	}

	public void step(String label, Consumer<Step> script) {
		domain.getCommandStack().execute(new Step(label, script));
	}

	/** "action", "3 actions"; objects of several classes go by the class that they have in common. */
	private String counted(String one, String many, Collection<? extends EObject> objects) {
		return objects.size() == 1 ? NLS.bind(one, noun(objects)) : NLS.bind(many, objects.size(), nouns(objects));
	}

	private static String noun(Collection<? extends EObject> objects) {
		return Words.inSentence(Naming.noun(objects.iterator().next().eClass()));
	}

	private static String nouns(Collection<? extends EObject> objects) {
		var first = objects.iterator().next().eClass();
		boolean alike = objects.stream().allMatch(each -> each.eClass() == first);
		return alike ? Words.inSentence(Naming.nouns(first)) : Messages.edit_rows;
	}

	private static boolean isSame(EObject owner, EStructuralFeature feature, Object value) {
		return value == null ? !owner.eIsSet(feature) : Objects.equals(owner.eGet(feature), value);
	}

	private static Object unset(EStructuralFeature feature) {
		return feature.isMany() ? List.of() : SetCommand.UNSET_VALUE;
	}
}
