package org.cspworkbench.report.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.Cell;
import org.cspworkbench.model.assessment.FreeTable;
import org.cspworkbench.model.assessment.Part;
import org.cspworkbench.model.assessment.PartKind;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.assessment.SectionKind;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.testkit.SampleDocument;
import org.junit.jupiter.api.Test;

/** What nobody has filled in yet leaves no trace on the page. */
class EmptyBlocksTest {

	private static final AssessmentFactory MAKE = AssessmentFactory.eINSTANCE;

	private final Plan plan = SampleDocument.withEveryBlock();
	private final Part part = MAKE.createPart();

	EmptyBlocksTest() {
		plan.getParts().clear();
		part.setTitle("Analysis");
		part.setKind(PartKind.ANALYSIS);
		plan.getParts().add(part);
	}

	private Section section(String title) {
		var section = MAKE.createSection();
		section.setTitle(title);
		part.getSections().add(section);
		return section;
	}

	private static <B extends Block> B block(Section section, B block, String title) {
		block.setTitle(title);
		section.getBlocks().add(block);
		return block;
	}

	private static Cell cell(FreeTable table) {
		var column = MAKE.createCellColumn();
		column.setHeading("Gap");
		table.getColumns().add(column);
		var row = MAKE.createCellRow();
		row.setHeading("Housing");
		table.getRows().add(row);
		var cell = MAKE.createCell();
		row.getCells().add(cell);
		return cell;
	}

	private List<Piece> pieces() {
		return PlanSnapshot.of(plan).flow(Set.of());
	}

	private List<String> headings() {
		return pieces().stream().filter(Piece.Heading.class::isInstance).map(piece -> ((Piece.Heading) piece).words()).toList();
	}

	@Test
	void whatAnAbsentThemeAloneCanShowIsLeftOutAndNamed() {
		var section = section("At the water");
		block(section, MAKE.createBlock(), "The old quarry").getKept().add(" throwLines=\"3\"");
		assertEquals(List.of("Analysis"), headings());
		var written = block(section, MAKE.createBlock(), "The new quarry");
		written.setText("It is fenced off.");
		written.getKept().add(" throwLines=\"3\"");
		assertEquals(List.of("Analysis", "At the water", "The new quarry"), headings());
		assertEquals(List.of("The old quarry"), LeftOut.of(plan).stream().map(Block::getTitle).toList());
	}

	@Test
	void aBlockWithoutContentHasNoHeading() {
		var section = section("Safeguarding");
		block(section, MAKE.createBlock(), "What happened").setText("Referrals rose.");
		block(section, MAKE.createItemList(), "What partners did this year");
		block(section, MAKE.createItemList(), "Noticeable").getItems().add(MAKE.createItem());
		block(section, MAKE.createQuotation(), "In their words").setConsent("Printed with consent.");
		block(section, MAKE.createCaseStudy(), "A story").getParts().add(MAKE.createCaseStudyPart());
		assertEquals(List.of("Analysis", "Safeguarding", "What happened"), headings());
		assertEquals(4, pieces().size());
	}

	@Test
	void aBlockWithContentKeepsItsHeading() {
		var item = MAKE.createItem();
		item.setText("Trained 40 wardens.");
		block(section("Safeguarding"), MAKE.createItemList(), "What partners did this year").getItems().add(item);
		assertEquals(List.of("Analysis", "Safeguarding", "What partners did this year"), headings());
	}

	@Test
	void aTableOfBlankCellsIsLeftOut() {
		var table = block(section("Safeguarding"), MAKE.createFreeTable(), "Gaps");
		table.setColumnTotals(true);
		cell(table).setText(" ");
		assertEquals(List.of("Analysis"), headings());
		assertFalse(pieces().stream().anyMatch(Piece.Table.class::isInstance));
	}

	@Test
	void noughtIsNotBlank() {
		var table = block(section("Safeguarding"), MAKE.createFreeTable(), "Gaps");
		cell(table).setNumber(BigDecimal.ZERO);
		assertEquals(List.of("Analysis", "Safeguarding", "Gaps"), headings());
		assertTrue(pieces().stream().anyMatch(Piece.Table.class::isInstance));
	}

	@Test
	void aTableLeftOutTakesNoNumber() {
		var section = section("Safeguarding");
		cell(block(section, MAKE.createFreeTable(), null));
		cell(block(section, MAKE.createFreeTable(), null)).setText("Few beds");
		assertEquals(List.of("Table 1"), pieces().stream().filter(Piece.Table.class::isInstance).map(piece -> ((Piece.Table) piece).grid().caption()).toList());
	}

	@Test
	void aSectionWithoutContentIsLeftOutWithThoseInIt() {
		var outer = section("Nothing yet");
		var inner = MAKE.createSection();
		inner.setTitle("Nor here");
		outer.getSections().add(inner);
		block(inner, MAKE.createItemList(), "Empty list");
		assertEquals(List.of("Analysis"), headings());
		block(inner, MAKE.createBlock(), null).setText("Something.");
		assertEquals(List.of("Analysis", "Nothing yet", "Nor here"), headings());
	}

	@Test
	void theFirstThemeWithContentFollowsTheTitleOfThePart() {
		for (var title : List.of("Left out", "Violence", "Burglary")) {
			var section = section(title);
			section.setKind(SectionKind.THEME);
			block(section, MAKE.createBlock(), null).setText(title.equals("Left out") ? "" : "Counted.");
		}
		var onNewPage = pieces().stream().filter(Piece.Heading.class::isInstance).map(Piece.Heading.class::cast).filter(Piece.Heading::onNewPage).map(Piece.Heading::words).toList();
		assertEquals(List.of("Analysis", "Burglary"), onNewPage);
	}
}
