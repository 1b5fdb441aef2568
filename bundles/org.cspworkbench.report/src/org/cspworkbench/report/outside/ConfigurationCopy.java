package org.cspworkbench.report.outside;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;

/**
 * What the framework knows of the installed bundles, as a copy that the child may write. It is there from the second start of the program on;
 * without it the child looks through the bundles itself and starts more slowly.
 */
final class ConfigurationCopy {

	private ConfigurationCopy() {
	}

	static void into(Path folder) throws IOException {
		var configuration = own();
		try (var files = Files.walk(configuration)) {
			for (var file : files.filter(Files::isRegularFile).filter(ConfigurationCopy::isWanted).toList()) {
				var place = folder.resolve(configuration.relativize(file).toString());
				Files.createDirectories(place.getParent());
				copy(file, place);
			}
		}
	}

	private static Path own() throws IOException {
		try {
			return Path.of(URIUtil.toURI(Platform.getConfigurationLocation().getURL()));
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	private static boolean isWanted(Path file) {
		var name = file.getFileName().toString();
		return !name.endsWith(".log") && !name.endsWith("Lock") && !name.endsWith(".lock");
	}

	private static void copy(Path file, Path place) throws IOException {
		try {
			Files.copy(file, place);
		} catch (NoSuchFileException e) {
			// the framework has replaced it meanwhile, and looks for the bundles itself where one is missing
		}
	}
}
