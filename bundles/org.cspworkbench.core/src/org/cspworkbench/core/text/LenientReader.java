package org.cspworkbench.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads text whose encoding nobody declared: UTF-8, UTF-16 when it says so or has a nought in every other byte, and each
 * byte that cannot be UTF-8 as the Windows-1252 that spreadsheets still write.
 */
public final class LenientReader extends Reader {
	private static final Charset WINDOWS = Charset.forName("windows-1252");
	private static final int BUFFER = 64 * 1024;

	private final InputStream in;
	private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
	private final CharsetDecoder decoder;
	private final String declared;
	private boolean ended;
	private boolean flushed;
	private char second;
	private long strange;

	public LenientReader(InputStream in) throws IOException {
		this.in = in;
		bytes.limit(0);
		fill();
		var charset = charset();
		this.declared = charset.name();
		this.decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	/** Decides by the byte order mark, which is passed over, or by where the noughts are. */
	private Charset charset() {
		if (skip(0xef, 0xbb, 0xbf))
			return StandardCharsets.UTF_8;
		if (skip(0xff, 0xfe))
			return StandardCharsets.UTF_16LE;
		if (skip(0xfe, 0xff))
			return StandardCharsets.UTF_16BE;
		if (bytes.remaining() >= 4 && bytes.get(1) == 0 && bytes.get(3) == 0)
			return StandardCharsets.UTF_16LE;
		if (bytes.remaining() >= 4 && bytes.get(0) == 0 && bytes.get(2) == 0)
			return StandardCharsets.UTF_16BE;
		return StandardCharsets.UTF_8;
	}

	private boolean skip(int... mark) {
		if (bytes.remaining() < mark.length)
			return false;
		for (int i = 0; i < mark.length; i++)
			if ((bytes.get(i) & 0xff) != mark[i])
				return false;
		bytes.position(mark.length);
		return true;
	}

	/** What the text turned out to be; final once all is read. */
	public String encoding() {
		return strange == 0 || !declared.equals(StandardCharsets.UTF_8.name()) ? declared : WINDOWS.name();
	}

	/** How many bytes were not what the rest of the file is. */
	public long strange() {
		return strange;
	}

	@Override
	public int read(char[] buffer, int from, int length) throws IOException {
		if (length == 0)
			return 0;
		if (second != 0)
			return takeSecond(buffer, from);
		if (flushed)
			return -1;
		var out = CharBuffer.wrap(buffer, from, length).slice();
		while (out.position() == 0) {
			var result = decoder.decode(bytes, out, ended);
			if (result.isError())
				recover(result.length(), out);
			else if (result.isUnderflow() && !fill())
				return finish(out);
			else if (result.isOverflow() && out.position() == 0)
				return takeFirst(buffer, from);
		}
		return out.position();
	}

	/** A character outside the basic plane has two halves, and there is room for one. */
	private int takeFirst(char[] buffer, int from) {
		var pair = CharBuffer.allocate(2);
		decoder.decode(bytes, pair, ended);
		buffer[from] = pair.get(0);
		second = pair.get(1);
		return 1;
	}

	private int takeSecond(char[] buffer, int from) {
		buffer[from] = second;
		second = 0;
		return 1;
	}

	private void recover(int length, CharBuffer out) {
		strange += length;
		if (declared.equals(StandardCharsets.UTF_8.name()))
			for (int i = 0; i < length && out.hasRemaining(); i++)
				out.put(new String(new byte[] { bytes.get() }, WINDOWS).charAt(0));
		else {
			bytes.position(bytes.position() + length);
			out.put('\ufffd');
		}
	}

	private int finish(CharBuffer out) {
		if (out.position() > 0)
			return out.position();
		if (!flushed) {
			decoder.flush(out);
			flushed = true;
		}
		return out.position() == 0 ? -1 : out.position();
	}

	/** Puts more bytes behind those that are left. */
	private boolean fill() throws IOException {
		if (ended)
			return false;
		bytes.compact();
		int count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
		bytes.position(bytes.position() + count);
		ended = bytes.hasRemaining();
		bytes.flip();
		return true;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
