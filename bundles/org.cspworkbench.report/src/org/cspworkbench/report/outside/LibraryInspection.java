package org.cspworkbench.report.outside;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cspworkbench.report.PublishingException;

/** Looks through the report library of a theme, and through the libraries beside it that it names. Nobody is asked: it gets the plan and nothing else. */
public final class LibraryInspection {

	private final List<Finding> findings = new ArrayList<>();
	private final Set<String> inspected = new HashSet<>();

	private LibraryInspection() {
	}

	/** What the library asks for that it may not have, in words that end a sentence. */
	public static Optional<String> refusal(URL library) throws IOException {
		var inspection = new LibraryInspection();
		inspection.inspect(library);
		return inspection.findings.stream().findFirst().map(found -> found.ask().words());
	}

	private void inspect(URL file) throws IOException {
		if (!inspected.add(file.toExternalForm())) {
			return;
		}
		var name = file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
		try (var content = file.openStream()) {
			var found = LayoutParcel.inspect(name, content.readAllBytes());
			if (found.isPresent()) {
				findings.addAll(found.get().findings());
				for (var named : found.get().named()) {
					inspectNamed(file, name, named);
				}
			}
		} catch (PublishingException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	private void inspectNamed(URL by, String name, String named) throws IOException {
		if (LayoutParcel.isShipped(named)) {
			return;
		}
		if (LayoutParcel.isBeside(named)) {
			inspect(URI.create(by.toExternalForm()).resolve(named.replace('\\', '/').replace(" ", "%20")).toURL());
		} else {
			findings.add(new Finding(name, 1, Ask.FILES, named));
		}
	}
}
