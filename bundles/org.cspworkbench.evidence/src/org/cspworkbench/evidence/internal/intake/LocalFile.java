package org.cspworkbench.evidence.internal.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Sentence;

/** A file of this computer. */
public final class LocalFile implements SourceFile {
	private final Path path;
	private final long size;
	private final Meter meter;
	private String hash;

	private LocalFile(Path path, long size, Meter meter) {
		this.path = path;
		this.size = size;
		this.meter = meter;
	}

	public static LocalFile of(Path path, Meter meter) throws ImportException {
		if (!Files.isRegularFile(path))
			throw new ImportException(Sentence.FILE_MISSING.with(path));
		try {
			return new LocalFile(path, Files.size(path), meter);
		} catch (IOException e) {
			throw new ImportException(Sentence.FILE_NOT_READ.with(path), e);
		}
	}

	@Override
	public String name() {
		return path.getFileName().toString();
	}

	@Override
	public String title() {
		return name();
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public InputStream open() throws IOException {
		return new HashedStream(meter.measured(plain()), whole -> hash = whole);
	}

	private InputStream plain() throws IOException {
		try {
			return Files.newInputStream(path);
		} catch (NoSuchFileException e) {
			throw new ImportException(Sentence.FILE_MISSING.with(path), e);
		} catch (IOException e) {
			throw new ImportException(Sentence.FILE_NOT_READ.with(path), e);
		}
	}

	@Override
	public SeekableByteChannel channel() throws IOException {
		try {
			return meter.measured(Files.newByteChannel(path));
		} catch (IOException e) {
			throw new ImportException(Sentence.FILE_NOT_READ.with(path), e);
		}
	}

	@Override
	public String sha256() throws IOException {
		if (hash == null)
			try (var in = new HashedStream(new BufferedInputStream(plain()), whole -> hash = whole)) {
				in.transferTo(OutputStream.nullOutputStream());
			}
		return hash;
	}
}
