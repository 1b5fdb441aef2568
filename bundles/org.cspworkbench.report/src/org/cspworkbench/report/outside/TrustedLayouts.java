package org.cspworkbench.report.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.cspworkbench.report.Messages;
import org.cspworkbench.report.PublishingException;
import org.cspworkbench.store.AtomicFile;
import org.eclipse.osgi.util.NLS;

/** The layouts whose asks an analyst has allowed: the SHA-256 and the name of each, a line of a file in the data folder. */
public record TrustedLayouts(Path data) {

	public boolean trusts(LayoutParcel layout) throws PublishingException {
		return lines().containsKey(layout.hash());
	}

	public void trust(LayoutParcel layout) throws PublishingException {
		var lines = lines();
		lines.put(layout.hash(), layout.name());
		save(lines);
	}

	/** The layout and all earlier states of a file of that name. */
	public void distrust(LayoutParcel layout) throws PublishingException {
		var lines = lines();
		lines.remove(layout.hash());
		lines.values().removeIf(layout.name()::equals);
		save(lines);
	}

	private Map<String, String> lines() throws PublishingException {
		var lines = new LinkedHashMap<String, String>();
		if (Files.exists(file())) {
			try {
				Files.readAllLines(file()).stream().map(line -> line.strip().split("\\s+", 2)).filter(words -> words.length == 2).forEach(words -> lines.put(words[0], words[1]));
			} catch (IOException e) {
				throw new PublishingException(NLS.bind(Messages.trust_unreadable, file()), e);
			}
		}
		return lines;
	}

	private void save(Map<String, String> lines) throws PublishingException {
		try {
			Files.createDirectories(data);
			var text = lines.entrySet().stream().map(line -> line.getKey() + "  " + line.getValue() + "\n").collect(Collectors.joining());
			AtomicFile.write(file(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw new PublishingException(NLS.bind(Messages.target_unwritable, file()), e);
		}
	}

	private Path file() {
		return data.resolve("trusted-layouts.txt");
	}
}
