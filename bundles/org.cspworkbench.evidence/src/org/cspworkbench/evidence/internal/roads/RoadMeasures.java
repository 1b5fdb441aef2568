package org.cspworkbench.evidence.internal.roads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.PartSink;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.table.Row;
import org.cspworkbench.store.facts.Dataset;
import org.cspworkbench.store.facts.Making;
import org.cspworkbench.store.facts.Measure;
import org.cspworkbench.store.facts.Nature;

/** What is counted of collisions and casualties. KSI are the killed and seriously injured. */
final class RoadMeasures {
	static final Dataset CASUALTIES = dataset("stats19", "Road casualties (STATS19)");
	/** By themselves, so that collisions without their casualties are not taken for a year without casualties. */
	static final Dataset COLLISIONS = dataset("stats19-collisions", "Road collisions with injuries (STATS19)");

	private static final String[] AGE_BANDS = { "0-5", "6-10", "11-15", "16-20", "21-25", "26-35", "36-45", "46-55", "56-65", "66-75", "over-75" };
	private static final int LAST_CHILD = 3;

	private final PartSink part;
	private final Map<String, Integer> numbers = new HashMap<>();

	private static Dataset dataset(String id, String title) {
		return new Dataset(id, title, "Department for Transport", "Open Government Licence v3.0",
				"https://www.data.gov.uk/dataset/road-accidents-safety-data", Making.COUNTED, false);
	}

	RoadMeasures(PartSink part) {
		this.part = part;
	}

	static Severity severity(String code) {
		return switch (code) {
			case "1" -> Severity.FATAL;
			case "2" -> Severity.SERIOUS;
			case "3" -> Severity.SLIGHT;
			default -> null;
		};
	}

	enum Severity {
		FATAL, SERIOUS, SLIGHT;

		boolean isKsi() {
			return this != SLIGHT;
		}

		String key() {
			return name().toLowerCase();
		}
	}

	List<Integer> collision(Severity severity) throws ImportException {
		return List.of(number("collisions", Sentence.ROADS_COLLISIONS.with(), "collisions"),
				number("collisions." + severity.key(), Sentence.ROADS_COLLISIONS.with() + ", " + severity.key(), "collisions"));
	}

	/** Few enough to be kept for every LSOA of the country. */
	List<Integer> smallAreaCollision() throws ImportException {
		return List.of(number("collisions", Sentence.ROADS_COLLISIONS.with(), "collisions"));
	}

	List<Integer> smallAreaCasualty(Severity severity) throws ImportException {
		var all = casualties("");
		return severity.isKsi() ? List.of(all, ksi("")) : List.of(all);
	}

	List<Integer> casualty(Row row, CasualtyColumns columns, Severity severity) throws ImportException {
		var measures = new ArrayList<Integer>();
		measures.add(number("casualties." + severity.key(), Sentence.ROADS_CASUALTIES.with() + ", " + severity.key(), "casualties"));
		for (var group : groups(row, columns)) {
			measures.add(casualties(group));
			if (severity.isKsi())
				measures.add(ksi(group));
		}
		return measures;
	}

	/** Everybody, and whichever groups the casualty belongs to; what is not known belongs to none. */
	private static List<String> groups(Row row, CasualtyColumns columns) {
		var groups = new ArrayList<>(List.of(""));
		int band = code(row.cell(columns.ageBand()));
		if (band >= 1 && band <= AGE_BANDS.length) {
			groups.add("age-" + AGE_BANDS[band - 1]);
			if (band <= LAST_CHILD)
				groups.add("under-16");
		}
		switch (code(row.cell(columns.casualtyClass()))) {
			case 1 -> groups.add("drivers-and-riders");
			case 2 -> groups.add("passengers");
			default -> {
			}
		}
		switch (code(row.cell(columns.type()))) {
			case 0 -> groups.add("pedestrians");
			case 1 -> groups.add("cyclists");
			case 2, 3, 4, 5, 23, 97, 103, 104, 105, 106 -> groups.add("motorcyclists");
			case 9 -> groups.add("car-occupants");
			default -> {
			}
		}
		return groups;
	}

	private static int code(String text) {
		return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
	}

	private int casualties(String group) throws ImportException {
		return group.isEmpty() ? number("casualties", Sentence.ROADS_CASUALTIES.with(), "casualties")
				: number("casualties." + group, Sentence.ROADS_CASUALTIES.with() + ": " + words(group), "casualties");
	}

	private int ksi(String group) throws ImportException {
		return group.isEmpty() ? number("casualties.ksi", Sentence.ROADS_KSI.with(), "casualties")
				: number("casualties." + group + ".ksi", Sentence.ROADS_KSI.with() + ": " + words(group), "casualties");
	}

	int adjusted(Severity severity) throws ImportException {
		return number("casualties." + severity.key() + ".adjusted", Sentence.ROADS_ADJUSTED.with(severity.key()), "casualties");
	}

	private static String words(String group) {
		return group.startsWith("age-") ? "aged " + group.substring(4).replace('-', ' ').replaceFirst("(\\d+) (\\d+)", "$1 to $2") : group.replace('-', ' ');
	}

	private int number(String key, String title, String unit) throws ImportException {
		var known = numbers.get(key);
		if (known == null) {
			known = part.measure(new Measure(key, title, unit, Nature.COUNT));
			numbers.put(key, known);
		}
		return known;
	}
}
