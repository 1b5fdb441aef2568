package org.cspworkbench.report.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.birt.report.model.api.DesignConfig;
import org.eclipse.birt.report.model.api.DesignEngine;
import org.eclipse.birt.report.model.api.LibraryHandle;
import org.eclipse.birt.report.model.api.OdaDataSetHandle;
import org.eclipse.birt.report.model.api.OdaDataSetParameterHandle;
import org.eclipse.birt.report.model.api.OdaResultSetColumnHandle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import com.ibm.icu.util.ULocale;

/** What analysts see in the library of data sets is what the plan gives. */
class DataLibraryTest {

	private static LibraryHandle library;

	private static LibraryHandle library() throws Exception {
		if (library == null) {
			var session = new DesignEngine(new DesignConfig()).newSessionHandle(ULocale.UK);
			library = session.openLibrary(DataLibrary.NAME, DataLibrary.file().openStream());
		}
		return library;
	}

	@AfterAll
	static void close() {
		library.close();
	}

	@Test
	void theLibraryHoldsEveryDataSet() throws Exception {
		assertEquals(DataSets.all().stream().map(set -> set.name()).toList(), sets().stream().map(set -> set.getName()).toList());
	}

	@Test
	void everyColumnHasItsNameItsPlaceAndItsKind() throws Exception {
		for (var set : sets()) {
			var declared = DataSets.named(set.getName()).orElseThrow();
			Map<String, String> expected = new LinkedHashMap<>();
			declared.columns().forEach(column -> expected.put(column.name(), type(column)));
			Map<String, String> actual = new LinkedHashMap<>();
			for (var columns = set.resultSetIterator(); columns.hasNext();) {
				var handle = (OdaResultSetColumnHandle) columns.next();
				actual.put(handle.getColumnName(), handle.getDataType());
			}
			assertEquals(expected.toString(), actual.toString(), "columns of " + set.getName());
		}
	}

	@Test
	void everyParameterIsThere() throws Exception {
		for (var set : sets()) {
			var names = new ArrayList<String>();
			set.parametersIterator().forEachRemaining(parameter -> names.add(((OdaDataSetParameterHandle) parameter).getNativeName()));
			assertEquals(DataSets.named(set.getName()).orElseThrow().parameters(), names, "parameters of " + set.getName());
		}
	}

	private static List<OdaDataSetHandle> sets() throws Exception {
		var sets = new ArrayList<OdaDataSetHandle>();
		for (var set : library().getDataSets().getContents()) {
			sets.add((OdaDataSetHandle) set);
		}
		return sets;
	}

	private static String type(Column<?> column) {
		return switch (column.kind()) {
		case TEXT -> "string";
		case WHOLE -> "integer";
		case NUMBER -> "float";
		case DATE -> "date";
		case YES_NO -> "boolean";
		};
	}
}
