package org.cspworkbench.evidence.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cspworkbench.evidence.Sandbox;
import org.cspworkbench.evidence.chart.Comparisons;
import org.cspworkbench.evidence.exhibit.Exhibit;
import org.cspworkbench.evidence.exhibit.ExhibitKind;
import org.cspworkbench.evidence.geography.Geography;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaKind;
import org.cspworkbench.model.partnership.PartnershipFactory;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.store.facts.AreaLink;
import org.cspworkbench.store.facts.GeoArea;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The wards that a plan names, and those of the geography. */
class PlanPlacesTest {
	private static final LocalDate TODAY = LocalDate.of(2020, 2, 13);
	private static final String BOROUGH = "E07000116";
	private static final String CULVERDEN = "E05015901";
	private static final String ST_JOHNS = "E05015902";

	@RegisterExtension
	static final Sandbox box = new Sandbox();

	private final Plan plan = PlanFactory.eINSTANCE.createPlan();
	private final BasicCommandStack commands = new BasicCommandStack();
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), commands);
	private final Area home = area("Tunbridge Wells", AreaKind.DISTRICT, BOROUGH, null);

	private Area area(String name, AreaKind kind, String code, String vintage) {
		var area = PartnershipFactory.eINSTANCE.createArea();
		area.setName(name);
		area.setKind(kind);
		area.setCode(code);
		area.setVintage(vintage);
		plan.getAreas().add(area);
		plan.setHomeArea(plan.getAreas().getFirst());
		return area;
	}

	private Area ward(String name, String vintage) {
		return area(name, AreaKind.WARD, null, vintage);
	}

	/** Two wards of one name in the borough, before and since a change; one of another name, and its namesake elsewhere. */
	private static Geography geography() {
		return Geography.of(
				List.of(new GeoArea("E05000001", "Hill", "ward", "2023", "lookup"), new GeoArea("E05000002", "Hill", "ward", "2024", "lookup"),
						new GeoArea("E05000003", "St Mary's", "ward", "2024", "lookup"), new GeoArea("E05000009", "St Mary's", "ward", "2024", "lookup")),
				List.of(within("E05000001", BOROUGH), within("E05000002", BOROUGH), within("E05000003", BOROUGH), within("E05000009", "E07000110")));
	}

	private static AreaLink within(String ward, String district) {
		return new AreaLink(ward, district, AreaLink.Kind.WITHIN, "lookup");
	}

	@Test
	void aWardWithoutCodeIsFoundByItsNameWithinTheDistrict() {
		var ward = ward("St Marys", null);
		var places = new PlanPlaces(plan, geography());
		assertSame(ward, places.area("E05000003"));
		assertEquals(Map.of(ward, "E05000003"), places.coded());
		assertNotSame(ward, places.area("E05000009"), "a ward of that name in Maidstone");
		assertNull(ward.getCode(), "the plan changes only when something is bound");
	}

	@Test
	void theVintageOfTheBoundariesDecides() {
		var before = ward("Hill", "2002-2023");
		var since = ward("Hill", "2024");
		var places = new PlanPlaces(plan, geography());
		assertSame(before, places.area("E05000001"));
		assertSame(since, places.area("E05000002"));
	}

	@Test
	void aNameThatMayBeTwoWardsIsNoneOfThem() {
		var ward = ward("Hill", null);
		var places = new PlanPlaces(plan, geography());
		assertNotSame(ward, places.area("E05000001"));
		assertNotSame(ward, places.area("E05000002"));
		assertEquals(Map.of(), places.coded());
	}

	@Test
	void districtsGoByTheirCodesAlone() {
		var district = area("Maidstone", AreaKind.DISTRICT, null, null);
		assertNotSame(district, new PlanPlaces(plan, geography()).area("E07000110"));
	}

	@Test
	void streetDataAndALookupBecomeAWardTableOfTheWardsThatThePlanNames() throws Exception {
		var culverden = ward("Culverden", "2024-");
		load();
		var drugs = indicator();

		var group = Comparisons.of(box.library.geography(), BOROUGH).stream().filter(one -> one.areas().contains(CULVERDEN)).findFirst().orElseThrow();
		var places = new PlanPlaces(plan, box.library.geography());
		var wards = places.group(group);
		var request = new BindingRequest(drugs, wards.getAreas(), "police-uk-street", "drugs", new FigureRhythm(12, 0), Optional.empty(), Optional.of(wards), places.coded());
		commands.execute(new PlanBinding(box.library, plan).propose(request, TODAY).command(domain, plan));

		assertEquals(CULVERDEN, culverden.getCode());
		assertEquals(List.of("Tunbridge Wells", "Culverden", "St John's"), plan.getAreas().stream().map(Area::getName).filter(name -> !isStandIn(name)).toList(), "no ward twice");
		var section = AssessmentFactory.eINSTANCE.createSection();
		commands.execute(new Exhibit(ExhibitKind.WARD_TABLE, plan, List.of(drugs), home, Optional.empty()).command(domain, section));
		var table = (FigureTable) section.getBlocks().getFirst();
		assertSame(wards, table.getRowsForAreas());
		assertEquals(List.of("24", "12"), List.of(number(culverden), number(place(ST_JOHNS))));
		var refreshed = new PlanBinding(box.library, plan).refreshAll(TODAY);
		assertEquals(2, refreshed.size(), "and they are refreshed by their codes");
		while (commands.canUndo())
			commands.undo();
		assertNull(culverden.getCode(), "one step brought it, one step takes it away");
	}

	private boolean isStandIn(String name) {
		return plan.getAreas().stream().anyMatch(area -> area.getName().equals(name) && area.getCode() != null && area.getCode().startsWith("tw-"));
	}

	/** A year in which each month has two crimes in Culverden and one in St John's. */
	private void load() throws Exception {
		var lines = new ArrayList<>(List.of("Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context"));
		for (int month = 1; month <= 12; month++)
			for (var lsoa : List.of("E01024781", "E01024782", "E01024783"))
				lines.add(",2024-%02d,Kent Police,Kent Police,0.2,51.1,On or near Mill Lane,%s,,Drugs,,".formatted(month, lsoa));
		box.load("police-uk", box.file("kent.csv", lines.toArray(String[]::new)));
		box.load("ons-lookup", "lsoa21-wd24-lad24.csv");
	}

	private static Indicator indicator() {
		var indicator = FiguresFactory.eINSTANCE.createIndicator();
		indicator.setKey("drugs");
		indicator.setName("Drug offences");
		return indicator;
	}

	private Area place(String code) {
		return plan.getAreas().stream().filter(area -> code.equals(area.getCode())).findFirst().orElseThrow();
	}

	private String number(Area area) {
		return plan.getSeries().stream().filter(series -> series.getArea() == area).findFirst().orElseThrow().getFigures().getLast().getValue().toPlainString();
	}
}
