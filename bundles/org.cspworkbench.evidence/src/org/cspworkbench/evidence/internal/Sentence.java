package org.cspworkbench.evidence.internal;

import java.util.Locale;
import java.util.ResourceBundle;

import org.cspworkbench.store.Blanks;

/** The sentences of this bundle; their words are in {@code messages.properties}. */
public enum Sentence {
	FILE_OLD_WORKBOOK("file.oldWorkbook"),
	FILE_NOT_A_TABLE("file.notATable"),
	FILE_IS_ARCHIVE("file.isArchive"),
	FILE_DAMAGED("file.damaged"),
	FILE_HAS_PASSWORD("file.hasPassword"),
	FILE_HAS_DOCUMENT_TYPE("file.hasDocumentType"),
	FILE_MISSING("file.missing"),
	FILE_NOT_READ("file.notRead"),
	FILE_NOT_WRITTEN("file.notWritten"),
	CSV_BROKEN("csv.broken"),
	SHEET_TOO_LARGE("sheet.tooLarge"),
	ZIP_OUTSIDE("zip.outside"),
	ZIP_ODD("zip.odd"),
	ZIP_INFLATED("zip.inflated"),

	IMPORT_TOO_MANY_NAMES("import.tooManyNames"),
	IMPORT_NOTHING_KEPT("import.nothingKept"),
	IMPORT_NO_ROWS("import.noRows"),
	IMPORT_MOST_REJECTED("import.mostRejected"),
	IMPORT_TWICE("import.twice"),
	IMPORT_REPLACED("import.replaced"),
	IMPORT_RUN_TOO_LONG("import.runTooLong"),
	IMPORT_NO_FILES("import.noFiles"),
	IMPORT_UNKNOWN_FORMAT("import.unknownFormat"),
	IMPORTER_BROKEN("import.broken"),
	IMPORT_NOT_RECOGNISED("import.notRecognised"),
	NAMES_AREAS("names.areas"),
	NAMES_MEASURES("names.measures"),
	NAMES_REPORTERS("names.reporters"),

	PART_EMPTY("part.empty"),
	PART_ENCODING("part.encoding"),
	FILE_LACKS_COLUMN("file.lacksColumn"),

	QUERY_UNKNOWN_AREA("query.unknownArea"),
	QUERY_NO_DATA("query.noData"),
	QUERY_NO_DATA_TWO("query.noDataTwo"),
	QUERY_NO_DATA_MORE("query.noDataMore"),
	QUERY_NOT_STATED("query.notStated"),
	QUERY_INCOMPLETE("query.incomplete"),
	QUERY_NOT_ADDED("query.notAdded"),
	QUERY_NO_DATASET("query.noDataset"),
	QUERY_NO_MEASURE("query.noMeasure"),

	CELL_NOT_NUMBER("cell.notNumber"),

	CRIME_TITLE("crime.title"),
	CRIME_NOT_ONE("crime.notOne"),
	CRIME_QUARTER("crime.quarter"),
	CRIME_NEGATIVE("crime.negative"),
	CRIME_UNUSABLE("crime.unusable"),

	ROADS_TITLE("roads.title"),
	ROADS_NOT_ONE("roads.notOne"),
	ROADS_NO_COLLISIONS("roads.noCollisions"),
	ROADS_NOT_BY_YEAR("roads.notByYear"),
	ROADS_NO_DAY("roads.noDay"),
	ROADS_NO_SEVERITY("roads.noSeverity"),
	ROADS_NO_COLLISION("roads.noCollision"),
	ROADS_COLLISIONS("roads.collisions"),
	ROADS_CASUALTIES("roads.casualties"),
	ROADS_KSI("roads.ksi"),
	ROADS_ADJUSTED("roads.adjusted"),

	CELL_NOT_PERIOD("cell.notPeriod"),

	POPULATION_TITLE("population.title"),
	POPULATION_NOT_ONE("population.notOne"),
	POPULATION_NO_YEAR("population.noYear"),
	POPULATION_ALL("population.all"),
	POPULATION_OVER("population.over"),
	POPULATION_AGED("population.aged"),

	LOOKUP_TITLE("lookup.title"),
	LOOKUP_NOT_ONE("lookup.notOne"),
	LOOKUP_NO_CODE("lookup.noCode"),

	HEALTH_TITLE("health.title"),
	HEALTH_NO_CODE("health.noCode"),
	HEALTH_COUNT("health.count"),
	HEALTH_DENOMINATOR("health.denominator"),
	HEALTH_BLANK("health.blank"),
	HEALTH_CATEGORIES("health.categories"),
	HEALTH_REPEATED("health.repeated"),

	MAPPING_NO_SHEET("mapping.noSheet"),
	MAPPING_NO_MEASURE("mapping.noMeasure"),
	MAPPING_NO_AREA("mapping.noArea"),
	MAPPING_CELL("mapping.cell"),
	MAPPING_ADDED("mapping.added"),
	MAPPING_NOT_ONE("mapping.notOne"),
	MAPPING_NEWER("mapping.newer"),
	MAPPING_UNKNOWN("mapping.unknown"),

	BINDING_COMMAND("binding.command"),
	BINDING_FILE("binding.file"),
	BINDING_FILES("binding.files"),
	BINDING_ROWS("binding.rows"),
	BINDING_WITHHELD("binding.withheld"),
	BINDING_REVISED("binding.revised"),
	BINDING_PROTECTED("binding.protected"),

	EXHIBIT_COMMAND("exhibit.command"),
	EXHIBIT_CRIME_TABLE("exhibit.crimeTable"),
	EXHIBIT_PLAIN_CRIME_TABLE("exhibit.plainCrimeTable"),
	EXHIBIT_FACT_BOX("exhibit.factBox"),
	EXHIBIT_WARD_TABLE("exhibit.wardTable"),
	EXHIBIT_DISTRICTS("exhibit.districts"),
	EXHIBIT_MONTHLY("exhibit.monthly"),
	EXHIBIT_FIVE_YEARS("exhibit.fiveYears"),
	EXHIBIT_RECORDED("exhibit.recorded"),
	EXHIBIT_THIS_YEAR("exhibit.thisYear"),
	EXHIBIT_LAST_YEAR("exhibit.lastYear"),
	EXHIBIT_PERCENTAGE("exhibit.percentage"),
	EXHIBIT_NUMBER("exhibit.number"),
	EXHIBIT_NUMBER_CHANGE("exhibit.numberChange"),
	EXHIBIT_DIRECTION("exhibit.direction"),
	EXHIBIT_POSITION("exhibit.position"),
	EXHIBIT_CAPTION_YEARS("exhibit.caption.years"),
	EXHIBIT_CAPTION_WARDS("exhibit.caption.wards"),
	EXHIBIT_CAPTION_DISTRICTS("exhibit.caption.districts"),
	EXHIBIT_CAPTION_MONTHS("exhibit.caption.months"),
	EXHIBIT_CAPTION_FIVE("exhibit.caption.five"),
	EXHIBIT_NO_FIGURES("exhibit.noFigures"),
	EXHIBIT_NO_GROUP("exhibit.noGroup"),
	EXHIBIT_NO_WARDS("exhibit.noWards"),
	EXHIBIT_NO_MONTHS("exhibit.noMonths"),
	EXHIBIT_NO_YEARS("exhibit.noYears"),

	CHART_WARDS("chart.wards"),
	CHART_KIND("chart.kind"),
	CHART_LINE("chart.line"),
	CHART_BARS("chart.bars"),
	CHART_RANKED("chart.ranked"),
	CHART_MULTIPLES("chart.multiples"),
	CHART_FUNNEL("chart.funnel"),
	CHART_XMR("chart.xmr"),
	CHART_AVERAGE_OF("chart.averageOf"),
	CHART_SOURCE_ONE("chart.sourceOne"),
	CHART_SOURCE("chart.source"),
	CHART_NOTHING("chart.nothing"),
	CHART_UNTIL("chart.until"),
	CHART_IN("chart.in"),
	CHART_OTHERS("chart.others"),
	CHART_MEAN("chart.mean"),
	CHART_UPPER("chart.upper"),
	CHART_LOWER("chart.lower"),
	CHART_NO_SIZES("chart.noSizes"),
	CHART_FEW_PLACES("chart.fewPlaces"),
	CHART_RESIDENTS("chart.residents"),
	CHART_PER_THOUSAND("chart.perThousand"),
	CHART_PERIOD("chart.period"),
	CHART_AREA("chart.area"),
	CHART_WORDS_LINE("chart.words.line"),
	CHART_WORDS_ENDS("chart.words.ends"),
	CHART_WORDS_NONE("chart.words.none"),
	CHART_WORDS_GAPS("chart.words.gaps"),
	CHART_WORDS_LIMIT("chart.words.limit"),
	CHART_WORDS_SIGNALS("chart.words.signals"),
	CHART_WORDS_BREAK("chart.words.break"),
	CHART_WORDS_BARS("chart.words.bars"),
	CHART_WORDS_EXTREMES("chart.words.extremes"),
	CHART_WORDS_VALUE("chart.words.value"),
	CHART_WORDS_FUNNEL("chart.words.funnel"),
	CHART_WORDS_WITHIN("chart.words.within"),
	CHART_WORDS_BEYOND("chart.words.beyond"),
	CHART_WORDS_MULTIPLES("chart.words.multiples"),

	EXPORT_NOT_YET("export.notYet"),

	POLICE_TITLE("police.title"),
	POLICE_NOT_ONE("police.notOne"),
	ROW_COLUMNS("row.columns"),
	POLICE_MONTH("police.month"),
	POLICE_OTHER_MONTH("police.otherMonth"),
	POLICE_NO_REPORTER("police.noReporter"),
	POLICE_NO_TYPE("police.noType"),
	POLICE_NO_LSOA("police.noLsoa"),
	POLICE_NOWHERE("police.nowhere"),
	POLICE_SOME_NOWHERE("police.someNowhere"),
	POLICE_TOO_MANY_TYPES("police.tooManyTypes"),
	POLICE_FORCE_UNKNOWN("police.forceUnknown");

	private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.cspworkbench.evidence.internal.messages", Locale.UK,
			Sentence.class.getClassLoader());

	private final String key;

	Sentence(String key) {
		this.key = key;
	}

	String key() {
		return key;
	}

	/** The sentence with its blanks filled. */
	public String with(Object... values) {
		return Blanks.fill(WORDS.getString(key), values);
	}
}
