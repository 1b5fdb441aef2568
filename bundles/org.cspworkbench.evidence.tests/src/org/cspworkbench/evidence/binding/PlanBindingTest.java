package org.cspworkbench.evidence.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.evidence.Sandbox;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaGroup;
import org.cspworkbench.model.partnership.PartnershipFactory;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlanBindingTest {
	private static final LocalDate TODAY = LocalDate.of(2020, 2, 13);
	private static final String TABLE = "police-position";
	private static final FigureRhythm YEAR = new FigureRhythm(12, 4);

	@RegisterExtension
	static final Sandbox box = new Sandbox();

	private final Plan plan = PlanFactory.eINSTANCE.createPlan();
	private final Area home = area("Tunbridge Wells", "E07000116");
	private final Area neighbour = area("Tonbridge and Malling", "E07000115");
	private final Indicator robbery = FiguresFactory.eINSTANCE.createIndicator();
	private final BasicCommandStack commands = new BasicCommandStack();
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), commands);

	@BeforeEach
	void fill() {
		robbery.setKey("robbery");
		plan.getIndicators().add(robbery);
	}

	private Area area(String name, String code) {
		var area = PartnershipFactory.eINSTANCE.createArea();
		area.setName(name);
		area.setCode(code);
		plan.getAreas().add(area);
		return area;
	}

	private static final String MAPPING = """
			<mapping version="1">
				<source id="police-position" title="Kent Police position" publisher="Kent Police" restricted="true"/>
				<areas kind="district"/>
				<column heading="District" gives="area-name"/>
				<column heading="*" gives="value" headingGives="period"/>
				<always gives="measure" text="Robbery"/>
				<sentinel text="n/a" means="not-available" why="Not counted that year"/>
			</mapping>""";

	private void table(String file, String... lines) throws Exception {
		var mapping = Files.writeString(box.folder.resolve("position.cspmapping"), MAPPING);
		box.load(mapping.toString(), box.file(file, lines));
	}

	private PlanBinding binding() {
		return new PlanBinding(box.library, plan);
	}

	private BindingProposal propose(Area... areas) throws Exception {
		return binding().propose(new BindingRequest(robbery, List.of(areas), TABLE, "robbery", YEAR, Optional.empty()), TODAY);
	}

	private static List<String> figures(Series series) {
		return series.getFigures().stream().map(figure -> figure.getPeriod() + " " + (figure.getValue() != null ? figure.getValue().toPlainString()
				: figure.getAbsence() + (figure.getThreshold() == null ? "" : " " + figure.getThreshold()) + (figure.getReason() == null ? "" : " " + figure.getReason()))).toList();
	}

	@Test
	void figuresLandInThePlanWithTheirProvenance() throws Exception {
		table("position-2019.csv", "District,2017/18,2018/19", "Tunbridge Wells,52,66", "Tonbridge and Malling,n/a,< 7");
		var proposal = propose(home, neighbour);
		assertTrue(plan.getSeries().isEmpty(), "a proposal changes nothing");

		commands.execute(proposal.command(domain, plan));

		assertEquals(List.of("2017-04/2018-03 52", "2018-04/2019-03 66"), figures(plan.getSeries().get(0)));
		assertEquals(List.of("2017-04/2018-03 not-available Not counted that year", "2018-04/2019-03 suppressed 7"), figures(plan.getSeries().get(1)));
		var source = plan.getSeries().get(0).getSource();
		assertSame(source, plan.getSources().getFirst());
		assertEquals(1, plan.getSources().size());
		assertEquals("Kent Police position", source.getName());
		assertEquals("position-2019.csv", source.getEdition());
		assertEquals(TODAY, source.getExtractDate());
		assertTrue(source.isRestricted());
		assertTrue(source.getDescription().startsWith("From position-2019.csv. 2 rows read, 0 of them left out. SHA-256 "), source.getDescription());
		var binding = plan.getSeries().get(0).getBinding();
		assertEquals("police-position robbery 12 4 2020-02-13 position-2019.csv", String.join(" ", binding.getDataset(), binding.getMeasure(),
				binding.getRollUp() + " " + binding.getFirstMonth(), binding.getBoundOn().toString(), binding.getEdition()));
	}

	@Test
	void itIsOneStepToUndo() throws Exception {
		table("position-2019.csv", "District,2017/18,2018/19", "Tunbridge Wells,52,66");
		var before = EcoreUtil.copy(plan);
		commands.execute(propose(home).command(domain, plan));
		commands.undo();
		assertTrue(EcoreUtil.equals(before, plan));
		commands.redo();
		assertEquals(1, plan.getSeries().size());
	}

	@Test
	void theComparatorBringsItsAreas() throws Exception {
		table("position-2019.csv", "District,2018/19", "Tunbridge Wells,66", "Tonbridge and Malling,70", "Ashford,90");
		AreaGroup group = PartnershipFactory.eINSTANCE.createAreaGroup();
		group.getAreas().addAll(List.of(home, neighbour, area("Ashford", "E07000105")));
		plan.getAreaGroups().add(group);
		robbery.setComparator(group);

		var request = BindingRequest.compared(robbery, home, TABLE, "robbery", YEAR, Optional.empty());
		commands.execute(binding().propose(request, TODAY).command(domain, plan));

		assertEquals(List.of("Tunbridge Wells", "Tonbridge and Malling", "Ashford"), plan.getSeries().stream().map(series -> series.getArea().getName()).toList());
	}

	private Series bound() throws Exception {
		table("position-2019.csv", "District,2017/18,2018/19", "Tunbridge Wells,52,66");
		commands.execute(propose(home).command(domain, plan));
		return plan.getSeries().getFirst();
	}

	@Test
	void refreshingWhatIsUpToDateChangesNothing() throws Exception {
		var refresh = binding().refresh(bound(), TODAY).orElseThrow();
		assertTrue(refresh.changesNothing());
		assertEquals(List.of(FigureDifference.Kind.SAME, FigureDifference.Kind.SAME), refresh.figures().stream().map(FigureDifference::kind).toList());
	}

	@Test
	void refreshShowsOldAgainstNewBeforeItChangesAnything() throws Exception {
		var series = bound();
		table("position-2020.csv", "District,2017/18,2018/19,2019/20", "Tunbridge Wells,52,68,71");

		var refresh = binding().refresh(series, LocalDate.of(2021, 1, 5)).orElseThrow();

		assertEquals(List.of("2017-04/2018-03 52", "2018-04/2019-03 66"), figures(series), "not yet");
		assertEquals(List.of("SAME", "CHANGED 66 -> 68", "NEW -> 71"), refresh.figures().stream().map(one -> switch (one.kind()) {
			case SAME -> "SAME";
			case NEW -> "NEW -> " + one.after().known().orElseThrow();
			case CHANGED -> "CHANGED " + one.before().orElseThrow() + " -> " + one.after();
			case LOST -> "LOST";
		}).toList());
	}

	@Test
	void aRevisedFigureKeepsWhatItWas() throws Exception {
		var series = bound();
		table("position-2020.csv", "District,2017/18,2018/19,2019/20", "Tunbridge Wells,52,68,71");
		var before = EcoreUtil.copy(plan);

		commands.execute(binding().refresh(series, LocalDate.of(2021, 1, 5)).orElseThrow().command(domain, plan));

		assertEquals(List.of("2017-04/2018-03 52", "2018-04/2019-03 68", "2019-04/2020-03 71"), figures(series));
		Figure revised = series.getFigures().get(1);
		assertTrue(revised.isRevised());
		assertEquals(new BigDecimal("66"), revised.getEarlierValues().getFirst().getValue());
		assertEquals(TODAY, revised.getEarlierValues().getFirst().getAsAt());
		assertEquals("position-2020.csv", revised.getSource().getEdition());
		assertNull(series.getFigures().getFirst().getSource(), "what did not change keeps its source");
		assertEquals("position-2019.csv", series.getSource().getEdition());
		assertEquals("position-2020.csv", series.getBinding().getEdition());
		commands.undo();
		assertTrue(EcoreUtil.equals(before, plan));
	}

	@Test
	void onlyWhatIsChosenIsTakenOver() throws Exception {
		var series = bound();
		table("position-2020.csv", "District,2017/18,2018/19,2019/20", "Tunbridge Wells,51,68,71");
		var refresh = binding().refresh(series, TODAY).orElseThrow();

		commands.execute(refresh.command(domain, plan, List.of(refresh.figures().get(2))));

		assertEquals(List.of("2017-04/2018-03 52", "2018-04/2019-03 66", "2019-04/2020-03 71"), figures(series));
	}

	@Test
	void severalYearsThatHaveComeSinceAreAddedInTheirOrder() throws Exception {
		var series = bound();
		table("position-2019.csv", "District,2017/18,2018/19,2019/20,2020/21,2021/22", "Tunbridge Wells,52,66,71,40,55");

		commands.execute(binding().refresh(series, TODAY).orElseThrow().command(domain, plan));

		assertEquals(List.of("2017-04/2018-03 52", "2018-04/2019-03 66", "2019-04/2020-03 71", "2020-04/2021-03 40", "2021-04/2022-03 55"), figures(series));
		commands.undo();
		assertEquals(2, series.getFigures().size());
	}

	@Test
	void theReasonThatThePlanGivesStays() throws Exception {
		var series = bound();
		series.getFigures().getFirst().setValue(null);
		series.getFigures().getFirst().setAbsence(Absence.NOT_AVAILABLE);
		series.getFigures().getFirst().setReason("The force could not supply it");
		table("position-2019.csv", "District,2018/19", "Tunbridge Wells,66");

		var refresh = binding().refresh(series, TODAY).orElseThrow();

		assertEquals(FigureDifference.Kind.SAME, refresh.figures().getFirst().kind(), "that the data have none is no news");
	}

	@Test
	void aNumberIsNotGivenUpForTheLackOfOne() throws Exception {
		var series = bound();
		table("position-2019.csv", "District,2018/19", "Tunbridge Wells,66");

		var refresh = binding().refresh(series, TODAY).orElseThrow();

		assertEquals(FigureDifference.Kind.LOST, refresh.figures().getFirst().kind());
		assertFalse(refresh.figures().getFirst().isProposed());
		commands.execute(refresh.command(domain, plan));
		assertEquals("52", series.getFigures().getFirst().getValue().toPlainString());
		commands.execute(refresh.command(domain, plan, refresh.figures()));
		assertEquals(Absence.NOT_AVAILABLE, series.getFigures().getFirst().getAbsence(), "unless somebody says so");
		assertNull(series.getFigures().getFirst().getValue());
	}

	@Test
	void figuresThatAreInsertedStandInTheOrderOfTime() throws Exception {
		var series = bound();
		series.getFigures().removeFirst();
		table("position-2020.csv", "District,2015/16,2016/17,2017/18,2018/19,2019/20", "Tunbridge Wells,48,50,52,66,71");
		var proposal = propose(home);
		assertTrue(proposal.made().isEmpty());

		commands.execute(proposal.command(domain, plan));

		assertEquals(1, plan.getSeries().size());
		assertEquals(List.of("2018-04/2019-03 66", "2019-04/2020-03 71"), figures(series), "a series goes on; it does not grow backwards by itself");
	}

	@Test
	void aTypedSeriesCanBeBoundLater() throws Exception {
		var series = FiguresFactory.eINSTANCE.createSeries();
		series.setIndicator(robbery);
		series.setArea(home);
		var typed = FiguresFactory.eINSTANCE.createFigure();
		typed.setPeriod(Period.parse("2018/19"));
		typed.setValue(new BigDecimal("65"));
		series.getFigures().add(typed);
		plan.getSeries().add(series);
		table("position-2019.csv", "District,2018/19", "Tunbridge Wells,66");

		commands.execute(propose(home).command(domain, plan));

		assertEquals(List.of("2018-04/2019-03 66"), figures(series));
		assertEquals(TABLE, series.getBinding().getDataset());
		assertEquals(new BigDecimal("65"), typed.getEarlierValues().getFirst().getValue());
	}

	@Test
	void aPlanFromElsewhereIsLeftInPeace() throws Exception {
		var series = bound();
		box.clear();
		assertTrue(binding().refreshAll(TODAY).isEmpty());
		assertEquals(2, series.getFigures().size());
	}

	@Test
	void onlyTheMonthsThatAreWanted() throws Exception {
		table("position.csv", "District,2016/17,2017/18,2018/19", "Tunbridge Wells,50,52,66");
		var request = new BindingRequest(robbery, List.of(home), TABLE, "robbery", YEAR, Optional.of(Period.parse("2017-04/2019-03")));
		commands.execute(binding().propose(request, TODAY).command(domain, plan));
		assertEquals(List.of("2017-04/2018-03 52", "2018-04/2019-03 66"), figures(plan.getSeries().getFirst()));
	}

	@Test
	void aKnownBreakIsDeclaredOnceForAllItConcerns() throws Exception {
		var collisions = new StringBuilder("collision_index,collision_year,police_force,collision_severity,number_of_casualties,date,local_authority_ons_district\n");
		var casualties = new StringBuilder("collision_index,collision_year,casualty_reference,casualty_class,age_band_of_casualty,casualty_severity,casualty_type\n");
		for (var year : List.of(2015, 2016))
			for (int month = 1; month <= 12; month++)
				for (var district : List.of("E07000115", "E07000116")) {
					collisions.append("%d%d%s,%d,46,2,1,15/%02d/%d,%s%n".formatted(year, month, district, year, month, year, district));
					casualties.append("%d%d%s,%d,1,1,6,2,9%n".formatted(year, month, district, year));
				}
		box.load("stats19", Files.writeString(box.folder.resolve("c.csv"), collisions), Files.writeString(box.folder.resolve("k.csv"), casualties));
		var request = new BindingRequest(robbery, List.of(home, neighbour), "stats19", "casualties.ksi", new FigureRhythm(12, 1), Optional.empty());

		commands.execute(binding().propose(request, TODAY).command(domain, plan));

		assertEquals(List.of("2015-01/2015-12 12", "2016-01/2016-12 12"), figures(plan.getSeries().getFirst()));
		assertEquals(1, plan.getBreaks().size());
		assertEquals(LocalDate.of(2016, 1, 1), plan.getBreaks().getFirst().getFrom());
		assertEquals(List.of(home, neighbour), new ArrayList<>(plan.getBreaks().getFirst().getAreas()));
		assertTrue(binding().refresh(plan.getSeries().getFirst(), TODAY).orElseThrow().breaks().isEmpty(), "and not again");
		var all = new BindingRequest(robbery, List.of(home), "stats19", "casualties", new FigureRhythm(12, 1), Optional.empty());
		assertTrue(binding().propose(all, TODAY).changed().getFirst().breaks().isEmpty(), "casualties of all severities are not concerned");
	}

	@Test
	void countsOfPoliceUkBecomeYearsThatCountBackFromTheNewestMonth() throws Exception {
		var lines = new ArrayList<>(List.of("Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context"));
		for (var month = YearMonth.of(2017, 12); !month.isAfter(YearMonth.of(2019, 10)); month = month.plusMonths(1))
			lines.add(",%s,Kent Police,Kent Police,,,On or near,E01024781,,Robbery,,".formatted(month));
		box.load("police-uk", box.file("kent.csv", lines.toArray(String[]::new)), box.sample("2012-04-kent-street.csv"));
		box.load("ons-lookup", "lsoa21-wd24-lad24.csv");
		var request = new BindingRequest(robbery, List.of(home), "police-uk-street", "robbery", new FigureRhythm(12, 0), Optional.of(Period.parse("2017-01/2019-10")));

		commands.execute(binding().propose(request, TODAY).command(domain, plan));

		assertEquals(List.of("2017-11/2018-10 not-available No data for November 2017.", "2018-11/2019-10 12"), figures(plan.getSeries().getFirst()));
	}
}
