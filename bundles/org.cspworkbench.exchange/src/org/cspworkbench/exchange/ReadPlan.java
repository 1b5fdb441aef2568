package org.cspworkbench.exchange;

import java.nio.file.Path;
import java.util.Optional;

import org.cspworkbench.model.io.PlanResource;

/**
 * A plan from a file, not yet in the database.
 *
 * @param account what was understood of a document; none for a plan file, which needs no understanding
 */
public record ReadPlan(Path file, PlanResource content, Optional<ReadAccount> account) {
}
