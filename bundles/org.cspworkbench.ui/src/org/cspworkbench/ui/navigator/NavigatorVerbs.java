package org.cspworkbench.ui.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.edit.ElementClip;
import org.cspworkbench.core.edit.ElementEdits;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.ui.UiMessages;
import org.cspworkbench.ui.window.WordsDialog;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Cut, copy, paste, duplicate, rename and delete in the tree, by its menu and by the usual keys. */
final class NavigatorVerbs {

	private enum Verb {
		OPEN(SWT.CR), CUT(SWT.MOD1 | 'X'), COPY(SWT.MOD1 | 'C'), PASTE(SWT.MOD1 | 'V'), DUPLICATE(SWT.MOD1 | 'D'), RENAME(SWT.F2), DELETE(SWT.DEL);

		private final int key;

		Verb(int key) {
			this.key = key;
		}

		String text() {
			return UiMessages.text("navigator." + name().toLowerCase());
		}
	}

	private final TreeViewer viewer;
	private final PlanLibrary library;
	private final Runnable opener;
	private Optional<ElementClip> clip = Optional.empty();

	NavigatorVerbs(TreeViewer viewer, PlanLibrary library, Runnable opener) {
		this.viewer = viewer;
		this.library = library;
		this.opener = opener;
		var menu = new Menu(viewer.getTree());
		menu.addMenuListener(MenuListener.menuShownAdapter(event -> fill(menu)));
		viewer.getTree().setMenu(menu);
		viewer.getTree().addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
	}

	private void fill(Menu menu) {
		for (var old : menu.getItems()) {
			old.dispose();
		}
		for (var verb : Verb.values()) {
			var item = new MenuItem(menu, SWT.PUSH);
			item.setText(verb.text());
			item.setEnabled(can(verb));
			item.addListener(SWT.Selection, event -> run(verb));
			if (verb == Verb.OPEN || verb == Verb.PASTE) {
				new MenuItem(menu, SWT.SEPARATOR);
			}
		}
	}

	private void pressed(KeyEvent event) {
		for (var verb : Verb.values()) {
			var key = Character.isLetter(event.keyCode) ? Character.toUpperCase(event.keyCode) : event.keyCode;
			if (verb != Verb.OPEN && verb.key == (event.stateMask & SWT.MODIFIER_MASK | key) && can(verb)) {
				event.doit = false;
				run(verb);
				return;
			}
		}
	}

	/** What is chosen in one plan; an element inside another chosen one goes with it. */
	private List<EObject> chosen() {
		var chosen = new ArrayList<EObject>();
		for (var node : viewer.getStructuredSelection().toArray()) {
			if (node instanceof EObject element && ElementEdits.isListed(element)) {
				chosen.add(element);
			}
		}
		chosen.removeIf(element -> chosen.stream().anyMatch(other -> other != element && EcoreUtil.isAncestor(other, element)));
		return chosen.stream().map(EObject::eResource).distinct().count() == 1 ? chosen : List.of();
	}

	/** Where to paste: into the element, or into the plan when a plan or one of its branches is chosen. */
	private Optional<EObject> target() {
		return switch (viewer.getStructuredSelection().getFirstElement()) {
			case EObject element -> Optional.of(element);
			case PlanNode plan -> library.session(plan.id()).map(PlanSession::plan);
			case Branch branch -> Optional.of(branch.session().plan());
			case null, default -> Optional.empty();
		};
	}

	private Optional<PlanSession> session() {
		return target().flatMap(library::sessionOf).filter(session -> !session.isReadOnly());
	}

	private boolean can(Verb verb) {
		return switch (verb) {
			case OPEN -> !viewer.getStructuredSelection().isEmpty();
			case COPY -> !chosen().isEmpty();
			case CUT, DELETE -> !chosen().isEmpty() && session().isPresent();
			case DUPLICATE -> chosen().size() == 1 && session().isPresent();
			case RENAME -> chosen().size() == 1 && session().isPresent() && ElementEdits.name(chosen().getFirst()).isPresent();
			case PASTE -> clip.isPresent() && session().isPresent();
		};
	}

	private void run(Verb verb) {
		switch (verb) {
			case OPEN -> opener.run();
			case COPY -> clip = Optional.of(new ElementClip(chosen()));
			case CUT -> {
				clip = Optional.of(new ElementClip(chosen()));
				execute(edits().delete(chosen()));
			}
			case DELETE -> execute(edits().delete(chosen()));
			case DUPLICATE -> execute(edits().duplicate(chosen().getFirst()));
			case RENAME -> rename(chosen().getFirst());
			case PASTE -> edits().paste(clip.orElseThrow(), target().orElseThrow()).ifPresentOrElse(this::execute, () -> viewer.getTree().getDisplay().beep());
		}
	}

	private ElementEdits edits() {
		return new ElementEdits(session().orElseThrow().domain());
	}

	private void execute(Command command) {
		session().orElseThrow().domain().getCommandStack().execute(command);
		viewer.refresh();
	}

	private void rename(EObject element) {
		var known = (String) element.eGet(ElementEdits.name(element).orElseThrow());
		WordsDialog.ask(viewer.getTree().getShell(), "navigator.rename", UiMessages.text("rename.title"), UiMessages.text("rename.question"), known)
				.ifPresent(words -> execute(edits().rename(element, words)));
	}
}
