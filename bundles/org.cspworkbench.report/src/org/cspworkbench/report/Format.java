package org.cspworkbench.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/** The kinds of file in which a plan is published. */
public enum Format {
	PDF, DOCX, HTML, XLSX, ODT;

	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Format named(String name) throws PublishingException {
		return Arrays.stream(values()).filter(format -> format.name().equalsIgnoreCase(name.strip())).findFirst()
				.orElseThrow(() -> new PublishingException(NLS.bind(Messages.format_unknown, name, list())));
	}

	/** All formats as a reader would list them: "pdf, docx, html, xlsx, odt". */
	private static String list() {
		return Arrays.stream(values()).map(Format::extension).collect(Collectors.joining(", "));
	}
}
