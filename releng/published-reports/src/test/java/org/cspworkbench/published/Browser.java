package org.cspworkbench.published;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A real Chromium without a window, spoken to over its DevTools protocol. */
final class Browser implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
	private static final Gson GSON = new Gson();

	private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
	private final AtomicInteger last = new AtomicInteger();
	private final Path profile;
	private final Process process;
	private final WebSocket line;
	private final String page;

	Browser() throws IOException, InterruptedException {
		profile = Files.createTempDirectory("chromium");
		process = new ProcessBuilder(executable(), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars",
				"--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank").redirectErrorStream(true).redirectOutput(profile.resolve("output").toFile()).start();
		line = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(address()), new Answers()).join();
		var target = ask("Target.createTarget", Map.of("url", "about:blank"), null).get("targetId").getAsString();
		page = ask("Target.attachToTarget", Map.of("targetId", target, "flatten", true), null).get("sessionId").getAsString();
	}

	private static String executable() {
		var folders = System.getenv("PATH").split(File.pathSeparator);
		return Arrays.stream(folders).flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst().map(Path::toString)
				.orElseThrow(() -> new IllegalStateException("There is no Chromium to look at the published web pages with. Install the package chromium."));
	}

	/** Chromium writes the port and the path of its line into a file once it listens. */
	private String address() throws IOException, InterruptedException {
		var file = profile.resolve("DevToolsActivePort");
		for (var attempt = 0; attempt < 300; attempt++) {
			if (Files.exists(file) && Files.readAllLines(file).size() >= 2) {
				var lines = Files.readAllLines(file);
				return "ws://127.0.0.1:" + lines.get(0) + lines.get(1);
			}
			Thread.sleep(100);
		}
		throw new IOException("Chromium did not start: " + Files.readString(profile.resolve("output")));
	}

	void open(Path file) {
		command("Page.navigate", Map.of("url", file.toUri().toString()));
		evaluate("new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', done))");
	}

	/** How wide the window is, in CSS pixels. */
	void width(int pixels) {
		command("Emulation.setDeviceMetricsOverride", Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
	}

	/** "screen" or "print". */
	void medium(String medium) {
		command("Emulation.setEmulatedMedia", Map.of("media", medium));
	}

	/** The value of a JavaScript expression, or what its promise holds. */
	JsonElement evaluate(String expression) {
		var answer = command("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
		if (answer.has("exceptionDetails")) {
			throw new IllegalStateException(answer.get("exceptionDetails").toString());
		}
		return answer.getAsJsonObject("result").get("value");
	}

	private JsonObject command(String method, Map<String, Object> parameters) {
		return ask(method, parameters, page);
	}

	private JsonObject ask(String method, Map<String, Object> parameters, String session) {
		var id = last.incrementAndGet();
		var message = new JsonObject();
		message.addProperty("id", id);
		message.addProperty("method", method);
		message.add("params", GSON.toJsonTree(parameters));
		if (session != null) {
			message.addProperty("sessionId", session);
		}
		var answer = new CompletableFuture<JsonObject>();
		waiting.put(id, answer);
		line.sendText(message.toString(), true);
		try {
			var told = answer.get(2, TimeUnit.MINUTES);
			if (told.has("error")) {
				throw new IllegalStateException(method + ": " + told.get("error"));
			}
			return told.getAsJsonObject("result");
		} catch (InterruptedException | ExecutionException | TimeoutException e) {
			throw new IllegalStateException(method, e);
		}
	}

	@Override
	public void close() throws IOException, InterruptedException {
		line.abort();
		process.descendants().forEach(ProcessHandle::destroy);
		process.destroy();
		process.waitFor(20, TimeUnit.SECONDS);
		try (var files = Files.walk(profile)) {
			files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
		}
	}

	/** Puts the parts of messages together and hands them to whoever waits. */
	private final class Answers implements WebSocket.Listener {

		private final StringBuilder text = new StringBuilder();

		@Override
		public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean whole) {
			text.append(part);
			if (whole) {
				var message = JsonParser.parseString(text.toString()).getAsJsonObject();
				text.setLength(0);
				if (message.has("id")) {
					waiting.remove(message.get("id").getAsInt()).complete(message);
				}
			}
			return WebSocket.Listener.super.onText(socket, part, whole);
		}
	}
}
