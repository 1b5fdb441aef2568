package org.cspworkbench.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.cspworkbench.store.PlanStore;

/** What can be known of a row without a database: that ids are ids and contents match their hashes. */
record RowCheck(List<String> names, List<String> checked) implements BackupFile.Rows {

	static BackupFile.Rows of(BackupManifest.Part part) {
		return new RowCheck(new ArrayList<>(), switch (part.table()) {
			case "plan" -> List.of("id");
			case "revision" -> List.of("plan", "size", "sha256", "content");
			default -> List.of();
		});
	}

	@Override
	public void columns(List<String> found) throws IOException {
		if (!found.containsAll(checked))
			throw new IOException("columns are missing");
		names.addAll(found);
	}

	@Override
	public void row(List<String> values) throws IOException {
		if (checked.contains("id"))
			refuseOddId(value(values, "id"));
		if (checked.contains("content")) {
			refuseOddId(value(values, "plan"));
			new Content(Base64.getDecoder().decode(value(values, "content")), Long.parseLong(value(values, "size")), value(values, "sha256"))
					.verify();
		}
	}

	private static void refuseOddId(String id) throws IOException {
		if (!id.matches(PlanStore.ID_PATTERN))
			throw new IOException("an id that cannot be");
	}

	private String value(List<String> values, String name) throws IOException {
		var value = values.get(names.indexOf(name));
		if (value == null)
			throw new IOException(name + " is missing");
		return value;
	}
}
