package org.cspworkbench.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.cspworkbench.evidence.internal.Slug;
import org.cspworkbench.evidence.query.FactQuery;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.testkit.StreetFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Generated files, counted by the generator as it writes and by the importer as it reads. */
class LargeFilesTest {
	private static final String STREET = "police-uk-street";
	private static final int LSOAS = 60;
	private static final int WARDS = 12;
	private static final int MONTHS = 14;

	@RegisterExtension
	static final Sandbox box = new Sandbox();

	private final StreetFiles files = StreetFiles.seeded(530).rows(20_000).areas(LSOAS, WARDS, 2).months(YearMonth.of(2022, 1), MONTHS);

	private static List<Period> months() {
		return Period.parse("2022-01/2023-02").eachMonth().map(Period::month).toList();
	}

	@Test
	void everyRowIsCountedOnce() throws Exception {
		var expected = files.write(box.folder.resolve("kent.csv"));
		var report = box.load("police-uk", box.folder.resolve("kent.csv"));

		assertEquals(20_000, report.rows().kept());
		assertEquals(expected, counted());
	}

	@Test
	void theArchiveSaysTheSameAsTheLongFile() throws Exception {
		var expected = files.writeArchive(box.folder.resolve("2023-02.zip"));
		var report = box.load("police-uk", box.folder.resolve("2023-02.zip"));

		assertEquals(MONTHS, report.datasets().getFirst().parts().size());
		assertEquals(expected, counted());
		assertTrue(box.load("police-uk", box.folder.resolve("2023-02.zip")).changedNothing());
	}

	@Test
	void wardsAddUpToWhatTheRowsSay() throws Exception {
		var expected = new TreeMap<String, Integer>();
		files.write(box.folder.resolve("kent.csv")).forEach((key, count) -> {
			var parts = key.split("\\|");
			if (!parts[1].isEmpty())
				expected.merge(parts[0] + "|" + files.ward(files.wardOf(Integer.parseInt(parts[1].substring(3)) - 500_000)) + "|" + parts[2], count, Integer::sum);
		});
		files.writeLookup(box.folder.resolve("lookup.csv"));
		box.load("police-uk", box.folder.resolve("kent.csv"));
		box.load("ons-lookup", box.folder.resolve("lookup.csv"));

		assertEquals(expected, counted(IntStream.range(0, WARDS).mapToObj(files::ward).toList()));
		assertEquals(Amount.of(expected.values().stream().mapToInt(Integer::intValue).sum()),
				box.amount(STREET, "crime", files.district(0), "2022-01/2023-02").plus(box.amount(STREET, "crime", files.district(1), "2022-01/2023-02"))
						.plus(box.amount(STREET, "anti-social-behaviour", files.district(0), "2022-01/2023-02"))
						.plus(box.amount(STREET, "anti-social-behaviour", files.district(1), "2022-01/2023-02")));
	}

	private Map<String, Integer> counted() throws Exception {
		var areas = new ArrayList<>(IntStream.range(0, LSOAS).mapToObj(StreetFiles::lsoa).toList());
		areas.add("no-location:kent");
		return counted(areas);
	}

	private static Map<String, Integer> counted(List<String> areas) throws Exception {
		var measures = box.library.dataset(STREET).orElseThrow().measures().values().stream().filter(measure -> !measure.key().equals("crime")).toList();
		var facts = box.library.query(new FactQuery(STREET, measures.stream().map(measure -> measure.key()).toList(), areas, months()));
		var counted = new TreeMap<String, Integer>();
		for (var measure : measures) {
			assertEquals(Slug.of(measure.title()), measure.key());
			for (var area : areas)
				for (var month : months()) {
					int count = facts.amount(measure.key(), area, month).known().orElseThrow().intValueExact();
					if (count > 0)
						counted.put(month + "|" + (area.startsWith("no-") ? "" : area) + "|" + measure.title(), count);
				}
		}
		return counted;
	}

	@Test
	void aSheetOfManyRowsStreams() throws Exception {
		var file = box.folder.resolve("large.ods");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file)); var out = new PrintWriter(zip)) {
			zip.putNextEntry(new ZipEntry("content.xml"));
			out.print("""
					<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
					xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
					<office:body><office:spreadsheet><table:table table:name="2022_23">""");
			row(out, "Financial Year", "Financial Quarter", "Police Force", "CSP Name", "Offence Description", "Offence Group", "Offence Subgroup", "Offence Code", "Offence Count");
			for (int partnership = 0; partnership < 100; partnership++)
				for (int offence = 0; offence < 50; offence++)
					for (int quarter = 1; quarter <= 4; quarter++)
						row(out, "2022/23", "" + quarter, "Force " + partnership % 10, "Place " + partnership, "Offence " + offence, "Group " + offence % 9,
								"Subgroup " + offence % 20, "" + offence, "" + (partnership + offence + quarter));
			out.print("</table:table></office:spreadsheet></office:body></office:document-content>");
			out.flush();
			zip.closeEntry();
		}
		var report = box.load("home-office-csp", file);

		assertEquals(20_000, report.rows().kept());
		assertEquals(Integer.toString(IntStream.range(0, 50).map(offence -> 4 * (23 + offence) + 10).sum()), box.number("home-office-csp", "all", "csp:place-23", "2022/23"));
	}

	private static void row(PrintWriter out, String... cells) {
		out.print("<table:table-row>");
		for (var cell : cells)
			out.print("<table:table-cell office:value-type=\"string\"><text:p>" + cell + "</text:p></table:table-cell>");
		out.print("</table:table-row>");
	}
}
