package org.cspworkbench.store;

import java.io.IOException;

/** Ends a program that tests have started when the tests end, however they do: its input is a pipe from them. */
final class ParentWatch {

	private ParentWatch() {
	}

	static void start() {
		Thread.ofPlatform().daemon().start(() -> {
			try {
				System.in.read();
			} catch (IOException e) {
				// As good as the end of it.
			}
			Runtime.getRuntime().halt(1);
		});
	}
}
