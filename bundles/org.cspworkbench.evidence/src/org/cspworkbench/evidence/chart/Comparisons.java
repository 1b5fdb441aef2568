package org.cspworkbench.evidence.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.cspworkbench.evidence.geography.Area;
import org.cspworkbench.evidence.geography.AreaGroup;
import org.cspworkbench.evidence.geography.Geography;
import org.cspworkbench.evidence.internal.Sentence;

/** With which areas an area can be compared: its groups, those beside it, and those within it. */
public final class Comparisons {

	private Comparisons() {
	}

	public static List<AreaGroup> of(Geography geography, String code) {
		var comparisons = new ArrayList<AreaGroup>(geography.groups().stream().filter(group -> group.areas().contains(code)).toList());
		geography.area(code).ifPresent(area -> {
			geography.parents(code).forEach(parent -> add(comparisons, geography, parent, area.kind(), area.vintage(), false));
			geography.areas().stream().filter(inner -> !inner.kind().equals("lsoa") && geography.parents(inner.code()).contains(code)).map(inner -> List.of(inner.kind(), inner.vintage()))
					.distinct().forEach(kind -> add(comparisons, geography, code, kind.getFirst(), kind.getLast(), true));
		});
		return comparisons;
	}

	private static void add(List<AreaGroup> comparisons, Geography geography, String whole, String kind, String vintage, boolean within) {
		var areas = geography.within(whole, kind).stream().filter(area -> Objects.equals(area.vintage(), vintage)).map(Area::code).toList();
		if (areas.size() < 2 || comparisons.stream().anyMatch(group -> group.areas().size() == areas.size() && group.areas().containsAll(areas)))
			return;
		var name = geography.area(whole).map(Area::name).orElse(whole);
		var title = kind.equals("ward") ? Sentence.CHART_WARDS.with(name, vintage) : Sentence.CHART_KIND.with(name, kind);
		comparisons.add(new AreaGroup((within ? "within:" : "beside:") + whole + ":" + kind + ":" + vintage, title.replaceAll("\\s*\\(\\)$", ""), "", areas));
	}
}
