package org.cspworkbench.theme.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.core.check.PlanChecks;
import org.cspworkbench.core.themes.InstalledTheme;
import org.cspworkbench.core.themes.ThemeAdoption;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.PlanRules;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.theme.Theme;
import org.cspworkbench.report.Format;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.report.Publication;
import org.cspworkbench.report.Publisher;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.testkit.PlanBuilder;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A plan that has taken a theme over shows it in every format. */
class ThemeReportTest {

	private static final ThemeLibrary THEMES = ThemeLibrary.of(Platform.getExtensionRegistry(), Set.of());
	private static final Publisher PUBLISHER = new Publisher();
	private static ServiceRegistration<ThemeLibrary> service;

	@TempDir
	static Path folder;

	@BeforeAll
	static void offerThemes() {
		service = FrameworkUtil.getBundle(ThemeReportTest.class).getBundleContext().registerService(ThemeLibrary.class, THEMES, null);
	}

	@AfterAll
	static void stop() {
		service.unregister();
	}

	private static Stream<InstalledTheme> themes() {
		return THEMES.ready().stream().filter(theme -> theme.theme().map(Theme::getChapter).isPresent());
	}

	@TestFactory
	Stream<DynamicTest> everyThemeInEveryFormat() {
		return themes().flatMap(theme -> {
			var plan = PlanSnapshot.of(plan(theme));
			return Stream.of(Format.values()).map(format -> DynamicTest.dynamicTest(theme.id() + " as " + format, () -> {
				var text = text(publish(plan, "assessment", format), format);
				var content = theme.theme().orElseThrow();
				assertAll(() -> assertTrue(text.contains(content.getChapter().getTitle().replace("&", format == Format.PDF ? "&" : "&amp;")), "the title of the chapter"),
						() -> assertTrue(text.contains("1,070"), "the figure of the headline"),
						() -> assertTrue(text.contains("1,000"), "and of the year before"));
			}));
		});
	}

	@TestFactory
	Stream<DynamicTest> everyThemeNamesItsLibraryOfReportItems() {
		return themes().map(theme -> DynamicTest.dynamicTest(theme.id(), () -> assertNotNull(theme.theme().orElseThrow().getReportLibrary(), () -> "The theme " + theme.id() + " names no report library.")));
	}

	@TestFactory
	Stream<DynamicTest> whatAThemeBringsFromItsOwnLibraryIsComposed() {
		return themes().flatMap(theme -> Stream.of("assessment", "theme-profile").flatMap(layout ->
				Stream.of(Format.values()).map(format -> DynamicTest.dynamicTest(theme.id() + " in " + layout + " as " + format, () -> {
					var text = text(publish(PlanSnapshot.of(plan(theme)), layout, format), format);
					assertTrue(text.contains(theme.title() + " at a glance"), () -> "The theme " + theme.id() + " brings no section: " + text.substring(0, Math.min(4000, text.length())));
				}))));
	}

	@TestFactory
	Stream<DynamicTest> everyThemeHasASectionOfItsOwnWithFactsTableAndChart() {
		return themes().map(theme -> DynamicTest.dynamicTest(theme.id(), () -> {
			var text = text(publish(PlanSnapshot.of(plan(theme)), "theme-profile", Format.HTML), Format.HTML);
			var section = text.substring(Math.max(0, text.indexOf(theme.title() + " at a glance</h")));
			assertAll(() -> assertTrue(section.startsWith(theme.title()), "a heading"), () -> assertTrue(section.contains("<table"), "a table"),
					() -> assertTrue(section.contains("<img"), "a chart"), () -> assertTrue(section.contains("1,070"), "a fact"));
		}));
	}

	@Test
	void aSectionWithoutFiguresIsLeftOutWithItsHeading() throws Exception {
		var plan = plan(THEMES.named("hate-crime").orElseThrow());
		plan.getSeries().clear();
		assertEquals(-1, text(publish(PlanSnapshot.of(plan), "assessment", Format.HTML), Format.HTML).indexOf("at a glance"));
	}

	@Test
	void aChapterThatHasNothingElseIsLeftOutToo() throws Exception {
		var plan = plan(THEMES.named("hate-crime").orElseThrow());
		var chapter = plan.getParts().stream().flatMap(part -> part.getSections().stream()).filter(section -> "hate-crime".equals(section.getTheme())).findFirst().orElseThrow();
		chapter.getBlocks().clear();
		chapter.getSections().clear();
		var heading = Pattern.compile("<h\\d[^>]*>[^<]*" + Pattern.quote(chapter.getTitle()));
		assertTrue(heading.matcher(text(publish(PlanSnapshot.of(plan), "assessment", Format.HTML), Format.HTML)).find(), "above the figures of the theme");
		plan.getSeries().clear();
		assertFalse(heading.matcher(text(publish(PlanSnapshot.of(plan), "assessment", Format.HTML), Format.HTML)).find(), "above nothing");
	}

	@Test
	void aPlanThatOnlyMentionsAThemeIsLeftAsItIs() throws Exception {
		var theme = THEMES.named("domestic-abuse").orElseThrow();
		var plan = plan(theme);
		plan.getThemes().forEach(use -> use.setVersion(null));
		assertEquals(-1, text(publish(PlanSnapshot.of(plan), "assessment", Format.HTML), Format.HTML).indexOf("at a glance"));
	}

	/** A chapter as the theme gives it, with figures, meets what the theme asks of it, save what only the analyst can do. */
	@TestFactory
	Stream<DynamicTest> aChapterWithFiguresIsSound() {
		return themes().map(theme -> DynamicTest.dynamicTest(theme.id(), () -> {
			var plan = plan(theme);
			assertEquals(List.of(), PlanRules.findings(plan).stream().filter(finding -> finding.getSeverity() == Diagnostic.ERROR).map(Diagnostic::getMessage).toList());
			var findings = new PlanChecks(THEMES, Platform.getExtensionRegistry()).findings(plan);
			assertEquals(List.of(), findings.stream().filter(finding -> finding.severity() == Finding.Severity.ERROR).map(Finding::sentence).toList());
		}));
	}

	/** A small plan that has taken the theme over; every indicator is counted for two years, here and elsewhere. */
	private static Plan plan(InstalledTheme installed) {
		var theme = installed.theme().orElseThrow();
		var builder = PlanBuilder.plan("theme-" + installed.id(), "Exampleton");
		builder.group("Areas of Exampleshire", "Othertown", "Thirdham");
		builder.section("Introduction", "This plan is an example.");
		var plan = builder.build();
		plan.setReportingPeriod(Period.parse("2019-01/2019-12"));
		var commands = new BasicCommandStack();
		var domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), commands);
		commands.execute(new ThemeAdoption(domain, plan, theme).adopt());
		for (var indicator : plan.getIndicators()) {
			plan.getAreas().forEach(area -> count(plan, indicator, area));
		}
		return plan;
	}

	private static void count(Plan plan, Indicator indicator, Area area) {
		var series = FiguresFactory.eINSTANCE.createSeries();
		series.setIndicator(indicator);
		series.setArea(area);
		var value = area == plan.getHomeArea() ? 1000 : 800;
		for (var year : List.of("2017-01/2017-12", "2018-01/2018-12", "2019-01/2019-12")) {
			var figure = FiguresFactory.eINSTANCE.createFigure();
			figure.setPeriod(Period.parse(year));
			figure.setValue(BigDecimal.valueOf(year.startsWith("2019") ? value + 70 : value));
			series.getFigures().add(figure);
		}
		plan.getSeries().add(series);
	}

	private static Path publish(PlanSnapshot plan, String layout, Format format) throws Exception {
		var file = Files.createTempFile(folder, plan.plan().getKey() + "-" + layout, "." + format.extension());
		PUBLISHER.publish(new Publication(plan, new Layouts().named(layout), format), file);
		return file;
	}

	private static String text(Path file, Format format) throws IOException {
		return switch (format) {
			case HTML -> Files.readString(file);
			case PDF -> {
				try (var pdf = Loader.loadPDF(file.toFile())) {
					yield new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
				}
			}
			case DOCX, XLSX, ODT -> unzipped(file);
		};
	}

	private static String unzipped(Path file) throws IOException {
		var text = new StringBuilder();
		try (var zip = new ZipFile(file.toFile())) {
			for (var entry : zip.stream().filter(each -> each.getName().endsWith(".xml")).toList()) {
				text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return text.toString();
	}
}
