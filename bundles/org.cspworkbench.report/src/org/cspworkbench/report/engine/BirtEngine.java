package org.cspworkbench.report.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.report.Layout;
import org.cspworkbench.report.Format;
import org.cspworkbench.report.Messages;
import org.cspworkbench.report.Publication;
import org.cspworkbench.report.PublishingException;
import org.cspworkbench.report.compose.ChartPictures;
import org.cspworkbench.report.compose.Composer;
import org.cspworkbench.report.compose.Composer.Composed;
import org.cspworkbench.report.compose.DynamicHtml;
import org.cspworkbench.report.data.PlanSnapshot;
import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.impl.ReportEngine;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleException;

/** The one BIRT engine of the application. It renders one document at a time: two PDFs at once break BIRT 4.22 (issue 2385). */
public final class BirtEngine implements AutoCloseable {

	private static final Pattern VAGUE = Pattern.compile("See next exception|see the following message|Error happened while running|Fail to execute script in function|^Cannot (invoke|read)");

	/** Milliseconds between two looks at a render. */
	private static final long LOOK = 100;

	private final RenderLog log = new RenderLog();
	private final EmbeddedFonts fonts = EmbeddedFonts.ofProcess();
	private final KnownPages pages = new KnownPages();
	private final ChartPictures charts;
	private final ReportEngine engine;
	private volatile Watchdog watchdog;
	private volatile boolean stuck;

	public BirtEngine() throws PublishingException {
		keepQuiet();
		try {
			var config = configuration();
			Platform.startup(config);
			ScriptFence.put();
			charts = new ChartPictures();
			if (!(Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY) instanceof IReportEngineFactory factory)) {
				throw new PublishingException(Messages.engine_missing);
			}
			engine = (ReportEngine) factory.createReportEngine(config);
		} catch (BirtException | BundleException | IOException e) {
			throw new PublishingException(Messages.engine_missing, e);
		}
	}

	/** No window for AWT, and no complaint on the console by the logging library of POI when the application brings no log of its own. */
	private static void keepQuiet() {
		System.setProperty("java.awt.headless", "true");
		System.getProperties().putIfAbsent("log4j2.StatusLogger.level", "OFF");
		System.getProperties().putIfAbsent("org.apache.logging.log4j.simplelog.level", "OFF");
	}

	private EngineConfig configuration() throws IOException {
		var config = new EngineConfig();
		config.setLogConfig(null, Level.WARNING);
		config.setLogger(log.birt());
		config.setFontConfig(fonts.configuration());
		config.setResourceLocator(new LayoutFiles());
		return config;
	}

	/** BIRT's own engine, for measuring. */
	ReportEngine birt() {
		return engine;
	}

	/**
	 * Writes the publication into a file, which is left half written when this fails. BIRT works on a thread of its own: it looks whether it is
	 * to stop only between the items of a page, and an expression may never end.
	 */
	public synchronized void render(Publication publication, Path output, BooleanSupplier cancelled) throws PublishingException {
		var work = new FutureTask<Void>(() -> {
			renderHere(publication.format() == Format.PDF ? PrintableText.of(publication) : publication, output, cancelled);
			return null;
		});
		Thread.ofPlatform().daemon().name("publishing " + publication.layout().id()).start(work);
		try {
			while (!isDone(work)) {
				var watching = watchdog;
				if (watching != null && watching.isIgnored()) {
					stuck = true;
					throw new PublishingException(watching.reason().orElse(Messages.render_cancelled));
				}
			}
		} catch (ExecutionException e) {
			throw e.getCause() instanceof PublishingException told ? told : failed(publication, e.getCause());
		}
	}

	private static boolean isDone(FutureTask<Void> work) throws ExecutionException {
		try {
			work.get(LOOK, TimeUnit.MILLISECONDS);
			return true;
		} catch (TimeoutException e) {
			return false;
		} catch (InterruptedException e) {
			// the watchdog ends a render, nothing else
			return false;
		}
	}

	private void renderHere(Publication publication, Path output, BooleanSupplier cancelled) throws PublishingException {
		try {
			var composed = drawWithPages(publication, output, cancelled);
			Finishing.of(publication.format()).finish(output, publication, composed.headings());
		} catch (IOException e) {
			throw failed(publication, e);
		}
	}

	/** The numbers on a contents page are known only after the pages are drawn: unless those of the last time still hold, it is drawn again. */
	private Composed drawWithPages(Publication publication, Path output, BooleanSupplier cancelled) throws PublishingException, IOException {
		var expected = pages.of(publication);
		var composed = draw(publication, output, cancelled, expected);
		if (composed.needsPages()) {
			var found = PdfPages.ofBookmarks(output);
			if (!found.equals(expected)) {
				composed = draw(publication, output, cancelled, found);
			}
			pages.keep(publication, found);
		}
		return composed;
	}

	private Composed draw(Publication publication, Path output, BooleanSupplier cancelled, Map<String, Integer> pages) throws PublishingException {
		log.drain();
		var layout = open(publication);
		var composed = compose(layout, publication, pages);
		var task = new RenderTask(engine, layout);
		try (var watching = new Watchdog(task, output, cancelled)) {
			watchdog = watching;
			prepare(task, publication, output);
			run(task, publication, watching);
			refuseIncomplete(task, publication);
			return composed;
		} finally {
			watchdog = null;
			task.close();
		}
	}

	private IReportRunnable open(Publication publication) throws PublishingException {
		var layout = publication.layout();
		try (var design = layout.design().openStream()) {
			return new OpenedLayout(engine, engine.openReportDesign(layout.design().toExternalForm(), design));
		} catch (EngineException | IOException e) {
			throw new PublishingException(NLS.bind(Messages.layout_unreadable, layout.id()), e);
		}
	}

	private Composed compose(IReportRunnable layout, Publication publication, Map<String, Integer> pages) throws PublishingException {
		try {
			if (!publication.layout().shipped()) {
				DynamicHtml.guard((ReportDesignHandle) layout.getDesignHandle());
			}
			return new Composer((ReportDesignHandle) layout.getDesignHandle(), publication.plan(), publication.format(), charts).compose(pages);
		} catch (SemanticException e) {
			throw failed(publication, e);
		}
	}

	@SuppressWarnings("unchecked")
	private static void prepare(IRunAndRenderTask task, Publication publication, Path output) {
		task.setLocale(Locale.UK);
		Map<Object, Object> context = new HashMap<>(task.getAppContext() == null ? Map.of() : task.getAppContext());
		context.put(PlanSnapshot.KEY, publication.plan());
		task.setAppContext(context);
		publication.parameters().forEach(task::setParameterValue);
		task.setRenderOption(RenderOptions.of(publication.format(), output));
	}

	private static void run(IRunAndRenderTask task, Publication publication, Watchdog watchdog) throws PublishingException {
		try {
			task.run();
		} catch (EngineException e) {
			if (watchdog.reason().isEmpty()) {
				throw failed(publication, e);
			}
		}
		if (watchdog.reason().isPresent()) {
			throw new PublishingException(watchdog.reason().get());
		}
	}

	/** Whether a render did not stop when it was told to. Such an engine cannot be used or closed any more; it is left alone. */
	public boolean isStuck() {
		return stuck;
	}

	private static PublishingException failed(Publication publication, Throwable cause) {
		return new PublishingException(NLS.bind(Messages.render_failed,
				new Object[] { publication.layout().id(), publication.format().extension(), firstLine(told(cause)) }), cause);
	}

	/** BIRT goes on when an item of the layout fails, and even calls the result a success when a chart is lost. */
	@SuppressWarnings("unchecked")
	private void refuseIncomplete(IRunAndRenderTask task, Publication publication) throws PublishingException {
		List<Throwable> errors = task.getErrors();
		errors.forEach(error -> ILog.of(BirtEngine.class).error("An item of the layout failed", error));
		var warnings = log.drain();
		if (!errors.isEmpty()) {
			throw incomplete(publication, told(errors.getFirst()));
		}
		if (!warnings.isEmpty()) {
			throw incomplete(publication, text(warnings.getFirst()));
		}
	}

	private static String text(LogRecord warning) {
		var thrown = warning.getThrown();
		return warning.getMessage() != null || thrown == null ? warning.getMessage() : thrown.toString();
	}

	/** What went wrong: BIRT often says no more than that something did, and keeps the sentence for the cause. */
	private static String told(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).map(Throwable::getMessage).filter(Objects::nonNull)
				.flatMap(message -> message.lines().filter(line -> !line.isBlank() && !VAGUE.matcher(line).find()).limit(1)).reduce((above, below) -> below).orElse(failure.getMessage());
	}

	private static PublishingException incomplete(Publication publication, String why) {
		return new PublishingException(NLS.bind(Messages.render_incomplete,
				new Object[] { publication.layout().id(), publication.format().extension(), firstLine(why) }));
	}

	private static String firstLine(String message) {
		return message == null ? "" : message.lines().findFirst().orElse("");
	}

	@Override
	public synchronized void close() {
		if (!stuck) {
			engine.destroy();
		}
		log.close();
	}
}
