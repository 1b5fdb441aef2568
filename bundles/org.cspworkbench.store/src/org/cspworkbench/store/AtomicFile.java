package org.cspworkbench.store;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is either the old one or the new one in full, whenever the power goes. */
public final class AtomicFile {

	@FunctionalInterface
	public interface Writing<E extends Exception> {
		void to(OutputStream out) throws IOException, E;
	}

	@FunctionalInterface
	public interface Check<E extends Exception> {
		void of(Path file) throws IOException, E;
	}

	private AtomicFile() {
	}

	public static <E extends Exception> void write(Path file, Writing<E> writing) throws IOException, E {
		write(file, writing, written -> {
		});
	}

	/** The check sees the finished file before it takes its name; when it throws, the old file stays. */
	public static <E extends Exception> void write(Path file, Writing<E> writing, Check<E> check) throws IOException, E {
		var target = file.toAbsolutePath();
		var part = Drafts.beside(target);
		try {
			writeThrough(part, writing);
			check.of(part);
			move(part, target);
		} finally {
			Files.deleteIfExists(part);
		}
		force(target.getParent());
	}

	private static <E extends Exception> void writeThrough(Path part, Writing<E> writing) throws IOException, E {
		try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				var out = new BufferedOutputStream(Channels.newOutputStream(channel), 64 * 1024)) {
			writing.to(new Open(out));
			out.flush();
			channel.force(true);
		}
	}

	/** Streams that are wrapped around it may be closed; the file is still to be forced to the disk. */
	private static final class Open extends FilterOutputStream {

		Open(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] buffer, int from, int length) throws IOException {
			out.write(buffer, from, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}

	private static void move(Path part, Path target) throws IOException {
		try {
			Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Makes the new name last. Windows cannot open a folder, and does not need it. */
	private static void force(Path folder) {
		try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// The file itself is safe on the disk; a file system that cannot sync a folder has its own way to keep names.
		}
	}
}
