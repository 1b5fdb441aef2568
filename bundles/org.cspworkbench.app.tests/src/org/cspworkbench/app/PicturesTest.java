package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.cspworkbench.forms.values.Hue;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every perspective in light and dark: pictures for the documentation, and words that can be read on their ground. */
class PicturesTest {

	private static final List<String> PERSPECTIVES = List.of("Evidence", "Layout", "Plan");

	@TempDir
	Path data;

	@Test
	void wordsCanBeReadInEveryPerspectiveInLightAndDark() {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2020/21");
			workbench.control("Plan.title", Text.class);
			workbench.command("goTo");
			var text = workbench.control("goTo.text", Text.class);
			workbench.sync(() -> text.setText("domestic abuse"));
			workbench.display().orElseThrow().asyncExec(() -> text.notifyListeners(SWT.DefaultSelection, new Event()));
			workbench.settle();
			for (var theme : List.of("light", "dark")) {
				for (var perspective : PERSPECTIVES) {
					PerspectivesTest.switchTo(workbench, perspective);
					workbench.settle();
					awaitPages(workbench);
					Screenshot.of(workbench, "perspective-" + perspective.toLowerCase(Locale.ROOT) + "-" + theme);
					assertEquals(List.of(), unreadable(workbench), perspective + " in " + theme);
				}
				workbench.command("appearance");
				workbench.settle();
			}
			workbench.expectNoDialog();
		}
	}

	/** A preview that is shown has drawn its pages. */
	static void awaitPages(RunningWorkbench workbench) {
		for (var preview : List.of("preview", "layoutPreview")) {
			if (workbench.shows(preview + ".number")) {
				var number = workbench.control(preview + ".number", Label.class);
				workbench.await("the pages of the preview", () -> workbench.sync(() -> !number.getText().isBlank()));
			}
		}
	}

	private static List<String> unreadable(RunningWorkbench workbench) {
		return workbench.sync(() -> workbench.everythingShown().filter(PicturesTest::hasWords).filter(Control::isEnabled)
				.filter(control -> hue(control.getForeground().getRGB()).contrast(hue(control.getBackground().getRGB())) < Hue.READABLE)
				.map(control -> control + " " + control.getForeground().getRGB() + " on " + control.getBackground().getRGB()).toList());
	}

	private static boolean hasWords(Control control) {
		return switch (control) {
			case Label label -> !label.getText().isBlank();
			case Link link -> false;
			case Text text -> true;
			case Button button -> !button.getText().isBlank();
			case Tree tree -> true;
			case Table table -> true;
			default -> false;
		};
	}

	private static Hue hue(RGB rgb) {
		return new Hue(rgb.red, rgb.green, rgb.blue);
	}
}
