package org.cspworkbench.report.oda;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.report.data.Messages;
import org.cspworkbench.report.data.PlanSnapshot;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.util.ResourceIdentifiers;
import org.eclipse.osgi.util.NLS;

/** The plan file of a layout that runs outside the workbench, in a stock BIRT Report Designer. */
final class PlanFile {

	/** The property of the data source: an address, or a path; a relative one is looked for beside the layout and then in the folder of resources. */
	static final String PROPERTY = "modelUri";

	/** One letter before the colon is a drive of Windows. */
	private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

	private PlanFile() {
	}

	/** @param places where the layout and the resources of the designer are; null when nobody knows */
	static PlanSnapshot open(String named, ResourceIdentifiers places) throws OdaException {
		if (named == null || named.isBlank()) {
			throw new OdaException(Messages.plan_missing);
		}
		try (var file = locate(named.strip(), places).toURL().openStream()) {
			return PlanSnapshot.of(new PlanDocuments().load(file, named));
		} catch (IOException | URISyntaxException | RuntimeException e) {
			var told = new OdaException(NLS.bind(Messages.plan_unreadable, named));
			told.initCause(e);
			throw told;
		}
	}

	private static URI locate(String named, ResourceIdentifiers places) throws URISyntaxException {
		if (ADDRESS.matcher(named).matches()) {
			return new URI(named);
		}
		var path = Path.of(named);
		if (path.isAbsolute() || places == null) {
			return path.toUri();
		}
		var relative = new URI(null, null, named.replace('\\', '/'), null);
		return Stream.of(places.resolveDesignResource(relative), places.resolveApplResource(relative)).filter(PlanFile::isFile).findFirst().orElse(path.toUri());
	}

	private static boolean isFile(URI place) {
		return place != null && "file".equals(place.getScheme()) && Files.isRegularFile(Path.of(place));
	}
}
