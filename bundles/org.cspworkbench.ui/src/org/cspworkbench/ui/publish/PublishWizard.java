package org.cspworkbench.ui.publish;

import java.nio.file.Files;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.ui.FileChooser;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;

/** Asks what to publish in two steps: which reports, and where they go. */
public final class PublishWizard extends Wizard {

	private final ReportsPage reports;
	private final TargetPage target;
	private PublishOrder order;

	public PublishWizard(PlanSession session, Layouts layouts, FileChooser files) {
		reports = new ReportsPage(layouts.all(), session.plan().getTitle());
		target = new TargetPage(() -> reports.layouts(), session.id().replace('@', '-'), !session.isReadOnly(), files);
		setWindowTitle(UiMessages.text("publish.title"));
	}

	@Override
	public void addPages() {
		addPage(reports);
		addPage(target);
	}

	@Override
	public boolean performFinish() {
		order = new PublishOrder(reports.layouts(), reports.formats(), target.parameters(), target.folder(), target.name(), target.opens(), target.records());
		return mayReplace();
	}

	/** What was published before is not replaced unasked. */
	private boolean mayReplace() {
		var there = order.items().stream().map(item -> item.file().getFileName().toString()).filter(name -> Files.exists(order.folder().resolve(name))).toList();
		return there.isEmpty() || MessageDialog.openConfirm(getShell(), UiMessages.text("publish.title"), UiMessages.text("publish.replace", String.join(", ", there)));
	}

	PublishOrder order() {
		return order;
	}
}
