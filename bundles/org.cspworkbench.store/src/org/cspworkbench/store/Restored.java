package org.cspworkbench.store;

import java.nio.file.Path;
import java.util.Optional;

/** A restore that is done, and the backup of what the database held before; none when it held nothing. */
public record Restored(BackupSummary backup, Optional<Path> before) {
}
