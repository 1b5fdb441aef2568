package org.cspworkbench.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cspworkbench.figures.Absence.NotAvailable;
import org.junit.jupiter.api.Test;

class HarmWeightsTest {

	/** Weights of the ONS Crime Severity Score as published in 2016. */
	private static final HarmWeights SEVERITY = new HarmWeights("Crime Severity Score", "2016",
			Map.of("Homicide", new BigDecimal("7978.79"), "Dwelling burglary", new BigDecimal(438), "Robbery", new BigDecimal(746),
					"Shoplifting", new BigDecimal(13), "Theft from the person", new BigDecimal(86), "Possession of cannabis", new BigDecimal(3)));

	@Test
	void oneHomicideOutweighsSixHundredShopliftings() {
		var score = SEVERITY.score(Map.of("Homicide", Amount.of(1), "Shoplifting", Amount.of(613)));
		assertEquals(Amount.of("15947.79"), score.total());
		assertEquals(Amount.of(50), score.share("Homicide").times(100).rounded(0));
	}

	@Test
	void theTownsBurglariesRobberiesAndShopliftings() {
		var score = SEVERITY.score(Map.of("Dwelling burglary", Amount.of(368), "Robbery", Amount.of(66), "Shoplifting", Amount.of(748)));
		assertEquals(Amount.of(368 * 438 + 66 * 746 + 748 * 13), score.total());
		assertEquals(Amount.of("1.89"), score.perHead(new Denominator("residents", 2018, Amount.of(116_400)), 1).rounded(2));
	}

	@Test
	void whatHasNoWeightIsNamedAndNotHarmless() {
		var score = SEVERITY.score(Map.of("Robbery", Amount.of(2), "Anti-social behaviour", Amount.of(1470)));
		assertEquals(Set.of("Anti-social behaviour"), score.unweighted());
		assertEquals(Amount.of(1492), score.total());
	}

	@Test
	void aMissingCountMakesTheTotalMissing() {
		var missing = new NotAvailable("Withdrawn by the force");
		assertEquals(Amount.absent(missing),
				SEVERITY.score(Map.of("Robbery", Amount.of(2), "Homicide", Amount.absent(missing))).total());
	}

	@Test
	void policeFoundOffencesCanBeLeftOut() {
		var reported = SEVERITY.without(List.of("Possession of cannabis"));
		assertFalse(reported.weights().containsKey("Possession of cannabis"));
		assertEquals(Set.of("Possession of cannabis"), reported.score(Map.of("Possession of cannabis", Amount.of(9))).unweighted());
	}

	@Test
	void aNegativeWeightIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new HarmWeights("Own", "1", Map.of("Robbery", new BigDecimal(-1))));
	}

	@Test
	void scoresOfPartsAddUpToTheScoreOfTheWhole() {
		Examples.check(200, (random, story) -> {
			var first = new HashMap<String, Amount>();
			var second = new HashMap<String, Amount>();
			var both = new HashMap<String, Amount>();
			for (var offence : SEVERITY.weights().keySet()) {
				first.put(offence, Amount.of(random.nextInt(500)));
				second.put(offence, Amount.of(random.nextInt(500)));
				both.put(offence, first.get(offence).plus(second.get(offence)));
			}
			story.append(both);
			assertEquals(SEVERITY.score(both).total(), SEVERITY.score(first).total().plus(SEVERITY.score(second).total()));
		});
	}
}
