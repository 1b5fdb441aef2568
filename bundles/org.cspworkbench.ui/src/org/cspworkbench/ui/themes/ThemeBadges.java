package org.cspworkbench.ui.themes;

import java.net.URL;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.cspworkbench.core.themes.InstalledTheme;
import org.cspworkbench.forms.values.Hue;
import org.cspworkbench.model.theme.Theme;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Display;

/** The icon of a theme in white on its colour, which can be seen on the light and on the dark ground. */
final class ThemeBadges {

	private static final int SIZE = 16;
	private static final int EDGE = 2;
	private static final int GAP = 4;
	private static final Hue PLAIN = new Hue(0x5b, 0x6b, 0x7f);

	private final Display display;
	private final Map<InstalledTheme, Image> badges = new HashMap<>();

	ThemeBadges(Display display) {
		this.display = display;
	}

	Image of(InstalledTheme theme) {
		return badges.computeIfAbsent(theme, this::draw);
	}

	private Image draw(InstalledTheme theme) {
		var hue = theme.theme().map(Theme::getColour).flatMap(Hue::read).orElse(PLAIN);
		var icon = theme.isReady() ? theme.theme().flatMap(content -> theme.file(content.getIcon())).flatMap(ThemeBadges::shape) : Optional.<ImageData>empty();
		ImageGcDrawer drawer = new ImageGcDrawer() {
			@Override
			public void drawOn(GC gc, int width, int height) {
				gc.setAntialias(SWT.ON);
				gc.setInterpolation(SWT.HIGH);
				gc.setBackground(new Color(hue.red(), hue.green(), hue.blue()));
				gc.fillRoundRectangle(0, 0, SIZE, SIZE, 5, 5);
				icon.ifPresent(shape -> paint(gc, shape));
			}

			@Override
			public int getGcStyle() {
				return SWT.TRANSPARENT;
			}
		};
		return new Image(display, drawer, SIZE + GAP, SIZE);
	}

	private void paint(GC gc, ImageData shape) {
		var white = new Image(display, shape);
		var bounds = white.getBounds();
		gc.drawImage(white, 0, 0, bounds.width, bounds.height, EDGE, EDGE, SIZE - 2 * EDGE, SIZE - 2 * EDGE);
		white.dispose();
	}

	/** All that is drawn becomes white; nothing for what cannot be drawn. */
	private static Optional<ImageData> shape(URL icon) {
		var drawn = ImageDescriptor.createFromURL(icon).getImageData(200);
		if (drawn == null || drawn.alphaData == null) {
			return Optional.empty();
		}
		Arrays.fill(drawn.data, (byte) 0xff);
		return Optional.of(drawn);
	}

	void dispose() {
		badges.values().forEach(Image::dispose);
	}
}
