package org.cspworkbench.evidence.internal.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.PartSink;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.facts.AreaLink;
import org.cspworkbench.store.facts.Claim;
import org.cspworkbench.store.facts.GeoArea;
import org.cspworkbench.store.facts.Measure;
import org.cspworkbench.store.facts.Part;
import org.cspworkbench.store.facts.RejectedRow;

/** What one file gives to a dataset. */
public final class PartIntake implements PartSink {
	/** Enough to see what is wrong with a file; all are counted. */
	private static final int MOST_REJECTED = 1_000;
	private static final int MOST_NOTES = 200;
	private static final int LONGEST = 200;

	private final DatasetIntake dataset;
	private final String key;
	private final SourceFile file;
	private final List<Claim> claims = new ArrayList<>();
	private final Map<String, GeoArea> areas = new LinkedHashMap<>();
	private final Set<AreaLink> links = new LinkedHashSet<>();
	private final List<RejectedRow> rejected = new ArrayList<>();
	private final Set<String> notes = new LinkedHashSet<>();
	private long kept;
	private long passed;
	private long rejects;
	private String edition = "";
	private String encoding = "";
	private Optional<LocalDate> extracted = Optional.empty();
	private boolean provisional;

	PartIntake(DatasetIntake dataset, String key, SourceFile file) {
		this.dataset = dataset;
		this.key = key.length() <= LONGEST ? key : key.substring(0, LONGEST);
		this.file = file;
	}

	@Override
	public int reporter(String reporter) throws ImportException {
		return dataset.reporter(reporter, file);
	}

	@Override
	public int measure(Measure measure) throws ImportException {
		return dataset.measure(measure, file);
	}

	@Override
	public int area(String code, String name) throws ImportException {
		return dataset.area(code, name, file);
	}

	@Override
	public void count(int reporter, int measure, int area, int month, int more) {
		dataset.count(reporter, measure, area, month, more);
	}

	@Override
	public void add(int reporter, int measure, int area, Period period, BigDecimal more) throws ImportException {
		dataset.add(reporter, measure, area, period, more, file);
	}

	@Override
	public void state(int reporter, int measure, int area, Period period, Amount amount) throws ImportException {
		dataset.state(reporter, measure, area, period, amount, file);
	}

	@Override
	public void claim(Claim claim) {
		claims.add(claim);
	}

	@Override
	public void area(GeoArea area) throws ImportException {
		if (areas.size() >= Series.MOST_AREAS)
			throw new ImportException(Sentence.IMPORT_TOO_MANY_NAMES.with(file.title(), Series.MOST_AREAS, Sentence.NAMES_AREAS.with()));
		areas.putIfAbsent(area.code(), area);
	}

	@Override
	public void link(AreaLink link) throws ImportException {
		if (links.size() >= 2 * Series.MOST_AREAS)
			throw new ImportException(Sentence.IMPORT_TOO_MANY_NAMES.with(file.title(), Series.MOST_AREAS, Sentence.NAMES_AREAS.with()));
		links.add(link);
	}

	@Override
	public void kept() {
		kept++;
	}

	@Override
	public void passed() {
		passed++;
	}

	@Override
	public void reject(long line, String reason, String excerpt) {
		rejects++;
		if (rejected.size() < MOST_REJECTED)
			rejected.add(new RejectedRow(line, reason, excerpt.length() <= LONGEST ? excerpt : excerpt.substring(0, LONGEST - 1) + "…"));
	}

	@Override
	public void note(String sentence) {
		if (notes.size() < MOST_NOTES)
			notes.add(sentence);
	}

	@Override
	public void edition(String edition) {
		this.edition = edition.length() <= LONGEST ? edition : edition.substring(0, LONGEST);
	}

	@Override
	public void extracted(LocalDate day) {
		extracted = Optional.of(day);
	}

	@Override
	public void provisional() {
		provisional = true;
	}

	@Override
	public void encoding(String encoding) {
		this.encoding = encoding;
	}

	String key() {
		return key;
	}

	String title() {
		return file.title();
	}

	List<Claim> claims() {
		return claims;
	}

	List<RejectedRow> rejected() {
		return rejected;
	}

	Map<String, GeoArea> areas() {
		return areas;
	}

	Set<AreaLink> links() {
		return links;
	}

	/** Refuses a file of which hardly anything could be read: most likely it is not what it was taken for. */
	public void refuseUnusable() throws ImportException {
		if (kept == 0 && rejects > 0)
			throw new ImportException(Sentence.IMPORT_NOTHING_KEPT.with(file.title(), rejected.getFirst().line(), rejected.getFirst().reason()));
		if (rejects > kept + passed)
			throw new ImportException(Sentence.IMPORT_MOST_REJECTED.with(file.title(), rejects, kept + passed + rejects, rejected.getFirst().line(),
					rejected.getFirst().reason()));
		if (kept == 0)
			note(Sentence.PART_EMPTY.with(file.title()));
		dataset.refuseOverlap(this);
	}

	public boolean isEmpty() {
		return kept == 0;
	}

	Part part(Instant imported, int change) throws IOException {
		return new Part(key, file.title(), edition, file.size(), file.sha256(), encoding, new Part.Rows(kept + passed + rejects, kept, rejects), provisional,
				extracted, imported, change, List.copyOf(notes), claims);
	}
}
