package org.cspworkbench.report.engine;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Map;

import org.cspworkbench.report.ShippedFiles;
import org.eclipse.birt.report.model.api.IResourceLocator;
import org.eclipse.birt.report.model.api.ModuleHandle;

/** Finds what a layout names beside itself, or else among the files that shipped with the product; nowhere else. */
public final class LayoutFiles implements IResourceLocator {

	@Override
	@SuppressWarnings("rawtypes")
	public URL findResource(ModuleHandle layout, String name, int kind, Map context) {
		return findResource(layout, name, kind);
	}

	@Override
	public URL findResource(ModuleHandle layout, String name, int kind) {
		try {
			var file = new URI(null, null, name, null);
			if (file.isAbsolute() || name.isBlank() || file.getPath().startsWith("/") || file.normalize().getPath().startsWith("..")) {
				return null;
			}
			var shipped = ShippedFiles.named(file.toString());
			return shipped.isPresent() ? shipped.get() : beside(layout, file);
		} catch (URISyntaxException | IOException e) {
			return null;
		}
	}

	private static URL beside(ModuleHandle layout, URI file) throws URISyntaxException, IOException {
		if (layout == null || layout.getSystemId() == null) {
			return null;
		}
		var found = layout.getSystemId().toURI().resolve(file).toURL();
		found.openStream().close();
		return found;
	}
}
