package org.cspworkbench.store;

import java.nio.file.Path;

/** A program that has the database of a data folder open until its input ends. */
final class Holding {

	private Holding() {
	}

	public static void main(String[] arguments) throws Exception {
		var data = new DataFolder(Path.of(arguments[0]));
		try (var database = Database.open(new DatabaseLocation.Embedded(data.database()), data)) {
			System.out.println("open " + database.plans().plans().size());
			System.in.read();
		} catch (StoreException e) {
			System.out.println("refused " + e.getMessage());
		}
	}
}
