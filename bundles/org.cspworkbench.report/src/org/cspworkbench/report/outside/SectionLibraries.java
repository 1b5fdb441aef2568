package org.cspworkbench.report.outside;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.cspworkbench.core.themes.InstalledTheme;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.model.io.XmlInput;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.ThemeUse;
import org.osgi.framework.FrameworkUtil;

/** The report libraries of the themes that a plan has taken over. */
public final class SectionLibraries {

	private static final Logger LOG = Logger.getLogger(SectionLibraries.class.getName());
	/** How the names of items begin that are set into documents. */
	public static final String SECTION = "section";
	private static final String WORKBENCH = "workbench.rptlibrary";
	private static final String GIVEN = "workbench.theme-";
	private static final Set<String> TEXTS = Set.of("displayName", "text");
	private static final Set<String> PROPERTIES = Set.of("indicators", "namespace", "units");

	private final Plan plan;
	private final Optional<ThemeLibrary> themes;

	/** The library of a theme that came in a jar. */
	public record Section(InstalledTheme theme, URL library) {
	}

	public SectionLibraries(Plan plan) {
		this.plan = plan;
		var context = FrameworkUtil.getBundle(SectionLibraries.class).getBundleContext();
		themes = Optional.ofNullable(context.getServiceReference(ThemeLibrary.class)).map(context::getService);
	}

	/** A plan that only mentions a theme keeps the document as its author made it: it has no library then. */
	public Optional<URL> of(String theme) {
		return isTakenOver(theme) ? themes.flatMap(all -> all.named(theme)).flatMap(SectionLibraries::library) : Optional.empty();
	}

	private boolean isTakenOver(String theme) {
		return plan.getThemes().stream().anyMatch(use -> theme.equals(use.getTheme()) && use.getVersion() != null && !use.getVersion().isBlank());
	}

	private static Optional<URL> library(InstalledTheme installed) {
		return installed.theme().flatMap(content -> installed.file(content.getReportLibrary()));
	}

	/**
	 * Whether a theme from a jar sets items of its own into documents of the plan. They may hold expressions, as a layout from outside does.
	 * What only names indicators holds none.
	 */
	public boolean bringItemsFromOutside() {
		return plan.getThemes().stream().map(ThemeUse::getTheme).filter(Objects::nonNull).flatMap(theme -> fromOutside(theme).stream())
				.anyMatch(section -> !onlyNamesIndicators(section.library()));
	}

	/** The library of the theme when the plan has taken it over and it came in a jar. */
	public Optional<Section> fromOutside(String theme) {
		return isTakenOver(theme) ? themes.flatMap(all -> all.named(theme)).filter(installed -> installed.jar().isPresent())
				.flatMap(installed -> library(installed).map(file -> new Section(installed, file))) : Optional.empty();
	}

	/** The jars of the themes that work. */
	List<Path> jars() {
		return themes.stream().flatMap(all -> all.ready().stream()).flatMap(theme -> theme.jar().stream()).toList();
	}

	private static boolean onlyNamesIndicators(URL library) {
		try (var content = library.openStream()) {
			var xml = XmlInput.open(content.readAllBytes());
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT && !isPlain(xml)) {
					return false;
				}
			}
			return true;
		} catch (IOException | XMLStreamException e) {
			LOG.log(Level.FINE, "The report library " + library + " cannot be read", e);
			return false;
		}
	}

	private static boolean isPlain(XMLStreamReader xml) throws XMLStreamException {
		var name = Objects.toString(xml.getAttributeValue(null, "name"), "");
		return switch (xml.getLocalName()) {
		case "library", "components", "structure" -> true;
		case "list-property" -> name.equals("libraries");
		case "label" -> Objects.toString(xml.getAttributeValue(null, "extends"), "").startsWith(GIVEN);
		case "text-property" -> TEXTS.contains(name);
		case "property" -> name.equals("fileName") ? xml.getElementText().strip().equals(WORKBENCH) : PROPERTIES.contains(name);
		default -> false;
		};
	}
}
