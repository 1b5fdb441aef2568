package org.cspworkbench.model.io;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML from outside with the platform's own parser: nothing is fetched, no entities are made, and nothing is said on the console. */
public final class XmlInput {

	private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
	private static final int LONGEST_DECLARATION = 200;
	private static final int CHUNK = 8192;

	private XmlInput() {
	}

	/** The reader tells a document type as an event, so that it can be refused. */
	public static XMLStreamReader open(byte[] content) throws XMLStreamException {
		return open(content, factory());
	}

	static XMLStreamReader open(byte[] content, XMLInputFactory factory) throws XMLStreamException {
		judgeEncoding(content);
		return factory.createXMLStreamReader(new ByteArrayInputStream(content));
	}

	static XMLInputFactory factory() {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return factory;
	}

	/** The parser writes to the console about bytes that its encoding does not know, whoever listens. It never meets any. */
	private static void judgeEncoding(byte[] content) throws XMLStreamException {
		var decoder = encoding(content).newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		var bytes = ByteBuffer.wrap(content);
		var scratch = CharBuffer.allocate(CHUNK);
		while (true) {
			var result = decoder.decode(bytes, scratch, true);
			if (result.isError()) {
				throw new XMLStreamException("Not in the encoding " + decoder.charset(), new Line(lines(content, bytes.position())), new MalformedInputException(result.length()));
			}
			if (result.isUnderflow()) {
				return;
			}
			scratch.clear();
		}
	}

	private static Charset encoding(byte[] content) throws XMLStreamException {
		if (content.length > 1 && (content[0] == (byte) 0xfe && content[1] == (byte) 0xff || content[0] == (byte) 0xff && content[1] == (byte) 0xfe)) {
			return StandardCharsets.UTF_16;
		}
		var declared = ENCODING.matcher(new String(content, 0, Math.min(content.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1));
		try {
			return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			throw new XMLStreamException("Unknown encoding", new Line(1), e);
		}
	}

	private static int lines(byte[] content, int end) {
		var lines = 1;
		for (var i = 0; i < end; i++) {
			if (content[i] == '\n') {
				lines++;
			}
		}
		return lines;
	}

	/** All that is known of the place. */
	private record Line(int number) implements Location {

		@Override
		public int getLineNumber() {
			return number;
		}

		@Override
		public int getColumnNumber() {
			return -1;
		}

		@Override
		public int getCharacterOffset() {
			return -1;
		}

		@Override
		public String getPublicId() {
			return null;
		}

		@Override
		public String getSystemId() {
			return null;
		}
	}
}
