package org.cspworkbench.report.outside;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.osgi.framework.FrameworkUtil;

/** The command that starts this product once more, without a window, for one job. */
final class ChildCommand {

	/** Where the program is installed; the child writes nothing there. */
	private static final List<String> PLACES = List.of("osgi.install.area", "osgi.sharedConfiguration.area", "osgi.configuration.cascaded");
	/** What a process needs to start at all and to speak the user's language. No password and no address of a database is among them. */
	private static final List<String> ENVIRONMENT = List.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "SystemRoot", "windir");

	private static final String ARCHIVE = "-XX:SharedArchiveFile=";

	private ChildCommand() {
	}

	static Process start(PrivateFolder folder, Limits limits, boolean mayGoOut) throws IOException {
		ConfigurationCopy.into(folder.folder("configuration"));
		var builder = new ProcessBuilder(words(folder, limits, mayGoOut)).directory(folder.path().toFile());
		var own = Map.copyOf(builder.environment());
		builder.environment().clear();
		ENVIRONMENT.stream().filter(own::containsKey).forEach(name -> builder.environment().put(name, own.get(name)));
		builder.environment().put("HOME", folder.path().toString());
		builder.redirectErrorStream(true).redirectOutput(folder.path().resolve("printed.txt").toFile());
		return builder.start();
	}

	/** Where this program starts from an archive of classes, so does the child: best from that of renders. It never writes one. */
	private static List<String> classes() {
		return ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(word -> word.startsWith(ARCHIVE)).map(word -> Path.of(word.substring(ARCHIVE.length())))
				.flatMap(own -> Stream.of(own.resolveSibling("classes-reports.jsa"), own)).filter(Files::isReadable)
				.map(archive -> List.of("-Xshare:auto", ARCHIVE + archive, "-Xlog:disable", "-Xlog:all=off")).findFirst().orElse(List.of());
	}

	private static List<String> words(PrivateFolder folder, Limits limits, boolean mayGoOut) throws IOException {
		var words = new ArrayList<String>();
		words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		words.addAll(List.of("-Xmx" + limits.heapMegabytes() + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-XX:+DisableAttachMechanism",
				"--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + folder.folder("temporary"), "-Duser.home=" + folder.path(),
				"-Dosgi.configuration.area=" + folder.path().resolve("configuration")));
		words.addAll(classes());
		if (!mayGoOut) {
			words.addAll(List.of("-DsocksProxyHost=127.0.0.1", "-DsocksProxyPort=9", "-DsocksNonProxyHosts="));
		}
		var context = FrameworkUtil.getBundle(ChildCommand.class).getBundleContext();
		for (var place : PLACES) {
			if (context.getProperty(place) != null) {
				words.add("-D" + place + "=" + context.getProperty(place));
			}
		}
		words.addAll(List.of("-jar", Path.of(System.getProperty("java.class.path")).toAbsolutePath().toString(), "-application", ChildApplication.ID,
				"-data", folder.folder("workspace").toString(), folder.path().toString()));
		return words;
	}
}
