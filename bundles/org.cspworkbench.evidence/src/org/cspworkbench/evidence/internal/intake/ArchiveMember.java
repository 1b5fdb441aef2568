package org.cspworkbench.evidence.internal.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.table.ZipContainer;

/** A file in an archive, by its name there. */
public final class ArchiveMember implements SourceFile {
	private final SourceFile archive;
	private final ZipContainer zip;
	private final String entry;
	private final long size;
	private String hash;

	public ArchiveMember(SourceFile archive, ZipContainer zip, String entry, long size) {
		this.archive = archive;
		this.zip = zip;
		this.entry = entry;
		this.size = size;
	}

	@Override
	public String name() {
		return entry.substring(entry.lastIndexOf('/') + 1);
	}

	@Override
	public String title() {
		return archive.title() + ": " + entry;
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public InputStream open() throws IOException {
		return new HashedStream(zip.open(entry), whole -> hash = whole);
	}

	@Override
	public SeekableByteChannel channel() throws IOException {
		var aside = Files.createTempFile("csp-workbench-", ".member");
		try (var in = open()) {
			Files.copy(in, aside, StandardCopyOption.REPLACE_EXISTING);
			return Files.newByteChannel(aside, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
		} catch (IOException | RuntimeException e) {
			Files.deleteIfExists(aside);
			throw e;
		}
	}

	@Override
	public String sha256() throws IOException {
		if (hash == null)
			try (var in = open()) {
				in.transferTo(OutputStream.nullOutputStream());
			}
		return hash;
	}
}
