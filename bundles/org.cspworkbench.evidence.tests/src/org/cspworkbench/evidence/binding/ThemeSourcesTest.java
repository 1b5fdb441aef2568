package org.cspworkbench.evidence.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.theme.ThemeFactory;
import org.junit.jupiter.api.Test;

class ThemeSourcesTest {
	private final Indicator whole = indicator("violent.crime");
	private final Indicator stalking = indicator("stalking.harassment");

	private static Indicator indicator(String key) {
		var indicator = FiguresFactory.eINSTANCE.createIndicator();
		indicator.setKey(key);
		return indicator;
	}

	private ThemeSources sources(String... measures) {
		var theme = ThemeFactory.eINSTANCE.createTheme();
		stalking.setParent(whole);
		theme.getIndicators().addAll(List.of(whole, stalking));
		var mapping = ThemeFactory.eINSTANCE.createSourceMapping();
		mapping.setIndicator(stalking);
		mapping.setDataset("home-office-csp");
		mapping.getMeasures().addAll(List.of(measures));
		theme.getMappings().add(mapping);
		return new ThemeSources(List.of(theme));
	}

	@Test
	void aMeasureBecomesTheIndicatorOfItsTheme() {
		var found = sources("subgroup.stalking").indicator("home-office-csp", "subgroup.stalking").orElseThrow();
		assertEquals("stalking.harassment", found.getKey());
		assertNotSame(stalking, found);
		assertNull(found.getParent());
		assertNull(found.eContainer());
	}

	@Test
	void aPartOfASumIsNotTheWhole() {
		assertTrue(sources("code.8q", "code.8r").indicator("home-office-csp", "code.8q").isEmpty());
		assertTrue(sources("subgroup.stalking").indicator("police-uk-street", "subgroup.stalking").isEmpty());
	}
}
