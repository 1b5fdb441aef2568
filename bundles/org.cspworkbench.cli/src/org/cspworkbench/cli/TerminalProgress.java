package org.cspworkbench.cli;

import java.io.PrintStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Per cent done, on one line of the terminal that is written over. Where nobody looks on, nothing is written. */
final class TerminalProgress extends NullProgressMonitor {

	private final PrintStream terminal;
	private String task = "";
	private int total;
	private int done;
	private int shown = -1;

	private TerminalProgress(PrintStream terminal) {
		this.terminal = terminal;
	}

	static IProgressMonitor ofThisTerminal() {
		return isTerminal() ? new TerminalProgress(System.err) : new NullProgressMonitor();
	}

	/** The launcher says whether standard error is a terminal, since Java cannot tell. */
	private static boolean isTerminal() {
		return "yes".equals(System.getenv("CSP_WORKBENCH_TERMINAL"));
	}

	@Override
	public void beginTask(String name, int totalWork) {
		task = name;
		total = Math.max(1, totalWork);
	}

	@Override
	public void worked(int work) {
		done += work;
		int percent = Math.min(100, done * 100 / total);
		if (percent > shown) {
			shown = percent;
			terminal.print(CliMessages.text("importData.progress", task, percent));
			terminal.flush();
		}
	}

	@Override
	public void done() {
		if (shown >= 0) {
			terminal.println();
		}
	}
}
