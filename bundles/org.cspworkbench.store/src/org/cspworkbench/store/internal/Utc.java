package org.cspworkbench.store.internal;

import java.util.Calendar;
import java.util.TimeZone;

/** Times in the database are UTC, whatever the clock of the computer that wrote them. */
final class Utc {

	private Utc() {
	}

	/** A new one each time: drivers change the calendar that they are given. */
	static Calendar calendar() {
		return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
	}
}
