package org.cspworkbench.theme.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.cspworkbench.core.check.Finding;
import org.cspworkbench.core.themes.NewTheme;
import org.cspworkbench.core.themes.OwnField;
import org.cspworkbench.core.themes.ThemeAdoption;
import org.cspworkbench.core.themes.ThemeJar;
import org.cspworkbench.core.themes.ThemeStart;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.report.Format;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.report.Publication;
import org.cspworkbench.report.Publisher;
import org.cspworkbench.report.PublishingException;
import org.cspworkbench.report.SectionCheck;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.testkit.PlanBuilder;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The section of a theme that came in a jar. What only names indicators is drawn by the program; items of the jar's own run in a process that can be killed. */
class ThemeFromOutsideTest {

	private static final String EXPRESSION = """
			<text-data name="section-own" id="20"><expression name="valueExpr"><![CDATA[%s]]></expression></text-data>
			""";

	@TempDir
	Path data;

	@TempDir
	Path empty;

	/** The framework forgets the jars of this test. */
	@AfterEach
	void leave() throws Exception {
		ThemeStart.load(empty);
	}

	@Test
	void aNewThemeBringsASectionThatIsDrawnHere() throws Exception {
		var report = publish(plan("lake-safety", ""), this::thereIsNoOtherProcess);
		assertTrue(report.contains("Lake safety at a glance"), report);
		assertTrue(report.contains("1,040"), "the figure in the fact box");
	}

	@Test
	void itemsOfAJarRunInAProcessOfTheirOwn() throws Exception {
		var other = new AtomicBoolean();
		var report = publish(plan("lake-words", EXPRESSION.formatted("'two and two is ' + (2 + 2)")), () -> {
			other.compareAndSet(false, isThereAnotherProcess());
			return false;
		});
		assertTrue(report.contains("two and two is 4"), report);
		assertTrue(report.contains("Lake safety at a glance"), "and the rest of the section");
		assertTrue(report.contains("Depth: 7"), "and the fields of its own");
		assertTrue(other.get());
	}

	@Test
	void theyCannotReachJava() throws Exception {
		var plan = plan("lake-java", EXPRESSION.formatted("java.lang.System.getProperty('user.home')"));
		var refused = assertThrows(PublishingException.class, () -> publish(plan, () -> false));
		assertEquals(1, refused.getMessage().lines().count(), refused.getMessage());
	}

	@Test
	void aSectionThatAsksForMoreIsLeftOutAndTold() throws Exception {
		var plan = plan("lake-code", "<text-data name=\"section-own\" id=\"20\"><property name=\"eventHandlerClass\">a.Handler</property></text-data>");
		var told = new SectionCheck().findings(plan).stream().map(Finding::sentence).toList();
		assertEquals(List.of("The section that the theme Lake safety brings is left out of reports, because it asks for program code of its own."), told);
		assertFalse(publish(plan, () -> false).contains("at a glance"));
	}

	@Test
	void oneThatNeverEndsIsKilledWhenNobodyWaits() throws Exception {
		var plan = plan("lake-endless", EXPRESSION.formatted("while (true) {}"));
		var looks = new AtomicInteger();
		assertThrows(PublishingException.class, () -> publish(plan, () -> isThereAnotherProcess() && looks.incrementAndGet() > 100));
		assertFalse(isThereAnotherProcess());
	}

	private boolean thereIsNoOtherProcess() {
		assertFalse(isThereAnotherProcess());
		return false;
	}

	private static boolean isThereAnotherProcess() {
		return ProcessHandle.current().children().anyMatch(ProcessHandle::isAlive);
	}

	private String publish(Plan plan, BooleanSupplier cancelled) throws Exception {
		var file = data.resolve("report.html");
		var publisher = new Publisher();
		try {
			publisher.publish(new Publication(PlanSnapshot.of(plan), new Layouts().named("assessment"), Format.HTML), file, cancelled);
		} finally {
			publisher.close();
		}
		return Files.readString(file);
	}

	/** A plan that has taken over a theme from a jar, with a figure of its first indicator. */
	private Plan plan(String id, String item) throws Exception {
		var jar = new NewTheme(id, "Lake safety", List.of(OwnField.parse("Depth:number"))).jar();
		var files = new LinkedHashMap<>(jar.files());
		files.computeIfPresent("section.rptlibrary", (name, content) -> new String(content, StandardCharsets.UTF_8).replace("</components>", item + "</components>").getBytes(StandardCharsets.UTF_8));
		new ThemeJar(jar.theme(), files).write(data.resolve("themes").resolve(id + ".jar"));
		var theme = ThemeStart.load(data).named(id).orElseThrow().theme().orElseThrow();
		var plan = PlanBuilder.plan("plan-" + id, "Exampleton").section("Introduction", "This plan is an example.").build();
		plan.setReportingPeriod(Period.parse("2019-01/2019-12"));
		var domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), new BasicCommandStack());
		domain.getCommandStack().execute(new ThemeAdoption(domain, plan, theme).adopt());
		var figure = FiguresFactory.eINSTANCE.createFigure();
		figure.setPeriod(plan.getReportingPeriod());
		figure.setValue(BigDecimal.valueOf(1040));
		var series = FiguresFactory.eINSTANCE.createSeries();
		series.setIndicator(plan.getIndicators().stream().filter(indicator -> indicator.getKey().equals(id + ".incidents")).findFirst().orElseThrow());
		series.setArea(plan.getHomeArea());
		series.getFigures().add(figure);
		plan.getSeries().add(series);
		plan.eAllContents().forEachRemaining(element -> {
			if (element.eClass().getName().endsWith("Record")) {
				element.eSet(element.eClass().getEStructuralFeature("depth"), new BigDecimal("7"));
			}
		});
		return plan;
	}
}
