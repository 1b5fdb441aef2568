package org.cspworkbench.store.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

import org.cspworkbench.store.StoreException;

/** Folders with plans in them are for their user's eyes only, where the file system can say so. */
public final class PrivateFolder {

	private PrivateFolder() {
	}

	public static void make(Path folder) throws StoreException {
		try {
			Files.createDirectories(folder, ownerOnly(folder));
		} catch (FileAlreadyExistsException e) {
			throw new StoreException(Sentence.FOLDER_IS_FILE.with(e.getFile()), e);
		} catch (IOException e) {
			throw new StoreException(notMade(folder), e);
		}
		if (!Files.isWritable(folder))
			throw new StoreException(Sentence.FOLDER_NOT_WRITABLE.with(folder));
	}

	private static String notMade(Path folder) {
		for (var parent = folder; parent != null; parent = parent.getParent())
			if (Files.isRegularFile(parent))
				return Sentence.FOLDER_IS_FILE.with(parent);
		return Sentence.FOLDER_NOT_MADE.with(folder);
	}

	private static FileAttribute<?>[] ownerOnly(Path folder) {
		return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) }
				: new FileAttribute<?>[0];
	}
}
