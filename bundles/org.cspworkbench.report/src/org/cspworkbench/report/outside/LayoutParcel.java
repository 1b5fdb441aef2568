package org.cspworkbench.report.outside;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.cspworkbench.report.Messages;
import org.cspworkbench.report.PublishingException;
import org.cspworkbench.report.ShippedFiles;
import org.eclipse.osgi.util.NLS;

/**
 * A layout from outside with the files beside it that it names, read once: what was inspected and trusted is what runs, even when a file is
 * changed meanwhile.
 */
public final class LayoutParcel {

	private static final long LARGEST = 20L << 20;

	private final String name;
	private final SortedMap<String, byte[]> files = new TreeMap<>();
	private final List<Finding> findings = new ArrayList<>();
	private long size;

	private LayoutParcel(String name) {
		this.name = name;
	}

	/** Refuses what is no layout at all; what the layout asks for is told by {@link #findings()}. */
	public static LayoutParcel read(Path layout) throws PublishingException {
		var file = layout.toAbsolutePath().normalize();
		var parcel = new LayoutParcel(file.getFileName().toString());
		parcel.take(file.getParent(), parcel.name);
		return parcel;
	}

	/** The file of the layout itself. */
	public String name() {
		return name;
	}

	public List<Finding> findings() {
		return List.copyOf(findings);
	}

	/** The SHA-256 of the layout and of all that it names beside it, with their names. */
	public String hash() {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			files.forEach((file, content) -> {
				var label = (file.equals(name) ? "" : file).getBytes(StandardCharsets.UTF_8);
				digest.update(ByteBuffer.allocate(16).putLong(label.length).putLong(content.length).flip());
				digest.update(label);
				digest.update(content);
			});
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Writes it into an empty folder and tells where the layout is. */
	Path unpack(Path folder) throws IOException {
		for (var file : files.entrySet()) {
			var place = folder.resolve(file.getKey());
			Files.createDirectories(place.getParent());
			Files.write(place, file.getValue());
		}
		return folder.resolve(name);
	}

	/** Whether a file is no layout that would be opened, so that nobody need look into it. */
	public static boolean isTooLarge(Path file) {
		return file.toFile().length() > LARGEST;
	}

	/** Whether the name is that of a file in the folder of the layout or below it. */
	static boolean isBeside(String name) {
		try {
			var file = new URI(null, null, name.replace('\\', '/'), null);
			return !name.isBlank() && !name.contains(":") && !file.isAbsolute() && !file.getPath().startsWith("/") && !file.normalize().getPath().startsWith("..");
		} catch (URISyntaxException e) {
			return false;
		}
	}

	private void take(Path folder, String file) throws PublishingException {
		if (files.containsKey(file)) {
			return;
		}
		var content = content(folder, file);
		files.put(file, content);
		var inspection = inspect(file, content);
		if (inspection.isPresent()) {
			findings.addAll(inspection.get().findings());
			for (var named : inspection.get().named()) {
				takeNamed(folder, file, named);
			}
		}
	}

	/** What is in a file; empty for one that can ask for nothing, such as a picture. */
	static Optional<LayoutInspection> inspect(String file, byte[] content) throws PublishingException {
		return switch (suffix(file)) {
		case "rptdesign", "rptlibrary" -> Optional.of(LayoutInspection.ofDesign(file, content));
		case "css" -> Optional.of(LayoutInspection.ofStyleSheet(file, content));
		default -> Optional.empty();
		};
	}

	/** A library or a picture that shipped with the product is no part of the layout. */
	private void takeNamed(Path folder, String by, String named) throws PublishingException {
		if (isShipped(named)) {
			return;
		}
		if (!isBeside(named)) {
			throw new PublishingException(NLS.bind(Messages.layout_beside, by, named));
		}
		take(folder, Path.of(named.replace('\\', '/')).normalize().toString().replace('\\', '/'));
	}

	static boolean isShipped(String named) {
		return isBeside(named) && ShippedFiles.named(named).isPresent();
	}

	private byte[] content(Path folder, String file) throws PublishingException {
		try {
			var place = folder.resolve(file).toRealPath();
			if (!place.startsWith(folder.toRealPath()) || !Files.isRegularFile(place)) {
				throw new PublishingException(NLS.bind(Messages.layout_beside, name, file));
			}
			size += Files.size(place);
			if (size > LARGEST) {
				throw new PublishingException(NLS.bind(Messages.layout_large, name, LARGEST >> 20));
			}
			return Files.readAllBytes(place);
		} catch (IOException e) {
			throw new PublishingException(file.equals(name) ? NLS.bind(Messages.layout_file_missing, folder.resolve(file)) : NLS.bind(Messages.layout_beside, name, file), e);
		}
	}

	private static String suffix(String file) {
		return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}
}
