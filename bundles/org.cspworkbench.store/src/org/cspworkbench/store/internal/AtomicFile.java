package org.cspworkbench.store.internal;

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
import java.util.UUID;

import org.cspworkbench.store.StoreException;

/** A file that is either the old one or the new one in full, whenever the power goes. */
final class AtomicFile {

	@FunctionalInterface
	interface Writing {
		void to(OutputStream out) throws IOException, StoreException;
	}

	@FunctionalInterface
	interface Check {
		void of(Path file) throws IOException, StoreException;
	}

	private AtomicFile() {
	}

	static void write(Path file, Writing writing) throws IOException, StoreException {
		write(file, writing, written -> {
		});
	}

	/** The check sees the finished file before it takes its name; when it throws, the old file stays. */
	static void write(Path file, Writing writing, Check check) throws IOException, StoreException {
		var target = file.toAbsolutePath();
		var part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
		try {
			writeThrough(part, writing);
			check.of(part);
			move(part, target);
		} finally {
			Files.deleteIfExists(part);
		}
		force(target.getParent());
	}

	private static void writeThrough(Path part, Writing writing) throws IOException, StoreException {
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
