package org.cspworkbench.store.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import org.cspworkbench.store.AtomicFile;
import org.cspworkbench.store.Draft;
import org.cspworkbench.store.PlanStore;
import org.cspworkbench.store.StoreException;

/** Unsaved edits as a file: the record, packed content and all, and at the end the hash of everything before it. */
public final class DraftFile {
	private static final String KIND = "csp-workbench-draft-1";
	private static final int HASH = 32;

	private DraftFile() {
	}

	public static void write(Path file, Draft draft) throws StoreException {
		try {
			var bytes = bytes(draft);
			AtomicFile.write(file, out -> {
				out.write(bytes);
				out.write(Sha256.digest().digest(bytes));
			});
		} catch (IOException e) {
			throw new StoreException(Sentence.DRAFT_NOT_KEPT.with(draft.plan(), file.getParent()), e);
		}
	}

	private static byte[] bytes(Draft draft) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var out = new DataOutputStream(bytes)) {
			out.writeUTF(KIND);
			text(out, draft.plan());
			out.writeInt(draft.base().map(Draft.Base::number).orElse(0));
			text(out, draft.base().map(Draft.Base::sha256).orElse(""));
			text(out, draft.title());
			text(out, draft.author());
			out.writeLong(draft.time().toEpochMilli());
			var content = Content.of(draft.content());
			out.writeLong(content.size());
			text(out, content.sha256());
			out.writeInt(content.packed().length);
			out.write(content.packed());
		}
		return bytes.toByteArray();
	}

	private static void text(DataOutputStream out, String text) throws IOException {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	/** Nothing when the file is damaged, is no draft, or is gone. */
	public static Optional<Draft> read(Path file) {
		try {
			if (Files.size(file) > 2L * Content.LARGEST)
				return Optional.empty();
			var all = Files.readAllBytes(file);
			if (all.length < HASH)
				return Optional.empty();
			var bytes = Arrays.copyOf(all, all.length - HASH);
			if (!Arrays.equals(Sha256.digest().digest(bytes), Arrays.copyOfRange(all, bytes.length, all.length)))
				return Optional.empty();
			return draft(new DataInputStream(new ByteArrayInputStream(bytes)));
		} catch (IOException | DateTimeException e) {
			return Optional.empty();
		}
	}

	private static Optional<Draft> draft(DataInputStream in) throws IOException {
		if (!in.readUTF().equals(KIND))
			return Optional.empty();
		var plan = text(in);
		var number = in.readInt();
		var hash = text(in);
		var base = number == 0 ? Optional.<Draft.Base>empty() : Optional.of(new Draft.Base(number, hash));
		var title = text(in);
		var author = text(in);
		var time = Instant.ofEpochMilli(in.readLong());
		var size = in.readLong();
		var sha256 = text(in);
		var content = new Content(bytes(in), size, sha256).plain();
		return plan.matches(PlanStore.ID_PATTERN) ? Optional.of(new Draft(plan, base, title, author, time, content)) : Optional.empty();
	}

	private static String text(DataInputStream in) throws IOException {
		return new String(bytes(in), StandardCharsets.UTF_8);
	}

	private static byte[] bytes(DataInputStream in) throws IOException {
		int length = in.readInt();
		if (length < 0 || length > in.available())
			throw new IOException("a length that cannot be");
		return in.readNBytes(length);
	}
}
