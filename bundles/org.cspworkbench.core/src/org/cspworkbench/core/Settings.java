package org.cspworkbench.core;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

import org.cspworkbench.store.AtomicFile;

/** What the user has chosen for good, in a file of the data folder that the window and the commands share. It holds no password. */
public record Settings(Optional<String> database) {

	private static final String DATABASE = "database";
	private static final Messages MESSAGES = Messages.of(Settings.class);

	public static Settings of(Path data) throws Refusal {
		var file = file(data);
		if (!Files.exists(file)) {
			return new Settings(Optional.empty());
		}
		try {
			var properties = new Properties();
			properties.load(new StringReader(Files.readString(file)));
			return new Settings(Optional.ofNullable(properties.getProperty(DATABASE)).filter(address -> !address.isBlank()));
		} catch (IOException | IllegalArgumentException e) {
			throw new Refusal(MESSAGES.text("settings.unreadable", file), e);
		}
	}

	public void save(Path data) throws Refusal {
		var file = file(data);
		try {
			var properties = new Properties();
			database.ifPresent(address -> properties.setProperty(DATABASE, address));
			var text = new StringWriter();
			properties.store(text, null);
			Files.createDirectories(data);
			AtomicFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw new Refusal(MESSAGES.text("settings.unwritable", file), e);
		}
	}

	private static Path file(Path data) {
		return data.resolve("settings.properties");
	}
}
