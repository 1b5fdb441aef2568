package org.cspworkbench.report.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.cspworkbench.report.flow.ChartData;
import org.cspworkbench.report.flow.ChartData.Line;
import org.cspworkbench.report.flow.ChartData.Role;
import org.cspworkbench.report.flow.ChartData.Shape;
import org.junit.jupiter.api.Test;

class ChartPicturesTest {

	private final ChartPictures pictures = new ChartPictures();

	@Test
	void aChartIsDrawnOnceAsLongAsItsFiguresStay() {
		var first = pictures.svg(columns(3, 5), 400);
		assertSame(first, pictures.svg(columns(3, 5), 400));
		assertNotSame(first, pictures.svg(columns(3, 6), 400));
		assertNotSame(first, pictures.svg(columns(3, 5), 300));
	}

	@Test
	void thePictureNamesItsCategories() {
		var picture = new String(pictures.svg(columns(3, 5), 400), StandardCharsets.UTF_8);
		assertTrue(picture.contains(">April<") && picture.contains(">May<"), picture);
	}

	@Test
	void aMonthWithoutAFigureHasNoColumn() {
		var both = count(pictures.svg(columns(3, 5), 400));
		assertEquals(both - 1, count(pictures.svg(columns(3, null), 400)));
	}

	private static long count(byte[] picture) {
		return new String(picture, StandardCharsets.UTF_8).split("#0b5cab|rgb\\(11,92,171\\)", -1).length;
	}

	private static ChartData columns(Integer... values) {
		var figures = Arrays.stream(values).map(value -> value == null ? null : BigDecimal.valueOf(value)).toList();
		return new ChartData(Shape.COLUMNS, "incidents", 0, List.of("April", "May"), List.of(new Line("Thefts", Role.OWN, figures)));
	}
}
