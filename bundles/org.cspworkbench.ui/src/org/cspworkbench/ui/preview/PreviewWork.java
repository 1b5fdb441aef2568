package org.cspworkbench.ui.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.cspworkbench.report.Publication;
import org.cspworkbench.report.Publisher;
import org.cspworkbench.report.PublishingException;
import org.eclipse.swt.graphics.ImageData;

/** Renders beside the window. Only the newest wish counts: an older one that is still being rendered is given up. */
final class PreviewWork implements AutoCloseable {

	private static final Logger LOG = Logger.getLogger(PreviewWork.class.getName());

	/** Told from the worker's own thread. */
	interface Reader {

		void rendered(int pages);

		void refused(String sentence);
	}

	private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("preview").factory());
	private final Publisher publisher;
	private final Reader reader;
	private volatile Object wish;
	private PreviewPages pages;

	PreviewWork(Publisher publisher, Reader reader) {
		this.publisher = publisher;
		this.reader = reader;
	}

	void render(Publication publication) {
		var mine = new Object();
		wish = mine;
		worker.execute(() -> render(publication, mine));
	}

	private void render(Publication publication, Object mine) {
		if (wish != mine) {
			return;
		}
		Path folder = null;
		try {
			folder = Files.createTempDirectory("csp-preview");
			var file = folder.resolve("preview.pdf");
			publisher.preview(publication, file, () -> wish != mine);
			var rendered = PreviewPages.of(file);
			close(pages);
			pages = rendered;
			reader.rendered(rendered.count());
		} catch (PublishingException | IOException e) {
			if (wish == mine) {
				LOG.log(Level.INFO, e.getMessage(), e);
				reader.refused(e.getMessage());
			}
		} finally {
			discard(folder);
		}
	}

	private static void discard(Path folder) {
		if (folder != null) {
			folder.resolve("preview.pdf").toFile().delete();
			folder.toFile().delete();
		}
	}

	/** The page as wide as asked; nothing is told when there is no such page. */
	void page(int number, int width, Consumer<ImageData> shown) {
		worker.execute(() -> {
			if (pages == null || number < 1 || number > pages.count()) {
				return;
			}
			try {
				shown.accept(pages.image(number, width / pages.width(number)));
			} catch (IOException e) {
				LOG.log(Level.WARNING, "Page " + number + " cannot be drawn", e);
			}
		});
	}

	/** The page of the first of these headings that the document has. */
	void find(List<String> headings, Consumer<Integer> found) {
		worker.execute(() -> {
			if (pages != null) {
				headings.stream().map(pages::pageOf).flatMapToInt(OptionalInt::stream).findFirst().ifPresent(found::accept);
			}
		});
	}

	private static void close(PreviewPages pages) {
		if (pages != null) {
			pages.close();
		}
	}

	@Override
	public void close() {
		wish = null;
		worker.execute(() -> close(pages));
		worker.shutdown();
	}
}
