package org.cspworkbench.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.cspworkbench.store.internal.DraftFile;
import org.cspworkbench.store.internal.PrivateFolder;
import org.cspworkbench.store.internal.Sentence;

/**
 * The folder where a session keeps unsaved edits, one file a plan, and where the edits of a session that crashed are found
 * again. A session that runs holds a lock on a file of its own, which the operating system frees when it ends in whatever
 * way; so edits without a lock were left behind.
 */
public final class RecoveryArea implements AutoCloseable {
	private static final String LOCK = ".lock";
	private static final String DRAFT = ".draft";

	private final Path folder;
	private final String session;
	private final FileChannel lockFile;

	private RecoveryArea(Path folder, String session, FileChannel lockFile) {
		this.folder = folder;
		this.session = session;
		this.lockFile = lockFile;
	}

	public static RecoveryArea open(Path folder) throws StoreException {
		PrivateFolder.make(folder);
		try {
			while (true) {
				var session = UUID.randomUUID().toString();
				var file = folder.resolve(session + LOCK);
				var lockFile = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				lockFile.lock();
				// Another session that just ended may have taken the new file for one that a crash left.
				if (Files.exists(file))
					return new RecoveryArea(folder, session, lockFile);
				lockFile.close();
			}
		} catch (IOException e) {
			throw new StoreException(Sentence.FOLDER_NOT_WRITABLE.with(folder), e);
		}
	}

	/** Keeps unsaved edits, in the place of earlier ones of the same plan in this session. */
	public synchronized void keep(Draft draft) throws StoreException {
		DraftFile.write(file(draft.plan()), draft);
	}

	/** Forgets this session's unsaved edits of a plan: they were saved, or the user let them go. */
	public synchronized void discard(String plan) throws StoreException {
		delete(file(plan));
	}

	/** The edits that sessions left behind which no longer run, latest first. What cannot be read is not in the list, but stays. */
	public List<LeftBehind> leftBehind() throws StoreException {
		var found = new ArrayList<LeftBehind>();
		for (var file : files(DRAFT))
			if (!runs(sessionOf(file)) && DraftFile.read(file).orElse(null) instanceof Draft draft)
				found.add(new LeftBehind(draft, file));
		found.sort(Comparator.comparing((LeftBehind left) -> left.draft().time()).reversed());
		return found;
	}

	/** Files of sessions that no longer run which should hold unsaved edits but cannot be read. */
	public List<Path> unreadable() throws StoreException {
		var found = new ArrayList<Path>();
		for (var file : files(DRAFT))
			if (!runs(sessionOf(file)) && DraftFile.read(file).isEmpty())
				found.add(file);
		return found;
	}

	/** Forgets edits that were left behind, once they are saved or unwanted. */
	public void discard(LeftBehind left) throws StoreException {
		delete(left.file());
	}

	/** Edits that were left behind, and the file that holds them. */
	public record LeftBehind(Draft draft, Path file) {
	}

	/** Ends the session. Edits that were not discarded stay, and are offered next time. */
	@Override
	public synchronized void close() throws StoreException {
		try {
			lockFile.close();
			Files.deleteIfExists(folder.resolve(session + LOCK));
			sweep();
		} catch (IOException e) {
			throw new StoreException(Sentence.FOLDER_NOT_WRITABLE.with(folder), e);
		}
	}

	/** Lock files that crashed sessions left are of no use; while one is looked at, its session cannot start. */
	private void sweep() throws StoreException, IOException {
		for (var file : files(LOCK))
			try (var channel = FileChannel.open(file, StandardOpenOption.WRITE); var lock = channel.tryLock()) {
				if (lock != null)
					Files.deleteIfExists(file);
			} catch (OverlappingFileLockException | NoSuchFileException e) {
				// It runs, or has just ended and tidied up itself.
			}
	}

	private Path file(String plan) {
		if (!plan.matches(PlanStore.ID_PATTERN))
			throw new IllegalArgumentException(plan);
		return folder.resolve(plan + "~" + session + DRAFT);
	}

	private static String sessionOf(Path file) {
		return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "").replaceFirst("^.*~", "");
	}

	private boolean runs(String other) throws StoreException {
		if (other.equals(session))
			return lockFile.isOpen();
		try (var channel = FileChannel.open(folder.resolve(other + LOCK), StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
			return lock == null;
		} catch (OverlappingFileLockException e) {
			return true;
		} catch (NoSuchFileException e) {
			return false;
		} catch (IOException e) {
			throw new StoreException(Sentence.FOLDER_NOT_WRITABLE.with(folder), e);
		}
	}

	private List<Path> files(String ending) throws StoreException {
		try (var files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(ending) && !file.getFileName().toString().startsWith(".")).toList();
		} catch (IOException e) {
			throw new StoreException(Sentence.FOLDER_NOT_WRITABLE.with(folder), e);
		}
	}

	private static void delete(Path file) throws StoreException {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			throw new StoreException(Sentence.FILE_NOT_WRITTEN.with(file), e);
		}
	}
}
