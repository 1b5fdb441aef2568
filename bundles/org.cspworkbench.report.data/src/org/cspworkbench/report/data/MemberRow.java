package org.cspworkbench.report.data;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.model.partnership.ContactPoint;
import org.cspworkbench.model.partnership.Membership;

/** A member of the partnership, with the contacts that may be printed. */
record MemberRow(Membership membership) {

	static final DataSet<MemberRow> SET = DataSet.<MemberRow>named("members")
			.text("name", row -> row.membership.getAgency().getName())
			.text("role", row -> row.membership.getRole())
			.yesNo("statutory", row -> row.membership.getAgency().isStatutory())
			.text("contact", MemberRow::contact)
			.text("note", row -> row.membership.getNote())
			.rows((snapshot, given) -> members(snapshot));

	private static Stream<MemberRow> members(PlanSnapshot snapshot) {
		var partnership = snapshot.plan().getPartnership();
		return partnership == null ? Stream.of() : partnership.getMemberships().stream().filter(one -> one.getAgency() != null).map(MemberRow::new);
	}

	private String contact() {
		return membership.getAgency().getContacts().stream().filter(ContactPoint::isPublished).flatMap(contact -> contact.getLines().stream())
				.map(line -> line.getValue()).collect(Collectors.joining("\n"));
	}
}
