package org.cspworkbench.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a stock BIRT Report Designer renders with: the bundles of BIRT and of what it stands on, BIRT's own program for reports, and the jars of
 * the kit. The product lends the former; nothing of its own is there.
 */
record StockEngine(Path installation, Path kit, Path home) {

	/** Our own bundles, and those that no bundle of BIRT needs. */
	private static final Pattern NOT_STOCK = Pattern.compile("(org\\.cspworkbench\\.|org\\.commonmark_|org\\.apache\\.commons\\.math3_|org\\.jsoup_|de\\.siegmar|com\\.zaxxer\\.HikariCP"
			+ "|org\\.postgresql|org\\.eclipse\\.(swt|jface|e4|ui|urischeme)).*");
	private static final Pattern STARTED_EARLY = Pattern.compile("org\\.(apache\\.aries\\.spifly|apache\\.felix\\.scr|eclipse\\.equinox\\.common_).*");

	static StockEngine in(Path home) {
		return new StockEngine(Path.of(System.getProperty("csp.product")).normalize(), Path.of(System.getProperty("csp.kit")).normalize(), home);
	}

	/** What BIRT's program printed; it goes on after most errors, which the report then shows. */
	String render(Path design, String format, Path target) throws IOException, InterruptedException {
		var configuration = Files.createDirectories(home.resolve("configuration"));
		Files.writeString(configuration.resolve("config.ini"), "osgi.framework=" + stock("org.eclipse.osgi_").toUri() + "\nosgi.bundles.defaultStartLevel=4\nosgi.bundles=" + bundles() + "\n");
		var printed = Files.createTempFile(home, "printed", ".txt");
		var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true", "-jar", stock("org.eclipse.equinox.launcher_").toString(),
				"-configuration", configuration.toString(), "-data", home.resolve("workspace").toString(), "-consoleLog", "-application", "org.eclipse.birt.report.engine.ReportExecutor",
				"-m", "RunAndRender", "-f", format, "-o", target.toString(), design.toString()).redirectErrorStream(true).redirectOutput(printed.toFile()).start();
		if (!process.waitFor(3, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new AssertionError("No report within three minutes: " + Files.readString(printed));
		}
		return Files.readString(printed);
	}

	private String bundles() throws IOException {
		return Stream.concat(stock().stream().filter(bundle -> !name(bundle).startsWith("org.eclipse.osgi_")), files(kit.resolve("dropins")).stream())
				.map(bundle -> "reference:" + bundle.toUri().toString().replaceFirst("/$", "") + start(name(bundle))).collect(Collectors.joining(","));
	}

	private static String start(String bundle) {
		return STARTED_EARLY.matcher(bundle).matches() ? "@2:start" : bundle.startsWith("org.eclipse.core.runtime_") ? "@4:start" : "@4";
	}

	private Path stock(String name) throws IOException {
		return stock().stream().filter(bundle -> name(bundle).startsWith(name)).findFirst().orElseThrow();
	}

	private List<Path> stock() throws IOException {
		return files(installation.resolve("plugins")).stream().filter(bundle -> !NOT_STOCK.matcher(name(bundle)).matches()).toList();
	}

	private static String name(Path bundle) {
		return bundle.getFileName().toString();
	}

	private static List<Path> files(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}
}
