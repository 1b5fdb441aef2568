package org.cspworkbench.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.facts.AreaLink;
import org.cspworkbench.store.facts.Claim;
import org.cspworkbench.store.facts.GeoArea;
import org.cspworkbench.store.facts.Measure;

/**
 * Takes what one file gives to a dataset and adds it up as it comes. Reporters, measures and areas are given numbers first, so
 * that counting a row handles no text.
 */
public interface PartSink {

	/** A number for whoever reports, such as a police force. */
	int reporter(String reporter) throws ImportException;

	int measure(Measure measure) throws ImportException;

	int area(String code, String name) throws ImportException;

	/** Counts events of a month, by its number from January of the year 0. */
	void count(int reporter, int measure, int area, int month, int more);

	/** Adds to a number; beside a reason for absence it changes nothing. */
	void add(int reporter, int measure, int area, Period period, BigDecimal more) throws ImportException;

	/** Sets a number or the reason why there is none, in the place of an earlier one. */
	void state(int reporter, int measure, int area, Period period, Amount amount) throws ImportException;

	/** Says what the part speaks for. */
	void claim(Claim claim);

	void area(GeoArea area) throws ImportException;

	void link(AreaLink link) throws ImportException;

	/** A row was read and used. */
	void kept();

	/** A row was read and is of no concern, such as a heading that repeats. */
	void passed();

	/** A row was read and cannot be used. The reason is a sentence. */
	void reject(long line, String reason, String excerpt);

	/** Something that whoever uses the figures should know. */
	void note(String sentence);

	void edition(String edition);

	void extracted(LocalDate day);

	void provisional();

	void encoding(String encoding);
}
