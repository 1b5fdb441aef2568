package org.cspworkbench.report;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cspworkbench.report.outside.Finding;
import org.cspworkbench.report.outside.LayoutParcel;
import org.cspworkbench.report.outside.TrustedLayouts;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.FrameworkUtil;

/** The layouts that shipped with the product and, after them, those that analysts keep in a folder of their own. */
public final class Layouts {

	private static final String SUFFIX = ".rptdesign";

	private final Path own;
	private final Optional<Path> data;

	public Layouts() {
		this(null);
	}

	/** With the analysts' own layouts of this folder, which need not exist. */
	public Layouts(Path folder) {
		this(folder, Optional.empty());
	}

	private Layouts(Path folder, Optional<Path> data) {
		own = folder;
		this.data = data;
	}

	/** With those that an analyst keeps in the data folder. */
	public static Layouts in(Path data) {
		return new Layouts(data.resolve("layouts"), Optional.of(data));
	}

	/** Where the analysts' own layouts are. */
	public Optional<Path> folder() {
		return Optional.ofNullable(own);
	}

	public List<Layout> all() {
		var layouts = new ArrayList<Layout>();
		shipped().stream().map(design -> read(design, true, Optional.empty())).forEach(layouts::add);
		ownDesigns().stream().map(design -> read(design, false, data)).forEach(layouts::add);
		return layouts;
	}

	public Layout named(String id) throws PublishingException {
		var all = all();
		return all.stream().filter(layout -> layout.id().equals(id)).findFirst().orElseThrow(() -> new PublishingException(
				NLS.bind(Messages.layout_unknown, id, all.stream().map(Layout::id).collect(Collectors.joining(", ")))));
	}

	/** The layout with an id, or that of a design in a file. */
	public Layout find(String idOrFile, Path folder) throws PublishingException {
		if (!idOrFile.endsWith(SUFFIX)) {
			return named(idOrFile);
		}
		var file = folder.resolve(idOrFile).toAbsolutePath().normalize();
		if (!Files.isRegularFile(file)) {
			throw new PublishingException(NLS.bind(Messages.layout_file_missing, file));
		}
		try {
			return read(url(file), false, data);
		} catch (MalformedURLException e) {
			throw new PublishingException(NLS.bind(Messages.layout_file_missing, file), e);
		}
	}

	/** What the layout asks for before it publishes. */
	public static List<LayoutParameter> parameters(Layout layout) {
		return !layout.shipped() && isTooLarge(layout.design()) ? List.of() : LayoutParameters.of(layout.design());
	}

	/** What would keep the layout from being published, as sentences; nothing for the layouts that shipped with the product. */
	public static List<String> findings(Layout layout) {
		try {
			return layout.shipped() ? List.of() : parcel(layout).findings().stream().map(Finding::sentence).toList();
		} catch (PublishingException e) {
			return List.of(e.getMessage());
		}
	}

	/** How far a layout that an analyst made may go. */
	public static Standing standing(Layout layout) {
		try {
			return Standing.of(parcel(layout), layout.data());
		} catch (PublishingException e) {
			return Standing.NEVER;
		}
	}

	/** Allows the layout, and the files beside it that it names, what they ask for until a byte of them changes; tells what that is. */
	public List<String> trust(Layout layout) throws PublishingException {
		var parcel = parcel(layout);
		if (Standing.of(parcel, data) == Standing.NEVER) {
			throw new PublishingException(NLS.bind(Messages.trust_code, layout.id()));
		}
		trusted().trust(parcel);
		return parcel.findings().stream().map(Finding::sentence).toList();
	}

	public void distrust(Layout layout) throws PublishingException {
		trusted().distrust(parcel(layout));
	}

	private TrustedLayouts trusted() {
		return new TrustedLayouts(data.orElseThrow());
	}

	private static LayoutParcel parcel(Layout layout) throws PublishingException {
		return LayoutParcel.read(file(layout).orElseThrow(() -> new PublishingException(NLS.bind(Messages.trust_shipped, layout.id()))));
	}

	/** The file of a layout that an analyst made. */
	public static Optional<Path> file(Layout layout) {
		try {
			return layout.shipped() ? Optional.empty() : Optional.of(Path.of(layout.design().toURI()));
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}

	/** A copy of a layout in the analysts' own folder, which is made when it is missing. */
	public Layout copy(Layout layout) throws PublishingException {
		try {
			Files.createDirectories(own);
			var id = free(layout.id());
			try (var design = layout.design().openStream()) {
				Files.copy(design, own.resolve(id + SUFFIX));
			}
			return named(id);
		} catch (IOException e) {
			throw new PublishingException(NLS.bind(Messages.target_unwritable, own), e);
		}
	}

	private String free(String id) {
		var taken = all().stream().map(Layout::id).collect(Collectors.toSet());
		return IntStream.iterate(2, number -> number + 1).mapToObj(number -> id + "-" + number).filter(name -> !taken.contains(name)).findFirst().orElseThrow();
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

	private static boolean isTooLarge(URL design) {
		try {
			return LayoutParcel.isTooLarge(Path.of(design.toURI()));
		} catch (URISyntaxException e) {
			return true;
		}
	}

	private static Layout read(URL design, boolean shipped, Optional<Path> data) {
		var path = design.getPath();
		var id = path.substring(path.lastIndexOf('/') + 1, path.length() - SUFFIX.length());
		var title = !shipped && isTooLarge(design) ? LayoutTitle.NONE : LayoutTitle.of(design);
		return new Layout(id, title.title().orElse(id), title.description().orElse(""), design, shipped, data);
	}
}
