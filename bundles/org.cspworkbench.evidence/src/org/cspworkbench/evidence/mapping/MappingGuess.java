package org.cspworkbench.evidence.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

import org.cspworkbench.evidence.FileSample;
import org.cspworkbench.evidence.FileSample.SheetSample;
import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.internal.PeriodText;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.internal.Slug;
import org.cspworkbench.evidence.internal.intake.LocalFile;
import org.cspworkbench.evidence.internal.intake.Meter;
import org.cspworkbench.evidence.table.Row;
import org.cspworkbench.store.facts.Nature;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A first guess at how a table is to be read, from its first rows. What cannot be guessed is left for people to say. */
public final class MappingGuess {
	private static final int ROWS = 200;
	/** Short and without digits; anything else in place of a number is more likely a mistake, which people should see. */
	private static final Pattern STAND_IN = Pattern.compile("[^\\d=+@]{1,16}");

	private final SheetSample sheet;
	private final int heading;
	private final int headingRows;
	private final List<Row> rows;
	private final List<GuessedColumn> columns;

	private MappingGuess(SheetSample sheet, int heading) {
		this.sheet = sheet;
		this.heading = heading;
		this.rows = sheet.rows().subList(heading + 1, sheet.rows().size());
		this.headingRows = headingRows(sheet.rows(), heading);
		this.columns = new ArrayList<>();
		var headings = TableShape.headings(sheet.rows().subList(heading + 1 - headingRows, heading + 1));
		for (int column = 0; column < headings.size(); column++) {
			boolean unique = Collections.frequency(headings, headings.get(column)) == 1;
			columns.add(GuessedColumn.of(column, headings.get(column), unique, rows));
		}
	}

	/** Headings that come twice are told apart by the row above them. */
	private static int headingRows(List<Row> rows, int heading) {
		var headings = rows.get(heading).cells().stream().filter(cell -> !cell.isBlank()).toList();
		boolean twice = Set.copyOf(headings).size() < headings.size();
		return twice && heading > 0 && rows.get(heading - 1).line() == rows.get(heading).line() - 1 ? 2 : 1;
	}

	/** Guesses at the sheet that looks most like a table of figures. */
	public static Mapping of(Path file) throws ImportException {
		try {
			return of(FileSample.sheets(LocalFile.of(file, new Meter(new NullProgressMonitor(), 1)), ROWS), file.getFileName().toString());
		} catch (ImportException e) {
			throw e;
		} catch (IOException e) {
			throw new ImportException(Sentence.FILE_NOT_READ.with(file.getFileName()), e);
		}
	}

	static Mapping of(List<SheetSample> sheets, String fileName) throws ImportException {
		return sheets.stream().flatMap(sheet -> heading(sheet).map(heading -> new MappingGuess(sheet, heading)).stream())
				.max(Comparator.comparing(MappingGuess::figures)).orElseThrow(() -> new ImportException(Sentence.IMPORT_NO_ROWS.with(fileName)))
				.mapping(fileName.replaceFirst("\\.[A-Za-z]+$", ""), sheets.size() > 1);
	}

	/** The first row that is nearly as wide as the table and mostly words or periods. */
	private static Optional<Integer> heading(SheetSample sheet) {
		var rows = sheet.rows();
		int width = rows.stream().mapToInt(MappingGuess::filled).max().orElse(0);
		for (int i = 0; i + 1 < rows.size(); i++)
			if (filled(rows.get(i)) > 1 && filled(rows.get(i)) >= width * 0.6 && words(rows.get(i)) >= filled(rows.get(i)) * 0.6)
				return Optional.of(i);
		return Optional.empty();
	}

	private static int filled(Row row) {
		return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
	}

	private static int words(Row row) {
		return (int) row.cells().stream().filter(cell -> !cell.isBlank()).filter(cell -> !GuessedColumn.isFigure(cell) || PeriodText.read(cell).isPresent()).count();
	}

	private long figures() {
		return columns.stream().filter(GuessedColumn::isValues).count() * rows.size();
	}

	private Mapping mapping(String name, boolean named) {
		boolean counted = columns.stream().noneMatch(GuessedColumn::isValues);
		var id = Slug.of(name).isEmpty() ? "table" : Slug.of(name).substring(0, Math.min(60, Slug.of(name).length()));
		return new Mapping(new Mapping.Source(id, name, "", "", "", false),
				new Mapping.Layout(named ? sheet.name() : "", (int) sheet.rows().get(heading).line() + 1 - headingRows, headingRows, counted), new Mapping.Areas(areaKind(), "", ""),
				new Mapping.Measures("", Nature.COUNT), uses(), Map.of(), sentinels(), Set.of("Total", "Grand total"));
	}

	private List<ColumnUse> uses() {
		var uses = new ArrayList<ColumnUse>();
		var taken = new LinkedHashSet<Gives>();
		for (var column : columns)
			if (column.gives().isPresent() && (column.gives().get() == Gives.MEASURE || taken.add(column.gives().get())))
				uses.add(ColumnUse.of(column.key(), column.gives().get()));
		boolean byPeriod = columns.stream().filter(column -> column.isValues() && column.isPeriod()).count() > 1;
		var values = columns.stream().filter(GuessedColumn::isValues).toList();
		if (byPeriod)
			uses.add(ColumnUse.valuesBy(ColumnUse.OTHERS, Gives.PERIOD));
		else if (values.size() == 1 && uses.stream().anyMatch(use -> use.gives() == Gives.MEASURE))
			uses.add(ColumnUse.of(values.getFirst().key(), Gives.VALUE));
		else
			values.forEach(column -> uses.add(ColumnUse.valuesBy(column.key(), Gives.MEASURE)));
		return uses;
	}

	private String areaKind() {
		return columns.stream().flatMap(column -> column.areaKind().stream()).findFirst().orElse("other");
	}

	private List<Sentinel> sentinels() {
		var texts = new LinkedHashSet<String>();
		columns.stream().filter(GuessedColumn::isValues).forEach(column -> texts.addAll(column.strange()));
		return texts.stream().filter(text -> STAND_IN.matcher(text).matches()).map(MappingGuess::sentinel).toList();
	}

	private static Sentinel sentinel(String text) {
		return switch (text.toLowerCase()) {
			case "*", "c", "~", "supp", "suppressed" -> Sentinel.of(text, Sentinel.Meaning.SUPPRESSED);
			case "--", "n/a", "na", "z", "x" -> Sentinel.of(text, Sentinel.Meaning.NOT_APPLICABLE);
			case "tbc", "pending" -> Sentinel.of(text, Sentinel.Meaning.NOT_YET);
			default -> new Sentinel(text, Sentinel.Meaning.NOT_AVAILABLE, OptionalLong.empty(), text);
		};
	}
}
