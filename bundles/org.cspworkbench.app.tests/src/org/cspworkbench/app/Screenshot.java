package org.cspworkbench.app;

import java.io.File;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

/** A picture of the window as it is on the display. -Dcsp.pictures names the folder that it is written to, such as docs/images. */
final class Screenshot {

	private Screenshot() {
	}

	static void of(RunningWorkbench workbench, String name) {
		var folder = new File(System.getProperty("csp.pictures", "pictures"));
		folder.mkdirs();
		keepThePointerAway(workbench);
		workbench.settle();
		workbench.sync(() -> {
			var shell = workbench.window();
			var bounds = shell.getBounds();
			var image = new Image(shell.getDisplay(), bounds.width, bounds.height);
			var gc = new GC(shell.getDisplay());
			gc.copyArea(image, bounds.x, bounds.y);
			gc.dispose();
			var loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(new File(folder, name + ".png").toString(), SWT.IMAGE_PNG);
			image.dispose();
		});
	}

	/** A tool tip would cover what the picture is about. One that is up goes when the pointer moves over another part of the window: the end of its status line. */
	private static void keepThePointerAway(RunningWorkbench workbench) {
		workbench.sync(() -> {
			var bounds = workbench.window().getBounds();
			workbench.window().getDisplay().setCursorLocation(bounds.x + bounds.width - 40, bounds.y + bounds.height - 8);
		});
	}
}
