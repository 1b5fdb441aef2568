package org.cspworkbench.evidence.binding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.cspworkbench.evidence.geography.Geography;
import org.cspworkbench.evidence.internal.Slug;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaGroup;
import org.cspworkbench.model.partnership.AreaKind;
import org.cspworkbench.model.partnership.GroupKind;
import org.cspworkbench.model.partnership.PartnershipFactory;
import org.cspworkbench.model.plan.Plan;

/** The areas of the geography as those of a plan. What the plan does not have yet is made, and comes into it with what is bound to it. */
public final class PlanPlaces {
	private final Plan plan;
	private final Geography geography;
	private final Map<String, Area> made = new HashMap<>();
	private final Map<Area, String> coded = new LinkedHashMap<>();

	public PlanPlaces(Plan plan, Geography geography) {
		this.plan = plan;
		this.geography = geography;
	}

	public Area area(String code) {
		return known(code).or(() -> named(code)).orElseGet(() -> made.computeIfAbsent(code, this::made));
	}

	private Optional<Area> known(String code) {
		return plan.getAreas().stream().filter(area -> code.equals(area.getCode())).findFirst();
	}

	/** The ward of the plan that has no code yet and can mean none but this. */
	private Optional<Area> named(String code) {
		var found = plan.getAreas().stream().filter(area -> isWithoutCode(area) && SmallNumbers.concern(area.getKind()) && means(area, code)).toList();
		if (found.size() != 1)
			return Optional.empty();
		coded.put(found.getFirst(), code);
		return Optional.of(found.getFirst());
	}

	private static boolean isWithoutCode(Area area) {
		return area.getCode() == null || area.getCode().isBlank();
	}

	private boolean means(Area area, String code) {
		var around = area.getParent() != null ? area.getParent() : plan.getHomeArea();
		var meant = geography.meant(text(area.getName()), area.getKind().getLiteral().toLowerCase(Locale.ROOT), text(area.getVintage()), around == null ? "" : text(around.getCode()));
		return meant.size() == 1 && meant.getFirst().code().equals(code);
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}

	/** The areas of the plan that were found by their names, with the codes that they get when something is bound to them. */
	public Map<Area, String> coded() {
		return Map.copyOf(coded);
	}

	private Area made(String code) {
		var area = PartnershipFactory.eINSTANCE.createArea();
		area.setCode(code);
		var official = geography.area(code);
		area.setName(official.map(one -> one.name()).filter(name -> !name.isEmpty()).orElse(code));
		official.map(one -> one.vintage()).filter(vintage -> !vintage.isEmpty()).ifPresent(area::setVintage);
		area.setKind(official.map(one -> AreaKind.get(one.kind().toLowerCase(Locale.ROOT))).orElse(AreaKind.OTHER));
		geography.parents(code).stream().flatMap(parent -> known(parent).stream()).findFirst().ifPresent(area::setParent);
		return area;
	}

	/** The group of the same areas, or of the same name; else a new one. */
	public AreaGroup group(org.cspworkbench.evidence.geography.AreaGroup group) {
		boolean wards = group.areas().stream().flatMap(code -> geography.area(code).stream()).anyMatch(area -> area.kind().equals("ward"));
		return group(group.name(), group.averageLabel(), group.areas(), wards ? GroupKind.WARDS : GroupKind.LOCAL);
	}

	private AreaGroup group(String name, String average, List<String> codes, GroupKind kind) {
		var areas = codes.stream().map(this::area).toList();
		var there = plan.getAreaGroups().stream().filter(group -> group.getAreas().containsAll(areas) && group.getAreas().size() == areas.size()).findFirst();
		if (there.isPresent())
			return there.get();
		var group = PartnershipFactory.eINSTANCE.createAreaGroup();
		group.setName(free(name));
		group.setKind(kind);
		if (!average.isEmpty())
			group.setAverageLabel(average);
		group.getAreas().addAll(areas);
		return group;
	}

	private String free(String name) {
		boolean taken = plan.getAreaGroups().stream().anyMatch(group -> group.getName() != null && Slug.of(group.getName()).equals(Slug.of(name)));
		return taken ? name + " (2)" : name;
	}
}
