package org.cspworkbench.report.engine;

import java.util.LinkedHashMap;
import java.util.Map;

import org.cspworkbench.report.Publication;

/**
 * On which pages the headings of a document stood when it was last drawn. Most changes move no heading, so the contents page can be drawn with
 * these numbers; whether they still hold must be looked at afterwards.
 */
final class KnownPages {

	private static final int DOCUMENTS = 16;

	private record Document(String plan, String layout) {

		static Document of(Publication publication) {
			return new Document(publication.plan().plan().getKey(), publication.layout().design().toExternalForm());
		}
	}

	private final Map<Document, Map<String, Integer>> known = new LinkedHashMap<>() {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Document, Map<String, Integer>> eldest) {
			return size() > DOCUMENTS;
		}
	};

	/** Pages by the ids of headings; empty for a document that was never drawn. */
	synchronized Map<String, Integer> of(Publication publication) {
		return known.getOrDefault(Document.of(publication), Map.of());
	}

	synchronized void keep(Publication publication, Map<String, Integer> pages) {
		known.remove(Document.of(publication));
		known.put(Document.of(publication), Map.copyOf(pages));
	}
}
