package org.cspworkbench.evidence.internal.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Turns bytes read into progress, and a cancelled monitor into the end of reading. */
public final class Meter {
	public static final int WORK = 1000;

	private final IProgressMonitor monitor;
	private final long total;
	private long done;
	private int reported;

	public Meter(IProgressMonitor monitor, long total) {
		this.monitor = monitor;
		this.total = Math.max(1, total);
	}

	private void read(long bytes) {
		if (monitor.isCanceled())
			throw new OperationCanceledException();
		done += bytes;
		int reached = (int) Math.min(WORK, done * WORK / total);
		if (reached > reported) {
			monitor.worked(reached - reported);
			reported = reached;
		}
	}

	InputStream measured(InputStream in) {
		return new FilterInputStream(in) {
			@Override
			public int read() throws IOException {
				var one = new byte[1];
				return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
			}

			@Override
			public int read(byte[] buffer, int from, int length) throws IOException {
				int count = in.read(buffer, from, length);
				Meter.this.read(Math.max(0, count));
				return count;
			}
		};
	}

	SeekableByteChannel measured(SeekableByteChannel channel) {
		return new MeasuredChannel(channel);
	}

	private final class MeasuredChannel implements SeekableByteChannel {
		private final SeekableByteChannel channel;

		MeasuredChannel(SeekableByteChannel channel) {
			this.channel = channel;
		}

		@Override
		public int read(ByteBuffer target) throws IOException {
			int count = channel.read(target);
			Meter.this.read(Math.max(0, count));
			return count;
		}

		@Override
		public long position() throws IOException {
			return channel.position();
		}

		@Override
		public SeekableByteChannel position(long position) throws IOException {
			channel.position(position);
			return this;
		}

		@Override
		public long size() throws IOException {
			return channel.size();
		}

		@Override
		public int write(ByteBuffer source) {
			throw new UnsupportedOperationException();
		}

		@Override
		public SeekableByteChannel truncate(long size) {
			throw new UnsupportedOperationException();
		}

		@Override
		public boolean isOpen() {
			return channel.isOpen();
		}

		@Override
		public void close() throws IOException {
			channel.close();
		}
	}
}
