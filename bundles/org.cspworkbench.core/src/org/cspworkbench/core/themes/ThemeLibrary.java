package org.cspworkbench.core.themes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.themes.InstalledTheme.State;
import org.cspworkbench.model.theme.Theme;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

/** The themes of the running program. Broken ones are told and left out; the others work. */
public final class ThemeLibrary {

	private static final Messages MESSAGES = Messages.of(ThemeLibrary.class);
	/** Own fields stay registered as long as the program runs: plans that are open hold objects of them. */
	private static final Map<String, String> OWNERS = new ConcurrentHashMap<>();

	/** Of two with one version the first counts: no jar takes the place of what came with the program without a higher one. */
	static final Comparator<InstalledTheme> ORDER = Comparator.comparing(InstalledTheme::id).thenComparing(theme -> !InstalledTheme.BUILT_IN.equals(theme.source())).thenComparing(InstalledTheme::source);

	private final List<InstalledTheme> themes;

	ThemeLibrary(List<InstalledTheme> themes) {
		this.themes = List.copyOf(themes);
	}

	/** The themes that bundles contribute to the registry, without those that the user has switched off. */
	public static ThemeLibrary of(IExtensionRegistry registry, Set<String> disabled) {
		return of(registry, disabled, bundle -> InstalledTheme.BUILT_IN, List.of());
	}

	static ThemeLibrary of(IExtensionRegistry registry, Set<String> disabled, Function<Bundle, String> source, List<InstalledTheme> refused) {
		var reader = new ThemeReader(EPackage.Registry.INSTANCE, OWNERS);
		var contributions = new ArrayList<>(ThemeContribution.in(registry));
		// What came with the program goes first, so that no jar can take a namespace away from it.
		contributions.sort(Comparator.comparing(each -> !InstalledTheme.BUILT_IN.equals(source.apply(each.bundle()))));
		var found = new ArrayList<InstalledTheme>();
		var origins = new HashMap<InstalledTheme, ThemeContribution>();
		for (var contribution : contributions) {
			var theme = reader.read(contribution, source.apply(contribution.bundle()));
			found.add(theme);
			origins.put(theme, contribution);
		}
		found.sort(ORDER);
		var newest = newestOfEach(found);
		// Of several versions the own fields of the one that counts are those of the program.
		newest.stream().filter(InstalledTheme::isReady).filter(theme -> newest.stream().anyMatch(other -> other != theme && other.id().equals(theme.id())))
				.forEach(theme -> reader.read(origins.get(theme), theme.source()));
		var switched = newest.stream().map(theme -> theme.isReady() && disabled.contains(theme.id()) ? theme.in(State.DISABLED) : theme).toList();
		var all = new ArrayList<>(ThemeNeeds.check(IndicatorKeys.check(switched)));
		all.addAll(refused);
		return new ThemeLibrary(all);
	}

	/** Of themes with one id the one of the highest version counts; two of the same version cannot both be meant. */
	private static List<InstalledTheme> newestOfEach(List<InstalledTheme> found) {
		var newest = new LinkedHashMap<String, InstalledTheme>();
		found.stream().filter(InstalledTheme::isReady).forEach(theme -> newest.merge(theme.id(), theme, (one, other) -> version(other).compareTo(version(one)) > 0 ? other : one));
		return found.stream().map(theme -> {
			var kept = newest.get(theme.id());
			if (!theme.isReady() || kept == theme) {
				return theme;
			}
			return version(theme).equals(version(kept)) ? theme.broken(MESSAGES.text("theme.twice", theme.id(), theme.source(), kept.source())) : theme.in(State.REPLACED);
		}).toList();
	}

	private static Version version(InstalledTheme theme) {
		return version(theme.version());
	}

	private static Version version(String text) {
		try {
			return Version.parseVersion(text);
		} catch (IllegalArgumentException e) {
			return Version.emptyVersion;
		}
	}

	/** All that were found, whether they work or not. */
	public List<InstalledTheme> all() {
		return themes;
	}

	/** Those that work and are switched on. */
	public List<InstalledTheme> ready() {
		return themes.stream().filter(InstalledTheme::isReady).toList();
	}

	/** Puts a jar into the data folder; an older one of the same theme gives way. One that would not count is refused. */
	public Path install(Path jar, Path data) throws Refusal {
		var outranked = outranked(ThemeJar.read(jar).theme());
		if (outranked.isPresent()) {
			throw new Refusal(outranked.get());
		}
		return ThemeJar.install(jar, data);
	}

	/** Why a theme would not count beside one that came with the program; empty when it would. */
	Optional<String> outranked(Theme theme) {
		return themes.stream().filter(known -> InstalledTheme.BUILT_IN.equals(known.source()) && known.id().equals(theme.getId()) && version(known).compareTo(version(theme.getVersion())) >= 0)
				.findFirst().map(known -> MESSAGES.text("theme.outranked", known.id(), known.version()));
	}

	/** The theme that plans know by the id, or by another name that it answers to. */
	public Optional<InstalledTheme> named(String id) {
		var ready = ready();
		return ready.stream().filter(theme -> theme.id().equals(id)).findFirst()
				.or(() -> ready.stream().filter(theme -> theme.theme().map(Theme::getAliases).filter(aliases -> aliases.contains(id)).isPresent()).findFirst());
	}
}
