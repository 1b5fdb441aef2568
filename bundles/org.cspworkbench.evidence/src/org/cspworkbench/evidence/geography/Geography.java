package org.cspworkbench.evidence.geography;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.cspworkbench.evidence.internal.Slug;
import org.cspworkbench.store.facts.AreaLink;
import org.cspworkbench.store.facts.GeoArea;

/** All areas that are known, how they lie in each other and which followed which: what is shipped, and the lookups imported. */
public final class Geography {
	private static final int DEEPEST = 8;

	private final Map<String, Area> areas = new LinkedHashMap<>();
	private final Map<String, List<String>> children = new HashMap<>();
	private final Map<String, List<String>> parents = new HashMap<>();
	private final Map<String, Set<String>> followers = new HashMap<>();
	private final Map<String, Set<String>> forerunners = new HashMap<>();
	private final List<AreaGroup> groups;
	private final Map<String, Set<String>> keys = new ConcurrentHashMap<>();

	private Geography(ShippedGeography shipped, List<GeoArea> imported, List<AreaLink> links) {
		this.groups = shipped.groups();
		shipped.areas().forEach(area -> areas.put(area.code(), area));
		imported.forEach(this::add);
		shipped.links().forEach(this::link);
		links.forEach(this::link);
		dropPlaceholders();
	}

	public static Geography of(List<GeoArea> imported, List<AreaLink> links) {
		return new Geography(ShippedGeography.read(), imported, links);
	}

	private void add(GeoArea area) {
		areas.merge(area.code(), new Area(area.code(), area.name(), area.kind(), area.vintage(), Set.of(), false), Geography::joined);
	}

	/** What is shipped has the aliases; a lookup has the latest name. Of two lookups the first decides the vintage. */
	private static Area joined(Area known, Area more) {
		return new Area(known.code(), known.name().isEmpty() ? more.name() : known.name(), known.kind(),
				known.vintage().isEmpty() ? more.vintage() : known.vintage(), known.aliases(), false);
	}

	private void link(AreaLink link) {
		switch (link.kind()) {
			case WITHIN -> {
				children.computeIfAbsent(link.to(), code -> new ArrayList<>()).add(link.from());
				parents.computeIfAbsent(link.from(), code -> new ArrayList<>()).add(link.to());
			}
			case FOLLOWED_BY -> {
				followers.computeIfAbsent(link.from(), code -> new LinkedHashSet<>()).add(link.to());
				forerunners.computeIfAbsent(link.to(), code -> new LinkedHashSet<>()).add(link.from());
			}
		}
	}

	/** A stand-in goes as soon as an official area of its name, kind and vintage lies in the same area. */
	private void dropPlaceholders() {
		for (var stand : areas.values().stream().filter(Area::placeholder).toList())
			for (var parent : parents.getOrDefault(stand.code(), List.of()))
				if (within(parent, stand.kind()).stream().anyMatch(area -> !area.placeholder() && isSame(area, stand))) {
					areas.remove(stand.code());
					children.get(parent).remove(stand.code());
				}
	}

	private static boolean isSame(Area area, Area stand) {
		return Slug.of(area.name()).equals(Slug.of(stand.name())) && isOf(stand.vintage(), area.vintage());
	}

	/** The areas of a kind within another that somebody may mean who knows no codes. Without a vintage any will do. */
	public List<Area> meant(String name, String kind, String vintage, String within) {
		return within(within, kind).stream().filter(area -> Slug.of(area.name()).equals(Slug.of(name)))
				.filter(area -> vintage.isEmpty() || area.vintage().equals(vintage) || vintage.contains("-") && isOf(vintage, area.vintage())).toList();
	}

	/** A stand-in tells the years of its boundaries, such as {@code 2002-2023} or {@code 2024-}; a lookup is of one year. */
	private static boolean isOf(String years, String year) {
		var ends = years.split("-", 2);
		return year.compareTo(ends[0]) >= 0 && (ends.length == 1 || ends[1].isEmpty() || year.compareTo(ends[1]) <= 0);
	}

	public Collection<Area> areas() {
		return areas.values();
	}

	public Optional<Area> area(String code) {
		return Optional.ofNullable(areas.get(code));
	}

	public List<AreaGroup> groups() {
		return groups;
	}

	/** The areas of a kind that lie directly in an area. */
	public List<Area> within(String code, String kind) {
		return children.getOrDefault(code, List.of()).stream().distinct().map(areas::get).filter(area -> area != null && area.kind().equals(kind)).toList();
	}

	public List<String> parents(String code) {
		return List.copyOf(new LinkedHashSet<>(parents.getOrDefault(code, List.of())));
	}

	/** The codes by which datasets may know an area. */
	public Set<String> keys(String code) {
		var area = areas.get(code);
		// Nobody calls an LSOA by its name.
		return area == null || area.kind().equals("lsoa") ? Set.of(code) : keys.computeIfAbsent(code, unknown -> keys(area));
	}

	private Set<String> keys(Area area) {
		var code = area.code();
		var keys = new LinkedHashSet<String>();
		keys.add(code);
		area.aliases().stream().filter(alias -> alias.contains(":")).forEach(keys::add);
		var names = new LinkedHashSet<String>();
		names.add(area.name());
		area.aliases().stream().filter(alias -> !alias.contains(":")).forEach(names::add);
		for (var name : names) {
			for (var within : around(code))
				for (var vintage : List.of("", area.vintage()))
					keys.add(AreaKey.named(area.kind(), name, within, vintage));
			if (area.kind().equals("district") || area.kind().equals("partnership"))
				keys.add(AreaKey.named("csp", name));
		}
		return keys;
	}

	private List<String> around(String code) {
		var around = new ArrayList<>(List.of(""));
		around.addAll(parents(code));
		return around;
	}

	/** The area of a name, when there is exactly one of that kind, or one within the given area. */
	public Optional<Area> named(String name, String kind, String within) {
		var slug = Slug.of(name);
		var found = areas.values().stream().filter(area -> area.kind().equals(kind))
				.filter(area -> Slug.of(area.name()).equals(slug) || area.aliases().stream().anyMatch(alias -> Slug.of(alias).equals(slug)))
				.filter(area -> within.isEmpty() || parents(area.code()).contains(within)).toList();
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	/** What a dataset, which knows the given codes, has to tell about an area. */
	public Members members(String code, Set<String> known) {
		return members(code, known, DEEPEST);
	}

	private Members members(String code, Set<String> known, int depth) {
		var direct = keys(code).stream().filter(known::contains).toList();
		if (!direct.isEmpty())
			return new Members(List.of(direct), Map.of(), List.of());
		if (depth == 0)
			return Members.NONE;
		return groups(code).stream().map(group -> new Candidate(told(group, known), together(group, known, depth - 1)))
				.max(Comparator.comparing(Candidate::told).thenComparing(candidate -> candidate.members().size())).map(Candidate::members).orElse(Members.NONE);
	}

	/** One way to make up an area. The best is the one whose areas the dataset itself names. */
	private record Candidate(double told, Members members) {
	}

	private double told(List<String> group, Set<String> known) {
		return group.stream().filter(code -> keys(code).stream().anyMatch(known::contains)).count() / (double) group.size();
	}

	/** The areas directly within, by kind: each group by itself covers the whole. Wards of each vintage do; most LSOAs never changed. */
	private Collection<List<String>> groups(String code) {
		var groups = new TreeMap<String, List<String>>();
		for (var child : new LinkedHashSet<>(children.getOrDefault(code, List.of()))) {
			var area = areas.get(child);
			if (area != null)
				groups.computeIfAbsent(area.kind().equals("lsoa") ? area.kind() : area.kind() + " " + area.vintage(), key -> new ArrayList<>()).add(child);
		}
		return groups.values();
	}

	private Members together(List<String> group, Set<String> known, int depth) {
		var units = new ArrayList<List<String>>();
		var shares = new HashMap<String, Double>();
		var missing = new ArrayList<String>();
		for (var code : group) {
			var members = members(code, known, depth);
			if (members.isEmpty())
				missing.add(code);
			units.addAll(members.units());
			members.shares().forEach((part, share) -> shares.merge(part, share, Double::sum));
			missing.addAll(members.missing());
		}
		var inside = new HashSet<>(group);
		addChanged(inside, followers, forerunners, known, shares);
		addChanged(inside, forerunners, followers, known, shares);
		// What changed wholly inside is a place like any other.
		for (var code : shares.keySet().stream().filter(part -> shares.get(part) > 0.999).collect(Collectors.toSet())) {
			shares.remove(code);
			units.add(List.of(code));
		}
		return new Members(units, shares, missing.stream().filter(code -> !toldOtherwise(code, known)).toList());
	}

	/** An area is told of under another code when those before or after it are known. */
	private boolean toldOtherwise(String code, Set<String> known) {
		return followers.getOrDefault(code, Set.of()).stream().anyMatch(known::contains)
				|| forerunners.getOrDefault(code, Set.of()).stream().anyMatch(known::contains);
	}

	/** Codes before or after a change of boundaries count with the part of their counterparts that lies inside, each as large as another. */
	private static void addChanged(Set<String> inside, Map<String, Set<String>> onward, Map<String, Set<String>> back, Set<String> known,
			Map<String, Double> shares) {
		for (var code : inside)
			for (var other : onward.getOrDefault(code, Set.of()))
				if (known.contains(other) && !inside.contains(other)) {
					var counterparts = back.getOrDefault(other, Set.of());
					shares.put(other, counterparts.stream().filter(inside::contains).count() / (double) counterparts.size());
				}
	}
}
