package org.cspworkbench.evidence.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.evidence.Sandbox;
import org.cspworkbench.evidence.binding.BindingRequest;
import org.cspworkbench.evidence.binding.FigureRhythm;
import org.cspworkbench.evidence.binding.PlanBinding;
import org.cspworkbench.evidence.binding.PlanPlaces;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.Chart;
import org.cspworkbench.model.assessment.FactBox;
import org.cspworkbench.model.assessment.FigureColumn;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaGroup;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.views.PlanFigures;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a file to a table in a section of the plan. */
class ExhibitTest {
	private static final LocalDate TODAY = LocalDate.of(2020, 2, 13);
	private static final FigureRhythm YEAR = new FigureRhythm(12, 4);
	private static final FigureRhythm MONTH = new FigureRhythm(1, 0);
	private static final String[] WARDS = { "Park", "Sherwood", "Culverden", "Capel" };

	@RegisterExtension
	static final Sandbox box = new Sandbox();

	private final Plan plan = PlanFactory.eINSTANCE.createPlan();
	private final Section section = AssessmentFactory.eINSTANCE.createSection();
	private final Indicator robbery = indicator("robbery", "Robbery");
	private final BasicCommandStack commands = new BasicCommandStack();
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), commands);

	private static Indicator indicator(String key, String name) {
		var indicator = FiguresFactory.eINSTANCE.createIndicator();
		indicator.setKey(key);
		indicator.setName(name);
		return indicator;
	}

	private void load(String kind, String measure, String... lines) throws Exception {
		var mapping = Files.writeString(box.folder.resolve("m.cspmapping"), """
				<mapping version="1"><source id="%1$s" title="%1$s position" publisher="Kent Police"/><areas kind="%2$s"/><measures unit="offences"/>
				<column heading="Area" gives="area-name"/><column heading="*" gives="value" headingGives="period"/>
				<always gives="measure" text="%1$s"/></mapping>""".formatted(measure, kind));
		box.load(mapping.toString(), box.file(measure + ".csv", lines));
	}

	private Area home() throws Exception {
		return new PlanPlaces(plan, box.library.geography()).area("E07000116");
	}

	private AreaGroup districts() throws Exception {
		return new PlanPlaces(plan, box.library.geography()).group(box.library.geography().groups().getFirst());
	}

	private void bind(Indicator indicator, String dataset, List<Area> areas, FigureRhythm rhythm, Optional<AreaGroup> group) throws Exception {
		var proposal = new PlanBinding(box.library, plan).propose(new BindingRequest(indicator, areas, dataset, dataset, rhythm, Optional.empty(), group), TODAY);
		commands.execute(proposal.command(domain, plan));
	}

	private void loadDistricts(int ashford) throws Exception {
		var lines = new ArrayList<String>(List.of("Area,2015/16,2016/17,2017/18,2018/19"));
		int number = 10;
		for (var code : box.library.geography().groups().getFirst().areas())
			lines.add(box.library.geography().area(code).orElseThrow().name() + "," + number++ + "," + number++ + "," + number++ + "," + (number++ == 13 ? ashford : number - 1));
		load("district", "robbery", lines.toArray(String[]::new));
	}

	private void bindDistricts() throws Exception {
		loadDistricts(13);
		var districts = districts();
		bind(robbery, "robbery", districts.getAreas(), YEAR, Optional.of(districts));
	}

	private List<Object> inserted(ExhibitKind kind, Indicator... indicators) throws Exception {
		commands.execute(new Exhibit(kind, plan, List.of(indicators), plan.getAreas().stream().filter(area -> "E07000116".equals(area.getCode())).findFirst().orElse(home()),
				Optional.empty()).command(domain, section));
		return List.copyOf(section.getBlocks());
	}

	@Test
	void indicatorAreasAndGroupComeIntoThePlanInOneStepWithTheAverage() throws Exception {
		bindDistricts();
		assertEquals(List.of(robbery), plan.getIndicators());
		assertEquals(12, plan.getAreas().size());
		assertEquals("Kent districts", plan.getAreaGroups().getFirst().getName());
		assertSame(plan.getAreaGroups().getFirst(), robbery.getComparator());
		assertEquals(13, plan.getSeries().size());
		var average = new PlanFigures(plan).figures(robbery, null, robbery.getComparator(), SeriesKind.VALUE);
		// 10, 14, … 54 in the first year
		assertEquals("32", average.getFirst().getValue().toPlainString());
		commands.undo();
		assertTrue(plan.getIndicators().isEmpty() && plan.getAreas().isEmpty() && plan.getSeries().isEmpty() && plan.getSources().isEmpty());
		assertNull(robbery.getComparator());
	}

	@Test
	void theAverageIsRefreshedWithTheAreas() throws Exception {
		bindDistricts();
		var average = plan.getSeries().stream().filter(series -> series.getArea() == null).findFirst().orElseThrow();
		loadDistricts(133);
		var refresh = new PlanBinding(box.library, plan).refresh(average, TODAY).orElseThrow();
		commands.execute(refresh.command(domain, plan));
		// Ashford had 13 of 420 before
		assertEquals("45", average.getFigures().getLast().getValue().toPlainString());
		assertEquals("35", average.getFigures().getLast().getEarlierValues().getFirst().getValue().toPlainString());
	}

	@Test
	void bothFormsOfTheCrimeTable() throws Exception {
		bindDistricts();
		var knife = indicator("robbery.knife", "Robbery with a knife");
		plan.getIndicators().add(knife);
		knife.setParent(robbery);

		var table = (FigureTable) inserted(ExhibitKind.CRIME_TABLE, robbery, knife).getLast();
		assertEquals(List.of("This year", "Last year", "% change", "No. change", "Direction", "2018", "2019"), table.getColumns().stream().map(FigureColumn::getHeading).toList());
		assertEquals(List.of(FigureView.VALUE, FigureView.PREVIOUS, FigureView.PERCENTAGE_CHANGE, FigureView.CHANGE, FigureView.DIRECTION, FigureView.PREVIOUS_POSITION,
				FigureView.POSITION), table.getColumns().stream().map(FigureColumn::getView).toList());
		assertEquals(Period.financialYear(2018), table.getPeriod());
		assertEquals(1, table.getRows().size());
		assertSame(knife, table.getRows().getFirst().getRows().getFirst().getIndicator());

		var plain = (FigureTable) inserted(ExhibitKind.PLAIN_CRIME_TABLE, robbery).getLast();
		assertEquals(List.of("2018/19", "2017/18", "% change", "Number change", "2018", "2019"), plain.getColumns().stream().map(FigureColumn::getHeading).toList());
		commands.undo();
		assertEquals(List.of(table), section.getBlocks());
	}

	@Test
	void factBoxComparisonAndFiveYears() throws Exception {
		bindDistricts();
		var box = (FactBox) inserted(ExhibitKind.FACT_BOX, robbery).getLast();
		assertEquals("Tunbridge Wells", box.getArea().getName());
		assertEquals(Period.financialYear(2017), box.getComparedWith());
		var comparison = (Chart) inserted(ExhibitKind.DISTRICT_COMPARISON, robbery).getLast();
		assertEquals(12, comparison.getGroup().getAreas().size());
		var years = (Chart) inserted(ExhibitKind.FIVE_YEAR_CHART, robbery).getLast();
		assertEquals(4, years.getPeriods().size());
		assertTrue(years.isAverageLine());
	}

	@Test
	void monthlyChart() throws Exception {
		load("district", "robbery", "Area,Jan-19,Feb-19,Mar-19", "Tunbridge Wells,1,3,4");
		bind(robbery, "robbery", List.of(home()), MONTH, Optional.empty());
		var chart = (Chart) inserted(ExhibitKind.MONTHLY_CHART, robbery).getLast();
		assertEquals(List.of("2019-01", "2019-02", "2019-03"), chart.getPeriods().stream().map(Period::toString).toList());
	}

	@Test
	void smallNumbersOfWardsAreWithheldWithWhatWouldGiveThemAway() throws Exception {
		load("ward", "robbery", "Area,2018/19", "Park,15", "Sherwood,8", "Culverden,5", "Capel,22");
		var wards = wards();
		bind(robbery, "robbery", wards.getAreas(), YEAR, Optional.of(wards));
		assertEquals("15", value("Park"));

		var table = (FigureTable) inserted(ExhibitKind.WARD_TABLE, robbery).getLast();
		assertSame(wards, table.getRowsForAreas());
		assertEquals(7, plan.getDisclosure().getThreshold());
		assertEquals("15 8→? 5→<7 22", "15 " + value("Sherwood") + " " + value("Culverden") + " 22");
		assertEquals("22", value("Capel"));
		commands.undo();
		assertEquals("5", figure("Culverden").getValue().toPlainString());
		assertNull(plan.getDisclosure());
	}

	@Test
	void aPlanWithAPolicyNeverTakesSmallNumbersIn() throws Exception {
		plan.setDisclosure(PlanFactory.eINSTANCE.createDisclosurePolicy());
		load("ward", "robbery", "Area,2018/19", "Park,15", "Sherwood,8", "Culverden,5", "Capel,22");
		var wards = wards();
		bind(robbery, "robbery", wards.getAreas(), YEAR, Optional.of(wards));
		assertEquals("5→<7", value("Culverden"));
		assertEquals("8→?", value("Sherwood"));
		var culverden = plan.getSeries().stream().filter(series -> series.getArea().getName().equals("Culverden")).findFirst().orElseThrow();
		assertTrue(new PlanBinding(box.library, plan).refresh(culverden, TODAY).orElseThrow().changesNothing());
	}

	private AreaGroup wards() throws Exception {
		var group = org.cspworkbench.model.partnership.PartnershipFactory.eINSTANCE.createAreaGroup();
		group.setName("Four wards");
		group.setKind(org.cspworkbench.model.partnership.GroupKind.WARDS);
		var places = new PlanPlaces(plan, box.library.geography());
		for (var name : WARDS)
			group.getAreas().add(places.area(box.library.geography().within("E07000116", "ward").stream().filter(ward -> ward.name().equals(name) && ward.vintage().startsWith("2002"))
					.findFirst().orElseThrow().code()));
		return group;
	}

	private Figure figure(String ward) {
		return plan.getSeries().stream().filter(series -> series.getArea().getName().equals(ward)).findFirst().orElseThrow().getFigures().getFirst();
	}

	private String value(String ward) {
		var figure = figure(ward);
		if (figure.getValue() != null)
			return figure.getValue().toPlainString();
		var known = switch (ward) {
			case "Sherwood" -> "8";
			case "Culverden" -> "5";
			default -> "";
		};
		return known + "→" + (figure.getThreshold() == null ? "?" : "<" + figure.getThreshold());
	}

	@Test
	void whatThePlanLacksIsSaidInOneSentence() throws Exception {
		plan.getIndicators().add(robbery);
		for (var kind : ExhibitKind.values()) {
			var refusal = assertThrows(ExhibitException.class, () -> inserted(kind, robbery));
			assertTrue(refusal.getMessage().startsWith("The ") && refusal.getMessage().endsWith("."), refusal.getMessage());
		}
		assertTrue(section.getBlocks().isEmpty());
	}
}
