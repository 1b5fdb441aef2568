package org.cspworkbench.evidence.binding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cspworkbench.core.themes.InstalledTheme;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.theme.SourceMapping;
import org.cspworkbench.model.theme.Theme;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** From which facts, as the installed themes say, the figures of which indicators come. */
public record ThemeSources(List<Theme> themes) {

	public ThemeSources {
		themes = List.copyOf(themes);
	}

	public static ThemeSources installed() {
		return new ThemeSources(ThemeLibrary.of(RegistryFactory.getRegistry(), Set.of()).ready().stream().map(InstalledTheme::theme).flatMap(Optional::stream).toList());
	}

	/** A copy of the indicator that a theme has for a measure. One that adds several measures up is not for each of them. */
	public Optional<Indicator> indicator(String dataset, String measure) {
		return mappings().filter(mapping -> dataset.equals(mapping.getDataset()) && mapping.getMeasures().equals(List.of(measure))).map(SourceMapping::getIndicator)
				.findFirst().map(ThemeSources::alone);
	}

	private Stream<SourceMapping> mappings() {
		return themes.stream().flatMap(theme -> theme.getMappings().stream()).filter(mapping -> mapping.getIndicator() != null);
	}

	/** Without what it refers to in its theme, which the plan does not have. */
	private static Indicator alone(Indicator indicator) {
		var copy = EcoreUtil.copy(indicator);
		copy.setParent(null);
		copy.setDenominator(null);
		copy.setComparator(null);
		return copy;
	}
}
