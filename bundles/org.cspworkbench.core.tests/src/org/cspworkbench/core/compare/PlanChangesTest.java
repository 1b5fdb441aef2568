package org.cspworkbench.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.cspworkbench.core.compare.PlanChanges.Change;
import org.cspworkbench.core.compare.PlanChanges.Kind;
import org.cspworkbench.core.compare.PlanChanges.Topic;
import org.cspworkbench.model.io.PlanResource;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.testkit.SamplePlans;
import org.junit.jupiter.api.Test;

class PlanChangesTest {

	private final PlanResource before = SamplePlans.open("tw-2020");
	private final PlanResource after = SamplePlans.open("tw-2020");

	private List<Change> changes(Topic topic, Kind kind) {
		return PlanChanges.between(before, after).stream().filter(change -> change.topic() == topic && change.kind() == kind).toList();
	}

	@Test
	void aPlanBesideItselfIsCarriedWhole() {
		assertTrue(PlanChanges.between(before, after).stream().allMatch(change -> change.kind() == Kind.CARRIED));
	}

	@Test
	void tellsAddedDroppedAndChangedActions() {
		var priority = after.plan().getPriorities().getFirst();
		var added = PlanFactory.eINSTANCE.createAction();
		added.setText("A new action");
		priority.getActions().add(added);
		var dropped = priority.getActions().remove(2);
		var changed = priority.getActions().getFirst();
		var earlier = changed.getText();
		changed.setText(earlier + " And more.");
		changed.getLeads().clear();
		assertEquals(List.of("A new action"), changes(Topic.ACTIONS, Kind.ADDED).stream().map(change -> change.fields().getFirst().after()).toList());
		assertEquals(List.of(dropped.getText()), changes(Topic.ACTIONS, Kind.DROPPED).stream().map(change -> change.fields().getFirst().before()).toList());
		var change = changes(Topic.ACTIONS, Kind.CHANGED).getFirst();
		assertEquals(2, change.fields().size());
		assertEquals(earlier, change.fields().getFirst().before());
		assertEquals(List.of(), changes(Topic.PRIORITIES, Kind.CHANGED), "An action's change is not its priority's");
	}

	@Test
	void tellsFiguresByTheirPeriod() {
		var series = after.plan().getSeries().stream().filter(one -> one.getFigures().size() > 1 && one.getFigures().get(1).getValue() != null).findFirst().orElseThrow();
		var figure = series.getFigures().get(1);
		var old = figure.getValue();
		figure.setValue(old.add(BigDecimal.ONE));
		var field = changes(Topic.FIGURES, Kind.CHANGED).getFirst().fields().getFirst();
		assertEquals(new PlanChanges.FieldChange(figure.getPeriod().toString(), old.toPlainString(), old.add(BigDecimal.ONE).toPlainString()), field);
	}

	@Test
	void anActionIsCarriedWhenItSaysSoThoughItsIdIsAnother() {
		var later = SamplePlans.open("tw-2022");
		var actions = PlanChanges.between(before, later).stream().filter(change -> change.topic() == Topic.ACTIONS).toList();
		var continued = actions.stream().filter(change -> change.kind() == Kind.CARRIED || change.kind() == Kind.CHANGED).count();
		assertTrue(continued > 10, "The sample continues many actions: " + continued);
		assertTrue(actions.stream().anyMatch(change -> change.kind() == Kind.DROPPED));
	}

	@Test
	void thePageIsWellFormedAndMarksWords() throws Exception {
		after.plan().getPriorities().getFirst().setTitle("Abuse & <violence>");
		var page = ComparisonPage.of(new Comparison("One <b>", "Two & three", PlanChanges.between(before, after)));
		assertTrue(page.contains("<ins>Abuse &amp; &lt;violence&gt;</ins>"), page.substring(page.indexOf("<h2>")));
		assertTrue(page.contains("<html lang=\"en-GB\">"));
		assertFalse(page.contains("<b>"));
		var body = page.replace("<!DOCTYPE html>", "").replaceAll("<meta[^>]*>", "");
		var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
		assertEquals(1, document.getElementsByTagName("h1").getLength());
		assertEquals(1 + Kind.values().length, document.getElementsByTagName("tr").item(0).getChildNodes().getLength());
	}
}
