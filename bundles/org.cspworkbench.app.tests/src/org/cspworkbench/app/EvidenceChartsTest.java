package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.evidence.chart.ChartKind;
import org.cspworkbench.evidence.chart.Plot;
import org.cspworkbench.ui.evidence.chart.PlotCanvas;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A series in each kind of chart, and what is taken out of the window. */
class EvidenceChartsTest {

	private static final int FIRST_DISTRICT = 7000105;

	@TempDir
	Path data;

	@TempDir
	Path files;

	@Test
	void aSeriesIsDrawnInEveryKindOfChart() throws Exception {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2020/21");
			var hand = EvidenceHand.in(workbench);
			hand.importKnown("population", population());
			importBurglaries(hand, workbench);
			compareByYear(hand, workbench);
			whatIsShownIsWhatComesIntoThePlan(hand, workbench);
			for (var kind : ChartKind.values()) {
				hand.choose("evidence.kind", kind.title());
				Screenshot.of(workbench, "evidence-" + kind.name().toLowerCase());
				assertTrue(hand.ask("evidence.chart", PlotCanvas.class, PlotCanvas::words).length() > 20, kind.title());
			}
			theFunnel(hand);
			inTheDark(hand, workbench);
			copies(hand, workbench);
			chooseInTheTrees(hand, workbench);
			aDeclaredBreak(hand, workbench);
			workbench.expectNoDialog();
		}
	}

	/** A hundred thousand residents in the first district, and a thousand more in each that follows. */
	private Path population() throws Exception {
		var lines = new ArrayList<>(List.of("LAD 2023 Code,LAD 2023 Name,LSOA 2021 Code,LSOA 2021 Name,Total"));
		for (int i = 0; i < EvidenceHand.DISTRICTS.size(); i++) {
			lines.add("E0%d,,E01%06d,,%d".formatted(FIRST_DISTRICT + i, 24000 + i, 100_000 + i * 1000));
		}
		return Files.write(files.resolve("sapelsoa-mid-2018.csv"), lines);
	}

	private void importBurglaries(EvidenceHand hand, RunningWorkbench workbench) throws Exception {
		hand.beginImport(Files.write(files.resolve("Burglary by district.csv"), EvidenceHand.burglaries(470, "1313", "400")));
		hand.describe("burglaries", "Burglary");
		hand.finish();
		hand.press("Finish");
		workbench.settle();
		hand.select("indicators", "Burglary (burglaries)");
	}

	private static void compareByYear(EvidenceHand hand, RunningWorkbench workbench) {
		workbench.await("figures by year", () -> {
			hand.choose("evidence.rhythm", "financial year");
			workbench.settle();
			return hand.plot() instanceof Plot.Categories;
		});
		workbench.await("the comparator", () -> hand.ask("evidence.comparator", Combo.class, control -> control.indexOf("Kent districts") > 0));
		hand.choose("evidence.comparator", "Kent districts");
		workbench.await("the line of the average", () -> hand.plot() instanceof Plot.Categories chart && chart.lines().size() == 2);
		var words = hand.ask("evidence.chart", PlotCanvas.class, PlotCanvas::words);
		assertTrue(words.startsWith("Burglary (burglaries), 2014/15 to 2018/19. Tunbridge Wells: 651 in 2014/15, 470 in 2018/19."), words);
		assertTrue(hand.rows("evidence.figures").getLast().startsWith("2018/19 | 470"), hand.rows("evidence.figures").toString());
	}

	private static void whatIsShownIsWhatComesIntoThePlan(EvidenceHand hand, RunningWorkbench workbench) {
		hand.click("evidence.bind");
		workbench.await("the areas beside", () -> hand.ask("bind.comparator", Combo.class, Combo::getText).equals("Kent districts"));
		assertEquals("financial year", hand.ask("bind.rhythm", Combo.class, Combo::getText));
		hand.press("Cancel");
	}

	private static void theFunnel(EvidenceHand hand) {
		hand.choose("evidence.kind", ChartKind.FUNNEL.title());
		var funnel = (Plot.Funnel) hand.plot();
		assertEquals(EvidenceHand.DISTRICTS.size(), funnel.points().size());
		assertEquals(4, funnel.curves().size(), "two limits of 95% and two of 99.8%");
		var own = funnel.points().stream().filter(Plot.Point::own).findFirst().orElseThrow();
		assertEquals("Tunbridge Wells", own.name());
		assertEquals(470 / 111.0, own.value(), 1e-9, "burglaries per 1,000 residents");
	}

	private static void inTheDark(EvidenceHand hand, RunningWorkbench workbench) {
		hand.toggleTheme();
		for (var kind : List.of(ChartKind.RANKED, ChartKind.FUNNEL, ChartKind.LINE)) {
			hand.choose("evidence.kind", kind.title());
			Screenshot.of(workbench, "evidence-" + kind.name().toLowerCase() + "-dark");
		}
		hand.toggleTheme();
	}

	private static void copies(EvidenceHand hand, RunningWorkbench workbench) {
		hand.click("evidence.copyData");
		workbench.settle();
		var copied = (String) hand.clipboard(clipboard -> clipboard.getContents(TextTransfer.getInstance()));
		assertTrue(copied.startsWith("Period\tTunbridge Wells\t"), copied);
		assertTrue(copied.contains("2018/19\t470\t"), copied);
		hand.click("evidence.copyPicture");
		workbench.settle();
		assertNotNull(hand.clipboard(clipboard -> clipboard.getContents(ImageTransfer.getInstance())));
	}

	private static void chooseInTheTrees(EvidenceHand hand, RunningWorkbench workbench) {
		hand.select("areas", "Maidstone");
		workbench.await("Maidstone", () -> hand.plot() instanceof Plot.Categories chart && chart.lines().getFirst().name().equals("Maidstone"));
		assertTrue(hand.ask("evidence.area.details", Label.class, Label::getText).startsWith("E07000110, district"));
		hand.select("areas", "Tunbridge Wells");
		workbench.await("Tunbridge Wells", () -> hand.plot() instanceof Plot.Categories chart && chart.lines().getFirst().name().equals("Tunbridge Wells"));
		Screenshot.of(workbench, "evidence-indicators");
	}

	/** Two years of casualties, before and since injuries are recorded in another way. */
	private void aDeclaredBreak(EvidenceHand hand, RunningWorkbench workbench) throws Exception {
		var collisions = new ArrayList<>(List.of("collision_index,collision_year,police_force,collision_severity,number_of_casualties,date,local_authority_ons_district"));
		var casualties = new ArrayList<>(List.of("collision_index,collision_year,casualty_reference,casualty_class,age_band_of_casualty,casualty_severity,casualty_type"));
		for (var year : List.of(2015, 2016)) {
			for (int month = 1; month <= 12; month++) {
				for (int number = 0; number < 3 + month % 4 + (year - 2015) * 4; number++) {
					var index = "%d46%02d%02d".formatted(year, month, number);
					collisions.add("%s,%d,46,2,1,15/%02d/%d,E07000116".formatted(index, year, month, year));
					casualties.add("%s,%d,1,1,6,2,9".formatted(index, year));
				}
			}
		}
		hand.importKnown("STATS19", Files.write(files.resolve("collision.csv"), collisions), Files.write(files.resolve("casualty.csv"), casualties));
		hand.select("indicators", "Killed and seriously injured (casualties)");
		hand.choose("evidence.rhythm", "month");
		hand.choose("evidence.comparator", hand.ask("evidence.comparator", Combo.class, control -> control.getItem(0)));
		workbench.await("24 months", () -> hand.plot() instanceof Plot.Categories chart && chart.categories().size() == 24);
		var chart = (Plot.Categories) hand.plot();
		assertEquals(List.of(new Plot.Break(12, "New way of recording injuries")), chart.breaks());
		var words = hand.ask("evidence.chart", PlotCanvas.class, PlotCanvas::words);
		assertTrue(words.contains("New way of recording injuries"), words);
		Screenshot.of(workbench, "evidence-break");
	}
}
