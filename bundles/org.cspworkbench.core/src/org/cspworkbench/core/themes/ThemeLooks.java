package org.cspworkbench.core.themes;

import java.io.IOException;
import java.net.URL;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.cspworkbench.core.Messages;
import org.cspworkbench.model.io.XmlInput;
import org.cspworkbench.model.theme.Theme;

/** The colour and the icon of a theme: whether they are a colour and a picture. The icon comes from outside and is drawn by the program. */
final class ThemeLooks {

	private static final Messages MESSAGES = Messages.of(ThemeLooks.class);
	private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
	private static final int LARGEST_ICON = 64 * 1024;
	private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
	/** Elements of SVG that run something, bring in something from elsewhere, or repeat without end. */
	private static final Set<String> NO_PICTURE = Set.of("script", "foreignObject", "image", "use");

	private ThemeLooks() {
	}

	/** What is wrong with them, in words that end a sentence. */
	static Optional<String> problem(Theme theme, Optional<URL> icon) throws IOException {
		if (theme.getColour() != null && !COLOUR.matcher(theme.getColour()).matches()) {
			return Optional.of(MESSAGES.text("theme.colour", theme.getColour()));
		}
		return icon.isPresent() && !isPicture(icon.get()) ? Optional.of(MESSAGES.text("theme.icon", theme.getIcon(), LARGEST_ICON / 1024)) : Optional.empty();
	}

	private static boolean isPicture(URL icon) throws IOException {
		try (var stream = icon.openStream()) {
			var content = stream.readNBytes(LARGEST_ICON + 1);
			return content.length <= LARGEST_ICON && (isPng(content) || isDrawing(content));
		}
	}

	private static boolean isPng(byte[] content) {
		return content.length > PNG.length && Arrays.equals(PNG, Arrays.copyOf(content, PNG.length));
	}

	private static boolean isDrawing(byte[] content) {
		var elements = 0;
		try {
			var xml = XmlInput.open(content);
			while (xml.hasNext()) {
				var event = xml.next();
				if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.START_ELEMENT
						&& (NO_PICTURE.contains(xml.getLocalName()) || elements++ == 0 && !xml.getLocalName().equals("svg"))) {
					return false;
				}
			}
			return elements > 1;
		} catch (XMLStreamException e) {
			return false;
		}
	}
}
