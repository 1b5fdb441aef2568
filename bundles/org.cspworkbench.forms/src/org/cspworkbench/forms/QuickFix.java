package org.cspworkbench.forms;

import java.util.function.Consumer;

import org.eclipse.emf.edit.domain.EditingDomain;

/** A mend that one click makes. It works through a named command, so that it can be undone. */
public record QuickFix(String label, Consumer<EditingDomain> mend) {
}
