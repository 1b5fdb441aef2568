package org.cspworkbench.core.themes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarInputStream;
import java.util.regex.Pattern;

import org.cspworkbench.core.Messages;

/** The signature of a jar. Nobody has to sign a theme; but a signature that does not fit tells that the jar was changed on its way. */
final class JarSignature {

	private static final Messages MESSAGES = Messages.of(JarSignature.class);
	private static final Pattern PART = Pattern.compile("META-INF/([^/]+\\.(SF|RSA|DSA|EC)|SIG-[^/]+)");

	private JarSignature() {
	}

	/** Whether the file is part of a signature. */
	static boolean isPart(String file) {
		return PART.matcher(file.toUpperCase(Locale.ROOT)).matches();
	}

	static void judge(Map<String, byte[]> files) throws UnusableThemeException {
		if (files.keySet().stream().noneMatch(JarSignature::isPart)) {
			return;
		}
		try (var jar = new JarInputStream(new ByteArrayInputStream(JarContent.pack(signatureFirst(files))), true)) {
			while (jar.getNextJarEntry() != null) {
				jar.transferTo(OutputStream.nullOutputStream());
			}
		} catch (SecurityException | IOException e) {
			throw new UnusableThemeException(MESSAGES.text("jar.signature"), e);
		}
	}

	/** Java looks at a signature only when it comes before what it signs. */
	private static Map<String, byte[]> signatureFirst(Map<String, byte[]> files) {
		var ordered = new LinkedHashMap<String, byte[]>();
		ordered.put(JarContent.MANIFEST, files.get(JarContent.MANIFEST));
		files.forEach((name, content) -> {
			if (isPart(name)) {
				ordered.put(name, content);
			}
		});
		files.forEach(ordered::putIfAbsent);
		return ordered;
	}
}
