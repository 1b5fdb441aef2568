package org.cspworkbench.forms.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HueTest {

	private static final Hue WHITE = new Hue(255, 255, 255);
	private static final Hue BLACK = new Hue(0, 0, 0);

	@Test
	void coloursAsTheyAreWritten() {
		assertEquals(Optional.of(new Hue(0x1f, 0x7a, 0x4d)), Hue.read("#1f7a4d"));
		assertEquals(Optional.of(new Hue(0xff, 0xff, 0x00)), Hue.read("FF0"));
		assertEquals(Optional.empty(), Hue.read("green"));
		assertEquals("#1f7a4d", Hue.read("#1F7A4D").orElseThrow().write());
	}

	/** The oracle is the definition of WCAG: black on white is 21, #767676 on white is 4.54. */
	@Test
	void contrastIsThatOfWcag() {
		assertEquals(21, BLACK.contrast(WHITE), 0.001);
		assertEquals(4.54, new Hue(0x76, 0x76, 0x76).contrast(WHITE), 0.005);
		assertEquals(3.998, new Hue(255, 0, 0).contrast(WHITE), 0.001);
	}

	@ParameterizedTest
	@ValueSource(strings = { "#ffff00", "#1f7a4d", "#ff0000", "#ffffff", "#000000", "#7f7f7f", "#00e5ff", "#b45309" })
	void wordsInAnyColourAreReadableOnLightAndDark(String written) {
		var hue = Hue.read(written).orElseThrow();
		for (var paper : new Hue[] { WHITE, BLACK, new Hue(0xf5, 0xf5, 0xf4), new Hue(0x2b, 0x2b, 0x2b), hue.over(WHITE, 0.16), hue.over(new Hue(0x1e, 0x1e, 0x1e), 0.16) }) {
			assertTrue(hue.readableOn(paper).contrast(paper) >= Hue.READABLE, written + " on " + paper.write());
		}
	}
}
