package org.cspworkbench.testkit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Street-level crime files in the form of data.police.uk, of any size. The same seed and sizes give the same files. A few
 * places and a few types have most of the rows, as in life; anti-social behaviour has no crime id, and some rows have no
 * location. Codes of areas are made up.
 */
public final class StreetFiles {
	public static final String DISTRICT = "E07999900";
	private static final String HEADING = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,"
			+ "Last outcome category,Context\n";
	private static final String ANTI_SOCIAL = "Anti-social behaviour";
	private static final Map<String, Integer> TYPES = Map.ofEntries(Map.entry("Violence and sexual offences", 38), Map.entry(ANTI_SOCIAL, 16),
			Map.entry("Public order", 9), Map.entry("Criminal damage and arson", 8), Map.entry("Shoplifting", 8), Map.entry("Other theft", 6),
			Map.entry("Vehicle crime", 5), Map.entry("Burglary", 4), Map.entry("Drugs", 3), Map.entry("Other crime", 3), Map.entry("Possession of weapons", 1),
			Map.entry("Robbery", 1), Map.entry("Theft from the person", 1), Map.entry("Bicycle theft", 1));
	private static final List<String> STREETS = List.of("High Street", "Mill Lane", "Parking Area", "Station Road", "Supermarket", "Church Road", "Victoria Road",
			"Sports/recreation Area", "St John's Road, North", "Park/open Space");
	private static final List<String> OUTCOMES = List.of("Investigation complete; no suspect identified", "Unable to prosecute suspect", "Under investigation",
			"Local resolution", "Status update unavailable", "Offender given a caution");

	private final long seed;
	private int rows = 10_000;
	private int lsoas = 100;
	private int wards = 20;
	private int districts = 1;
	private YearMonth first = YearMonth.of(2022, 1);
	private int months = 36;

	private StreetFiles(long seed) {
		this.seed = seed;
	}

	public static StreetFiles seeded(long seed) {
		return new StreetFiles(seed);
	}

	public StreetFiles rows(int rows) {
		this.rows = rows;
		return this;
	}

	/** How many small areas there are, and how many wards and districts they make up. */
	public StreetFiles areas(int lsoas, int wards, int districts) {
		this.lsoas = lsoas;
		this.wards = wards;
		this.districts = districts;
		return this;
	}

	public StreetFiles months(YearMonth first, int months) {
		this.first = first;
		this.months = months;
		return this;
	}

	/** All months in one file. Returns what an importer should count: rows by month, LSOA and type; blank for no location. */
	public Map<String, Integer> write(Path file) throws IOException {
		var expected = new TreeMap<String, Integer>();
		try (var out = Files.newBufferedWriter(file)) {
			out.write(HEADING);
			var random = new Random(seed);
			for (int month = 0; month < months; month++)
				writeMonth(out, month, random, expected);
		}
		return expected;
	}

	/** A file a month, in the folders of the archive. */
	public Map<String, Integer> writeArchive(Path file) throws IOException {
		var expected = new TreeMap<String, Integer>();
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			var random = new Random(seed);
			for (int month = 0; month < months; month++) {
				var name = first.plusMonths(month);
				zip.putNextEntry(new ZipEntry("%s/%s-kent-street.csv".formatted(name, name)));
				var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
				out.write(HEADING);
				writeMonth(out, month, random, expected);
				out.flush();
				zip.closeEntry();
			}
		}
		return expected;
	}

	private void writeMonth(Writer out, int month, Random random, Map<String, Integer> expected) throws IOException {
		var name = first.plusMonths(month).toString();
		int count = (int) ((long) rows * (month + 1) / months - (long) rows * month / months);
		for (int i = 0; i < count; i++) {
			var type = type(random);
			// Squaring draws most rows to the first places.
			int lsoa = random.nextInt(70) == 0 ? -1 : (int) (lsoas * Math.pow(random.nextDouble(), 2));
			writeRow(out, name, type, lsoa, random);
			if (rows <= 1_000_000)
				expected.merge(name + "|" + (lsoa < 0 ? "" : lsoa(lsoa)) + "|" + type, 1, Integer::sum);
		}
	}

	private static void writeRow(Writer out, String month, String type, int lsoa, Random random) throws IOException {
		boolean crime = !type.equals(ANTI_SOCIAL);
		if (crime)
			for (int i = 0; i < 4; i++)
				out.write(hex(random.nextLong()));
		out.write("," + month + ",Kent Police,Kent Police,");
		if (lsoa < 0)
			out.write(",,No Location,,,");
		else {
			var street = STREETS.get(random.nextInt(STREETS.size()));
			var location = "On or near " + street;
			out.write("0." + (200_000 + random.nextInt(900_000)) + ",51." + (100_000 + random.nextInt(300_000)) + ","
					+ (street.contains(",") ? "\"" + location + "\"" : location) + "," + lsoa(lsoa) + "," + name(lsoa) + ",");
		}
		out.write(type + "," + (crime ? OUTCOMES.get(random.nextInt(OUTCOMES.size())) : "") + ",\n");
	}

	private static String hex(long number) {
		var digits = Long.toHexString(number);
		return "0".repeat(16 - digits.length()) + digits;
	}

	private static String type(Random random) {
		int left = random.nextInt(TYPES.values().stream().mapToInt(Integer::intValue).sum());
		for (var type : TYPES.entrySet()) {
			left -= type.getValue();
			if (left < 0)
				return type.getKey();
		}
		throw new IllegalStateException();
	}

	public static String lsoa(int number) {
		return "E01%06d".formatted(500_000 + number);
	}

	private static String name(int lsoa) {
		return "Garden %03d%c".formatted(lsoa / 5, 'A' + lsoa % 5);
	}

	public String ward(int number) {
		return "E05%06d".formatted(900_000 + number);
	}

	public String district(int number) {
		return "E079999%02d".formatted(number);
	}

	public int wardOf(int lsoa) {
		return (int) ((long) lsoa * wards / lsoas);
	}

	public int districtOf(int ward) {
		return (int) ((long) ward * districts / wards);
	}

	/** The lookup from the small areas to wards and districts, as the Office for National Statistics gives it out. */
	public void writeLookup(Path file) throws IOException {
		try (var out = Files.newBufferedWriter(file)) {
			out.write("\ufeffLSOA21CD,LSOA21NM,LSOA21NMW,WD24CD,WD24NM,WD24NMW,LAD24CD,LAD24NM,LAD24NMW,ObjectId\n");
			for (int i = 0; i < lsoas; i++) {
				int ward = wardOf(i);
				out.write("%s,%s,,%s,Ward %d,,%s,District %d,,%d%n".formatted(lsoa(i), name(i), ward(ward), ward, district(districtOf(ward)), districtOf(ward), i + 1));
			}
		}
	}
}
