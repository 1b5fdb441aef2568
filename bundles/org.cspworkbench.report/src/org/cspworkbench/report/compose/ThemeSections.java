package org.cspworkbench.report.compose;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.report.Format;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.report.engine.LayoutFiles;
import org.cspworkbench.report.flow.Piece;
import org.cspworkbench.report.flow.ThemeBlocks;
import org.cspworkbench.report.outside.LibraryInspection;
import org.cspworkbench.report.outside.SectionLibraries;
import org.eclipse.birt.report.model.api.DataSetHandle;
import org.eclipse.birt.report.model.api.DataSetParameterHandle;
import org.eclipse.birt.report.model.api.DesignConfig;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.DesignEngine;
import org.eclipse.birt.report.model.api.DesignFileException;
import org.eclipse.birt.report.model.api.Expression;
import org.eclipse.birt.report.model.api.ExpressionType;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.LibraryHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.core.runtime.ILog;

import com.ibm.icu.util.ULocale;

/**
 * What themes bring from their own report libraries: the items whose names begin with "section" are set into the document. One that
 * extends a theme item of the library "workbench" gives way to a heading, fact box, table or chart of the indicators that it names; any
 * other is copied and may use the data sets of that library, whose parameter "theme" is given by the composer. What the plan has no
 * figures for is left out with its heading. A library that cannot be used is told in the log, and the document goes without.
 */
final class ThemeSections {

	private static final String FILL = "fill";
	private static final String HEADING = "heading";
	private static final String INDICATORS = "indicators";
	private static final String WORKBENCH = "workbench";

	private final ReportDesignHandle design;
	private final Format format;
	private final PlanSnapshot snapshot;
	private final PieceWriter writer;

	ThemeSections(ReportDesignHandle design, Format format, PlanSnapshot snapshot, PieceWriter writer) {
		this.design = design;
		this.format = format;
		this.snapshot = snapshot;
		this.writer = writer;
	}

	/** The items of one theme; none when the plan did not take the theme over, or the theme has no library. */
	List<ReportItemHandle> items(String theme) throws SemanticException {
		var library = new SectionLibraries(snapshot.plan()).of(theme);
		if (library.isEmpty()) {
			return List.of();
		}
		try {
			var opened = open(library.get());
			return opened.isEmpty() ? List.of() : items(opened.get(), theme);
		} catch (DesignFileException | IOException e) {
			ILog.of(ThemeSections.class).warn("The report library of the theme " + theme + " cannot be used", e);
			return List.of();
		}
	}

	private Optional<LibraryHandle> open(URL library) throws IOException, DesignFileException {
		var refusal = LibraryInspection.refusal(library);
		if (refusal.isPresent()) {
			ILog.of(ThemeSections.class).warn("The report library " + library + " is not used: " + refusal.get());
			return Optional.empty();
		}
		var session = new DesignEngine(new DesignConfig()).newSessionHandle(ULocale.UK);
		session.setResourceLocator(new LayoutFiles());
		try (var content = library.openStream()) {
			return Optional.of(session.openLibrary(library.toExternalForm(), content));
		}
	}

	private List<ReportItemHandle> items(LibraryHandle library, String theme) throws SemanticException {
		var blocks = new ThemeBlocks(theme, snapshot.plan(), snapshot.figures());
		if (!blocks.hasFigures()) {
			return List.of();
		}
		var items = new ArrayList<ReportItemHandle>();
		Piece heading = null;
		for (var component : library.getComponents().getContents()) {
			if (component instanceof ReportItemHandle item && item.getName() != null && item.getName().startsWith(SectionLibraries.SECTION)) {
				var filled = item.getPropertyHandle(FILL) == null ? null : item.getStringProperty(FILL);
				if (HEADING.equals(filled) && item instanceof LabelHandle label) {
					heading = blocks.heading(label.getDisplayText());
					continue;
				}
				var made = filled == null ? List.of(copy(item, theme)) : items(filled, item, blocks);
				if (!made.isEmpty() && heading != null) {
					items.addAll(writer.items(List.of(heading)));
					heading = null;
				}
				items.addAll(made);
			}
		}
		return items;
	}

	private List<ReportItemHandle> items(String kind, ReportItemHandle item, ThemeBlocks blocks) throws SemanticException {
		var caption = item instanceof LabelHandle label ? label.getDisplayText() : "";
		var pieces = blocks.pieces(kind, caption, item.getStringProperty(INDICATORS));
		pieces.stream().filter(Piece.Drawing.class::isInstance).map(Piece.Drawing.class::cast).forEach(snapshot::keep);
		return writer.items(pieces);
	}

	/** A copy stands on its own in the document, so that it is finished like everything else there. */
	private ReportItemHandle copy(ReportItemHandle item, String theme) throws SemanticException {
		var copy = (ReportItemHandle) item.copy().getHandle(design.getModule());
		design.rename(copy);
		connect(copy, theme);
		DynamicHtml.guard(copy);
		if (format == Format.PDF) {
			EmptyCells.fill(copy);
		}
		return copy;
	}

	private void connect(DesignElementHandle element, String theme) throws SemanticException {
		if (element instanceof ReportItemHandle item && item.getStringProperty(ReportItemHandle.DATA_SET_PROP) != null) {
			connect(item, item.getStringProperty(ReportItemHandle.DATA_SET_PROP), theme);
		}
		for (var slot = 0; slot < element.getDefn().getSlotCount(); slot++) {
			for (var content : element.getSlot(slot).getContents()) {
				if (content instanceof DesignElementHandle inner) {
					connect(inner, theme);
				}
			}
		}
	}

	private void connect(ReportItemHandle item, String dataSet, String theme) throws SemanticException {
		var data = dataSet(dataSet.substring(dataSet.indexOf('.') + 1));
		item.setDataSet(data);
		if (takesTheme(data)) {
			var binding = StructureFactory.createParamBinding();
			binding.setParamName("theme");
			binding.setExpression(List.of(new Expression(PieceWriter.quoted(theme), ExpressionType.JAVASCRIPT)));
			item.getPropertyHandle(ReportItemHandle.PARAM_BINDINGS_PROP).clearValue();
			item.getPropertyHandle(ReportItemHandle.PARAM_BINDINGS_PROP).addItem(binding);
		}
	}

	private static boolean takesTheme(DataSetHandle data) {
		for (var parameters = data.parametersIterator(); parameters.hasNext();) {
			if (parameters.next() instanceof DataSetParameterHandle parameter && "theme".equals(parameter.getName())) {
				return true;
			}
		}
		return false;
	}

	/** The data set of the document; when the layout has none of the name, that of the library with all data. */
	private DataSetHandle dataSet(String name) throws SemanticException {
		var known = design.findDataSet(name);
		if (known != null) {
			return known;
		}
		var shipped = design.getLibrary(WORKBENCH) == null ? null : design.getLibrary(WORKBENCH).findDataSet(name);
		if (shipped == null) {
			throw new SemanticException(design.getElement(), name);
		}
		var made = (DataSetHandle) design.getElementFactory().newElementFrom(shipped, name);
		design.getDataSets().add(made);
		return made;
	}
}
