package org.cspworkbench.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.mapping.MappedImporter;
import org.cspworkbench.evidence.mapping.MappingFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Path;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The importers that plug-ins bring, those of this bundle among them. A broken one is logged and left out. */
public final class ContributedImporters {
	private static final String POINT = "org.cspworkbench.core.importers";
	private static final Logger LOG = Logger.getLogger(ContributedImporters.class.getName());

	private ContributedImporters() {
	}

	public static List<Importer> of(IExtensionRegistry registry) {
		var importers = new ArrayList<Importer>();
		for (var element : registry.getConfigurationElementsFor(POINT))
			try {
				importers.add(element.getName().equals("mapping") ? mapping(element) : (Importer) element.createExecutableExtension("class"));
			} catch (CoreException | IOException | ClassCastException e) {
				LOG.log(Level.WARNING, Sentence.IMPORTER_BROKEN.with(element.getContributor().getName()), e);
			}
		return importers;
	}

	private static Importer mapping(IConfigurationElement element) throws IOException {
		var file = element.getAttribute("file");
		var entry = FileLocator.find(bundle(element), new Path(file == null ? "" : file));
		if (entry == null)
			throw new ImportException(Sentence.FILE_MISSING.with(file));
		try (var in = entry.openStream()) {
			return new MappedImporter(MappingFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), file));
		}
	}

	private static Bundle bundle(IConfigurationElement element) throws ImportException {
		for (var bundle : FrameworkUtil.getBundle(ContributedImporters.class).getBundleContext().getBundles())
			if (bundle.getSymbolicName().equals(element.getContributor().getName()))
				return bundle;
		throw new ImportException(Sentence.FILE_MISSING.with(element.getContributor().getName()));
	}
}
