package org.cspworkbench.evidence.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.internal.table.Xml;
import org.cspworkbench.evidence.mapping.Sentinel.Meaning;
import org.cspworkbench.store.facts.Dataset;
import org.cspworkbench.store.facts.Nature;

/** The file form of a mapping: a small XML file that can be read, mended and passed on. */
public final class MappingFile {
	public static final String EXTENSION = ".cspmapping";
	private static final String VERSION = "1";
	private static final int LARGEST = 1024 * 1024;

	private MappingFile() {
	}

	public static Mapping read(Path file) throws ImportException {
		try {
			if (Files.size(file) > LARGEST)
				throw new ImportException(Sentence.MAPPING_NOT_ONE.with(file.getFileName()));
			return parse(Files.readString(file), file.getFileName().toString());
		} catch (ImportException e) {
			throw e;
		} catch (IOException e) {
			throw new ImportException(Sentence.FILE_NOT_READ.with(file), e);
		}
	}

	/** @param title the name for messages */
	public static Mapping parse(String content, String title) throws ImportException {
		try {
			return new Parsing(Xml.open(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), title), title).mapping();
		} catch (ImportException e) {
			throw e.getCause() instanceof XMLStreamException ? new ImportException(Sentence.MAPPING_NOT_ONE.with(title), e) : e;
		} catch (IOException | XMLStreamException | IllegalArgumentException e) {
			throw new ImportException(Sentence.MAPPING_NOT_ONE.with(title), e);
		}
	}

	public static String write(Mapping mapping) {
		var out = new StringWriter();
		new MappingText(out).write(mapping, VERSION);
		return out.toString();
	}

	private static final class Parsing {
		private final XMLStreamReader xml;
		private final String title;
		private Mapping.Source source;
		private Mapping.Layout layout = new Mapping.Layout("", 1, 1, false);
		private Mapping.Areas areas = new Mapping.Areas("other", "", "");
		private Mapping.Measures measures = new Mapping.Measures("", Nature.COUNT);
		private final List<ColumnUse> columns = new ArrayList<>();
		private final Map<Gives, String> always = new LinkedHashMap<>();
		private final List<Sentinel> sentinels = new ArrayList<>();
		private final Set<String> skipped = new LinkedHashSet<>();

		Parsing(XMLStreamReader xml, String title) {
			this.xml = xml;
			this.title = title;
		}

		Mapping mapping() throws XMLStreamException, IOException {
			for (int event = xml.getEventType(); event != XMLStreamConstants.END_DOCUMENT; event = Xml.next(xml, title))
				if (event == XMLStreamConstants.START_ELEMENT)
					element();
			if (source == null || columns.stream().noneMatch(use -> use.gives() == Gives.VALUE) && !layout.counted())
				throw new IllegalArgumentException("no values");
			return new Mapping(source, layout, areas, measures, columns, always, sentinels, skipped);
		}

		private void element() throws ImportException {
			switch (xml.getLocalName()) {
				case "mapping" -> {
					if (!attribute("version", VERSION).equals(VERSION))
						throw new ImportException(Sentence.MAPPING_NEWER.with(title));
				}
				case "source" -> source = source();
				case "table" -> layout = new Mapping.Layout(attribute("sheet", ""), number("headings", 1), number("headingRows", 1),
						attribute("rows", "figures").equals("events"));
				case "areas" -> areas = new Mapping.Areas(attribute("kind", "other"), attribute("within", ""), attribute("vintage", ""));
				case "measures" -> measures = new Mapping.Measures(attribute("unit", ""), Nature.valueOf(attribute("nature", "count").toUpperCase()));
				case "column" -> columns.add(column());
				case "always" -> always.put(Gives.of(attribute("gives", "")), attribute("text", ""));
				case "sentinel" -> sentinels.add(new Sentinel(attribute("text", ""), Meaning.of(attribute("means", "")),
						attribute("below", "").isEmpty() ? OptionalLong.empty() : OptionalLong.of(number("below", 0)), attribute("why", "")));
				case "skip" -> skipped.add(attribute("text", ""));
				default -> {
					// Left to a newer version.
				}
			}
		}

		private Mapping.Source source() {
			var id = attribute("id", "");
			if (!id.matches(Dataset.ID_PATTERN))
				throw new IllegalArgumentException(id);
			return new Mapping.Source(id, attribute("title", id), attribute("publisher", ""), attribute("licence", ""), attribute("link", ""),
					attribute("restricted", "false").equals("true"));
		}

		private ColumnUse column() {
			var gives = Gives.of(attribute("gives", ""));
			var fixed = new LinkedHashMap<Gives, String>();
			for (var one : List.of(Gives.MEASURE, Gives.PERIOD, Gives.AREA_NAME, Gives.AREA_CODE, Gives.SUPPLIER))
				if (xml.getAttributeValue(null, one.word()) != null)
					fixed.put(one, attribute(one.word(), ""));
			var wanted = attribute("wanted", "");
			return new ColumnUse(attribute("heading", ""), gives, Optional.of(attribute("headingGives", "")).filter(word -> !word.isEmpty()).map(Gives::of), fixed,
					wanted.isEmpty() ? Set.of() : Set.of(wanted.split(";")));
		}

		private String attribute(String name, String otherwise) {
			var value = xml.getAttributeValue(null, name);
			return value == null ? otherwise : value;
		}

		private int number(String name, int otherwise) {
			var value = attribute(name, "");
			int number = value.isEmpty() ? otherwise : Integer.parseInt(value);
			if (number < 1 || number > 1_000_000)
				throw new IllegalArgumentException(name);
			return number;
		}
	}
}
