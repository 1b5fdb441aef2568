package org.cspworkbench.evidence.internal.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

	private static byte[] bytes(int length) {
		var bytes = new byte[length];
		new Random(length).nextBytes(bytes);
		return bytes;
	}

	/** Fails in place of its end. */
	private static InputStream failing(byte[] before, Exception failure) {
		return new SequenceInputStream(new ByteArrayInputStream(before), new InputStream() {
			@Override
			public int read() throws IOException {
				if (failure instanceof IOException e)
					throw e;
				throw (RuntimeException) failure;
			}
		});
	}

	@Test
	void whatGoesInComesOutWhateverItsLength() throws Exception {
		for (int length : new int[] { 0, 1, 1000, 128 * 1024, 128 * 1024 + 1, 3_000_000 })
			try (var ahead = ReadAhead.of(new ByteArrayInputStream(bytes(length)))) {
				assertArrayEquals(bytes(length), ahead.readAllBytes(), length + " bytes");
				assertEquals(-1, ahead.read(), "the end stays the end");
			}
	}

	@Test
	void aFailureComesWhereItHappened() throws Exception {
		for (var failure : new Exception[] { new IOException("disk"), new OperationCanceledException() })
			try (var ahead = ReadAhead.of(failing(bytes(500_000), failure))) {
				assertSame(failure, assertThrows(failure.getClass(), ahead::readAllBytes));
			}
	}

	@Test
	void whoeverStopsEarlyLeavesNoThreadBehind() throws Exception {
		var reader = new AtomicReference<Thread>();
		var ahead = ReadAhead.of(new InputStream() {
			@Override
			public int read() {
				reader.set(Thread.currentThread());
				return 1;
			}
		});
		assertEquals(1, ahead.read());
		ahead.close();
		assertFalse(reader.get().isAlive());
	}
}
