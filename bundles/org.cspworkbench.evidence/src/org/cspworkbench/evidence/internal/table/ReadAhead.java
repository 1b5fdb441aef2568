package org.cspworkbench.evidence.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Reads a stream on a thread of its own, a few blocks ahead: a file is unpacked and hashed on one processor while its rows are
 * taken apart on another.
 */
final class ReadAhead extends InputStream {
	private static final int BLOCK = 128 * 1024;
	private static final int BLOCKS = 4;

	/** Some bytes, or the end, or what went wrong instead. */
	private record Block(byte[] bytes, int length, Throwable failure) {
		private static final int END = -1;

		boolean isLast() {
			return length == END;
		}
	}

	private final InputStream in;
	private final BlockingQueue<Block> full = new ArrayBlockingQueue<>(BLOCKS);
	private final BlockingQueue<byte[]> empty = new ArrayBlockingQueue<>(BLOCKS + 1);
	private final Thread reader = Thread.ofPlatform().daemon().name("read-ahead").unstarted(this::readAll);
	private Block block = new Block(new byte[0], 0, null);
	private int at;

	private ReadAhead(InputStream in) {
		this.in = in;
		for (int i = 0; i <= BLOCKS; i++)
			empty.add(new byte[BLOCK]);
	}

	static InputStream of(InputStream in) {
		var ahead = new ReadAhead(in);
		ahead.reader.start();
		return ahead;
	}

	private void readAll() {
		try {
			Block next;
			do {
				next = next(empty.take());
				full.put(next);
			} while (!next.isLast());
		} catch (InterruptedException e) {
			// Nobody reads on.
		}
	}

	private Block next(byte[] bytes) {
		try {
			int length = in.readNBytes(bytes, 0, bytes.length);
			return length == 0 ? new Block(bytes, Block.END, null) : new Block(bytes, length, null);
		} catch (IOException | RuntimeException | Error e) {
			return new Block(bytes, Block.END, e);
		}
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] buffer, int from, int length) throws IOException {
		if (length == 0)
			return 0;
		if (at >= block.length() && !block.isLast())
			advance();
		if (block.isLast())
			return ended();
		int count = Math.min(length, block.length() - at);
		System.arraycopy(block.bytes(), at, buffer, from, count);
		at += count;
		return count;
	}

	private void advance() throws IOException {
		try {
			if (block.bytes().length > 0)
				empty.add(block.bytes());
			block = full.take();
			at = 0;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
	}

	private int ended() throws IOException {
		switch (block.failure()) {
			case null -> {
				return -1;
			}
			case IOException e -> throw e;
			case RuntimeException e -> throw e;
			case Throwable e -> throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() throws IOException {
		reader.interrupt();
		try {
			reader.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		in.close();
	}
}
