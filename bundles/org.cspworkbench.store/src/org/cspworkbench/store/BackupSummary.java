package org.cspworkbench.store;

import java.time.Instant;

/** What a backup holds. */
public record BackupSummary(Instant written, long plans, long revisions) {
}
