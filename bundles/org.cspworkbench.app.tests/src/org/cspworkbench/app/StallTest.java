package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A walk over the sample, with a clock that is sent through the UI thread all the time: it prints where it had to wait longest. */
class StallTest {

	@TempDir
	Path data;

	/** Sends one message after the other through the UI thread and keeps the longest time that one took. */
	private static final class Clock implements AutoCloseable {

		private final RunningWorkbench workbench;
		private final Thread thread = new Thread(this::tick, "clock");
		private volatile boolean running = true;
		private volatile long longest;
		private volatile long ticks;

		Clock(RunningWorkbench workbench) {
			this.workbench = workbench;
			thread.start();
		}

		private void tick() {
			var there = new Semaphore(0);
			try {
				while (running) {
					var sent = System.nanoTime();
					workbench.display().orElseThrow().asyncExec(there::release);
					there.acquire();
					longest = Math.max(longest, System.nanoTime() - sent);
					ticks++;
					Thread.sleep(2);
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}

		void print(String step) {
			System.out.printf("UI thread: longest stall while %s: %d ms%n", step, TimeUnit.NANOSECONDS.toMillis(longest));
			longest = 0;
		}

		@Override
		public void close() throws InterruptedException {
			running = false;
			thread.join(10_000);
		}
	}

	@Test
	void theLongestStallIsMeasured() throws Exception {
		try (var workbench = RunningWorkbench.start(data); var clock = new Clock(workbench)) {
			workbench.settle();
			clock.print("nothing happens");
			workbench.openPlan("2020/21");
			workbench.control("Plan.title", Text.class);
			workbench.settle();
			clock.print("a plan opens for the first time");
			for (var name : new String[] { "domestic abuse", "substance misuse", "anti-social" }) {
				workbench.command("goTo");
				var text = workbench.control("goTo.text", Text.class);
				workbench.sync(() -> text.setText(name));
				workbench.display().orElseThrow().asyncExec(() -> text.notifyListeners(SWT.DefaultSelection, new Event()));
				workbench.settle();
			}
			clock.print("elements are gone to by typing");
			workbench.openPlan("2020/21");
			workbench.type("Plan.title", "Another title");
			workbench.settle();
			clock.print("a title is typed and the plan is checked");
			workbench.press("Undo: ");
			workbench.settle();
			clock.print("that is undone");
			workbench.press("Redo: ");
			workbench.settle();
			workbench.command("board");
			workbench.control("board.table", Table.class);
			workbench.settle();
			clock.print("the action board opens");
			PerspectivesTest.switchTo(workbench, "Evidence");
			PerspectivesTest.switchTo(workbench, "Plan");
			workbench.settle();
			clock.print("perspectives are switched");
			workbench.press("Save");
			workbench.settle();
			clock.print("the plan is saved");
			assertTrue(clock.ticks > 100, "The clock went all the time");
		}
	}
}
