package org.cspworkbench.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.cspworkbench.ui.Ids;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.osgi.framework.FrameworkUtil;

/**
 * The window as it was left. A version of the program other than the one that left it begins with a fresh arrangement, but with
 * the same tabs open: parts that have moved or gone since would leave holes.
 */
final class WindowMemory {

	private static final Logger LOG = Logger.getLogger(WindowMemory.class.getName());

	private final Path window;
	private final Path stamp;
	private final String version;
	private List<OpenTabs.Tab> tabs = List.of();

	private WindowMemory(Path area, String version) {
		this.window = area.resolve(".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi");
		this.stamp = area.resolve(".metadata/.plugins/org.cspworkbench.app/version");
		this.version = version;
	}

	static Optional<WindowMemory> ofProgram() {
		var area = Platform.getInstanceLocation();
		if (area == null || !area.isSet()) {
			return Optional.empty();
		}
		var version = FrameworkUtil.getBundle(WindowMemory.class).getVersion().toString();
		return Optional.of(new WindowMemory(Path.of(area.getURL().getPath()), version));
	}

	/** Forgets the arrangement that another version left, but not its tabs. A memory that cannot be read is forgotten whole. */
	void freshen() {
		try {
			if (Files.exists(window) && !version.equals(Files.exists(stamp) ? Files.readString(stamp) : "")) {
				tabs = remembered();
				Files.delete(window);
			}
			Files.createDirectories(stamp.getParent());
			Files.writeString(stamp, version);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "The remembered window could not be freshened", e);
		}
	}

	private List<OpenTabs.Tab> remembered() {
		try (var content = Files.newInputStream(window)) {
			return OpenTabs.in(content);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "The remembered window could not be read", e);
			return List.of();
		}
	}

	void reopen(MApplication application, EModelService model) {
		if (model.find(Ids.EDITOR_STACK, application) instanceof MPartStack editors) {
			for (var tab : tabs) {
				var part = model.createPart(model.getPartDescriptor(tab.kind()));
				part.getPersistedState().putAll(tab.state());
				editors.getChildren().add(part);
				editors.setSelectedElement(part);
			}
		}
	}
}
