package org.cspworkbench.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;

/** A file to import, or a member of an archive. It may be opened several times. */
public interface SourceFile {

	/** The name without folders. */
	String name();

	/** The name for messages, with the archive that holds it. */
	String title();

	long size();

	InputStream open() throws IOException;

	/** For containers such as workbooks. A member of an archive is copied aside first. */
	SeekableByteChannel channel() throws IOException;

	/** The SHA-256 of the content in hexadecimal digits. */
	String sha256() throws IOException;
}
