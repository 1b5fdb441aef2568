package org.cspworkbench.figures;

/**
 * A place in a competition ranking (1, =2, =2, 4).
 *
 * @param position the place, counted from the end that the ranking begins with
 * @param sharedBy how many stand at this place, this one included
 * @param outOf how many were ranked; areas without a figure are not among them
 */
public record Rank(int position, int sharedBy, int outOf) {

	public Rank {
		if (position < 1 || sharedBy < 1 || position + sharedBy - 1 > outOf) {
			throw new IllegalArgumentException("Place %d, shared by %d, does not exist among %d.".formatted(position, sharedBy, outOf));
		}
	}

	public boolean isTied() {
		return sharedBy > 1;
	}

	/** As the tables print it: {@code 3}, or {@code =3} when the place is shared. */
	public String label() {
		return isTied() ? "=" + position : Integer.toString(position);
	}

	/** The same place counted from the other end: eighth lowest of 12 is fifth highest. */
	public Rank fromOtherEnd() {
		return new Rank(outOf - position - sharedBy + 2, sharedBy, outOf);
	}
}
