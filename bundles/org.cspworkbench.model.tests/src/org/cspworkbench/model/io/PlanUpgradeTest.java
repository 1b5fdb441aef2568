package org.cspworkbench.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.cspworkbench.model.assessment.FigureTable;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The upgrades, tried with made-up future versions of the metamodel. */
class PlanUpgradeTest {

	/** Version 2 moves the heading of a column, version 3 shouts it. */
	private static final PlanUpgrade MOVED = upgrade(1, column -> {
		column.setAttribute("groupHeading", column.getAttribute("heading"));
		column.removeAttribute("heading");
	});
	private static final PlanUpgrade SHOUTED = upgrade(2, column -> column.setAttribute("groupHeading", column.getAttribute("groupHeading").toUpperCase()));

	@Test
	void anOldFileGoesThroughEveryUpgradeInOrder() throws IOException {
		var plan = documents(3, MOVED, SHOUTED).load(file(), "old.cspplan");
		assertEquals(3, plan.getMetamodelVersion());
		var table = (FigureTable) plan.getParts().getFirst().getSections().getFirst().getBlocks().get(1);
		assertEquals("TOXIC EFFECTS OF ALCOHOL", table.getColumns().getFirst().getGroupHeading());
		assertEquals(null, table.getColumns().getFirst().getHeading());
	}

	@Test
	void everythingElseStaysAsItWas() throws IOException {
		var upgraded = documents(2, upgrade(1, column -> { })).open(file(), "old.cspplan");
		var saved = new ByteArrayOutputStream();
		documents(2).save(upgraded.plan(), saved);
		var expected = new String(file().readAllBytes(), StandardCharsets.UTF_8).replace("metamodelVersion=\"1\"", "metamodelVersion=\"2\"");
		assertEquals(expected, saved.toString(StandardCharsets.UTF_8));
	}

	@Test
	void aFailingUpgradeLeavesTheFileAlone() throws IOException {
		var before = file().readAllBytes();
		var refusal = assertThrows(UnreadablePlanException.class, () -> documents(2, upgrade(1, column -> {
			throw new IllegalStateException("unforeseen");
		})).load(new ByteArrayInputStream(before), "old.cspplan"));
		assertEquals("old.cspplan has file version 1 and could not be brought to version 2. It was not changed.", refusal.getMessage());
		assertEquals("unforeseen", refusal.getCause().getMessage());
		assertArrayEquals(file().readAllBytes(), before);
	}

	@Test
	void aMissingUpgradeIsSaid() {
		assertThrows(UnreadablePlanException.class, () -> documents(3, MOVED).load(file(), "old.cspplan"));
	}

	@Test
	void aFileWithoutAVersionIsOfTheFirst() throws IOException {
		var text = new String(file().readAllBytes(), StandardCharsets.UTF_8).replace(" metamodelVersion=\"1\"", "");
		var plan = documents(2, MOVED).load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "old.cspplan");
		assertEquals(2, plan.getMetamodelVersion());
	}

	@Test
	void longOldFilesCanBeUpgraded() throws IOException {
		var text = new String(file().readAllBytes(), StandardCharsets.UTF_8);
		var longer = text.replace("</text>", "Fish &amp; chips. ".repeat(200_000) + "</text>").getBytes(StandardCharsets.UTF_8);
		var plan = documents(2, MOVED).load(new ByteArrayInputStream(longer), "old.cspplan");
		assertTrue(plan.getParts().getFirst().getSections().getFirst().getBlocks().getFirst().getText().length() > 2_700_000);
	}

	@Test
	void aDeepOldFileIsRefused() {
		var deep = "<plan:Plan xmlns:plan=\"https://cspworkbench.org/model/plan\">" + "<a>".repeat(50_000) + "</a>".repeat(50_000) + "</plan:Plan>";
		var refusal = assertThrows(UnreadablePlanException.class,
				() -> documents(2, MOVED).load(new ByteArrayInputStream(deep.getBytes(StandardCharsets.UTF_8)), "deep.cspplan"));
		assertTrue(refusal.getMessage().contains("could not be brought to version 2"), refusal::getMessage);
	}

	/** The upgrades that ship lead, step by step, from 1 to the version that is written. */
	@Test
	void noStepIsMissing() {
		var known = PlanVersions.known();
		for (int from = 1; from < known.current(); from++) {
			int version = from;
			assertEquals(1, known.upgrades().stream().filter(each -> each.from() == version).count(), "upgrades from version " + from);
		}
		assertEquals(PlanDocuments.METAMODEL_VERSION, known.current());
	}

	private static PlanDocuments documents(int current, PlanUpgrade... upgrades) {
		return new PlanDocuments(EPackage.Registry.INSTANCE, new PlanVersions(current, List.of(upgrades)));
	}

	private static PlanUpgrade upgrade(int from, Consumer<Element> change) {
		return new PlanUpgrade() {
			@Override
			public int from() {
				return from;
			}

			@Override
			public void upgrade(Document plan) {
				var columns = plan.getElementsByTagName("columns");
				assertTrue(columns.getLength() > 0);
				for (int i = 0; i < columns.getLength(); i++) {
					change.accept((Element) columns.item(i));
				}
			}
		};
	}

	private static ByteArrayInputStream file() throws IOException {
		return new ByteArrayInputStream(Files.readAllBytes(Path.of("data/hospital-v1.cspplan")));
	}
}
