package org.cspworkbench.core.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.cspworkbench.core.Messages;
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

	private final List<InstalledTheme> themes;

	ThemeLibrary(List<InstalledTheme> themes) {
		this.themes = List.copyOf(themes);
	}

	/** The themes that bundles contribute to the registry, without those that the user has switched off. */
	public static ThemeLibrary of(IExtensionRegistry registry, Set<String> disabled) {
		return of(registry, disabled, bundle -> MESSAGES.text("theme.builtIn"), List.of());
	}

	static ThemeLibrary of(IExtensionRegistry registry, Set<String> disabled, Function<Bundle, String> source, List<InstalledTheme> refused) {
		var reader = new ThemeReader(EPackage.Registry.INSTANCE, OWNERS);
		var found = new ArrayList<>(ThemeContribution.in(registry).stream().map(each -> reader.read(each, source.apply(each.bundle()))).toList());
		found.sort(Comparator.comparing(InstalledTheme::id).thenComparing(InstalledTheme::source));
		var switched = newestOfEach(found).stream().map(theme -> theme.isReady() && disabled.contains(theme.id()) ? theme.in(State.DISABLED) : theme).toList();
		var all = new ArrayList<>(ThemeNeeds.check(switched));
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
		try {
			return Version.parseVersion(theme.version());
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

	/** The theme that plans know by the id, or by another name that it answers to. */
	public Optional<InstalledTheme> named(String id) {
		var ready = ready();
		return ready.stream().filter(theme -> theme.id().equals(id)).findFirst()
				.or(() -> ready.stream().filter(theme -> theme.theme().map(Theme::getAliases).filter(aliases -> aliases.contains(id)).isPresent()).findFirst());
	}
}
