package org.cspworkbench.report.data;

import java.util.Objects;
import java.util.stream.Stream;

import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.model.plan.Lead;
import org.cspworkbench.report.flow.ActionCells;

/** An agency, or a unit inside one. */
record AgencyRow(PlanSnapshot snapshot, Agency agency) {

	static final DataSet<AgencyRow> SET = DataSet.<AgencyRow>named("agencies", "agency")
			.text("name", row -> row.agency.getName())
			.text("shortName", row -> ActionCells.shortName(row.agency))
			.text("kind", row -> Titles.of(row.agency.getKind().getLiteral()))
			.yesNo("statutory", row -> row.agency.isStatutory())
			.text("description", row -> row.snapshot.words(row.agency.getDescription()).plain())
			.whole("primary", row -> (int) row.leads().filter(Lead::isPrimary).count())
			.whole("actions", row -> (int) row.leads().count())
			.rows((snapshot, given) -> all(snapshot).filter(row -> given.value("agency").isEmpty() || row.isNamed(given.value("agency").get())));

	static Stream<AgencyRow> all(PlanSnapshot snapshot) {
		var partnership = snapshot.plan().getPartnership();
		return partnership == null ? Stream.of() : partnership.getAgencies().stream().flatMap(AgencyRow::withUnits).map(agency -> new AgencyRow(snapshot, agency));
	}

	private static Stream<Agency> withUnits(Agency agency) {
		return Stream.concat(Stream.of(agency), agency.getUnits().stream().flatMap(AgencyRow::withUnits));
	}

	private boolean isNamed(String name) {
		return name.equalsIgnoreCase(agency.getName()) || name.equalsIgnoreCase(Objects.toString(agency.getShortName(), ""));
	}

	private Stream<Lead> leads() {
		return ActionRow.all(snapshot).flatMap(row -> row.action().getLeads().stream()).filter(lead -> lead.getAgency() == agency);
	}
}
