package org.cspworkbench.report;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.FrameworkUtil;

/** The layouts that shipped with the product and, after them, those that analysts keep in a folder of their own. */
public final class Layouts {

	private static final String SUFFIX = ".rptdesign";

	private final Path own;

	public Layouts() {
		this(null);
	}

	/** With the analysts' own layouts of this folder, which need not exist. */
	public Layouts(Path folder) {
		own = folder;
	}

	public List<Layout> all() {
		var layouts = new ArrayList<Layout>();
		shipped().stream().map(design -> read(design, true)).forEach(layouts::add);
		ownDesigns().stream().map(design -> read(design, false)).forEach(layouts::add);
		return layouts;
	}

	public Layout named(String id) throws PublishingException {
		var all = all();
		return all.stream().filter(layout -> layout.id().equals(id)).findFirst().orElseThrow(() -> new PublishingException(
				NLS.bind(Messages.layout_unknown, id, all.stream().map(Layout::id).collect(Collectors.joining(", ")))));
	}

	private static List<URL> shipped() {
		var bundle = FrameworkUtil.getBundle(Layouts.class);
		var designs = bundle.findEntries("/layouts", "*" + SUFFIX, false);
		return designs == null ? List.of() : Collections.list(designs).stream().sorted((a, b) -> a.getPath().compareTo(b.getPath())).toList();
	}

	private List<URL> ownDesigns() {
		if (own == null || !Files.isDirectory(own)) {
			return List.of();
		}
		try (var files = Files.list(own)) {
			var designs = new ArrayList<URL>();
			for (var file : files.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).sorted().toList()) {
				designs.add(url(file));
			}
			return designs;
		} catch (IOException e) {
			ILog.of(Layouts.class).warn("The folder of layouts cannot be read: " + own, e);
			return List.of();
		}
	}

	private static URL url(Path file) throws MalformedURLException {
		return file.toUri().toURL();
	}

	private static Layout read(URL design, boolean shipped) {
		var path = design.getPath();
		var id = path.substring(path.lastIndexOf('/') + 1, path.length() - SUFFIX.length());
		var title = LayoutTitle.of(design);
		return new Layout(id, title.title().orElse(id), title.description().orElse(""), design, shipped);
	}
}
