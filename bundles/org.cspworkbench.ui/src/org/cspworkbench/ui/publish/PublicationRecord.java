package org.cspworkbench.ui.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.plan.Saving;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.model.plan.Publication;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.edit.command.AddCommand;

/** Keeps in the plan what was published, from which revision and with which fingerprint, and says so in its history. */
final class PublicationRecord {

	/** So much of a fingerprint tells it from others at a glance; the plan keeps all of it. */
	private static final int SHORT = 12;

	private final PlanSession session;

	PublicationRecord(PlanSession session) {
		this.session = session;
	}

	/** Begins to save the plan with the record. */
	Saving keep(List<PublishedFile> files) throws Refusal {
		var records = files.stream().map(this::record).toList();
		session.commands().execute(new CommandWrapper(UiMessages.text("publish.record.step"), "",
				AddCommand.create(session.domain(), session.plan(), PlanPackage.Literals.PLAN__PUBLICATIONS, records)));
		session.finishSaving();
		return session.beginSaving(files.stream().map(PublicationRecord::told).collect(Collectors.joining("; ")));
	}

	private Publication record(PublishedFile file) {
		var record = PlanFactory.eINSTANCE.createPublication();
		record.setDate(LocalDate.now());
		record.setLayout(file.item().layout().id());
		record.setFormat(file.item().format().extension());
		record.setRevision(session.revision().number());
		record.setDigest(file.digest());
		return record;
	}

	private static String told(PublishedFile file) {
		return UiMessages.text("publish.recorded", file.item().layout().title(), file.item().format().name(), file.digest().substring(0, SHORT));
	}
}
