package org.cspworkbench.report.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.cspworkbench.model.assessment.PartKind;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.report.Format;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.report.flow.Piece;
import org.cspworkbench.report.outside.SectionLibraries;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.elements.interfaces.IReportDesignModel;

/**
 * Makes a layout ready for one plan and one format. An item at the top level of the layout that has a user property "fill" gives way to
 * what it names: "document" to the parts of the plan (a user property "parts" may choose some kinds of parts), "contents" to the list of
 * the headings that follow, "themes" to what themes bring from their own report libraries.
 */
public final class Composer {

	/**
	 * @param headings of the document, in order
	 * @param needsPages whether a contents page waits for the numbers of pages
	 */
	public record Composed(List<Piece.Heading> headings, boolean needsPages) {
	}

	private static final String FILL = "fill";
	private static final String PARTS = "parts";

	private final ReportDesignHandle design;
	private final PlanSnapshot snapshot;
	private final Format format;
	private final ChartPictures charts;

	public Composer(ReportDesignHandle design, PlanSnapshot snapshot, Format format, ChartPictures charts) {
		this.design = design;
		this.snapshot = snapshot;
		this.format = format;
		this.charts = charts;
	}

	/**
	 * @param pages the pages on which headings stand, by their ids; empty as long as nobody knows
	 * @return the composed document
	 */
	public Composed compose(Map<String, Integer> pages) throws SemanticException {
		name(snapshot.plan());
		new Accessible(design, format, snapshot).make();
		new EmptySections(design, snapshot).drop();
		new EmptyColumns(design, snapshot).drop();
		new FormatHeadings(design, format).apply();
		if (format == Format.XLSX) {
			design.setProperty("excelForceAutoColWidths", true);
			SheetRows.separate(design);
		}
		if (format == Format.PDF) {
			EmptyCells.fill(design);
		}
		var headings = fillDocument();
		fillThemes();
		fillTables();
		var contents = fillContents(headings, pages);
		return new Composed(headings, contents && format == Format.PDF);
	}

	private void name(Plan plan) throws SemanticException {
		design.setTitle(plan.getTitle());
		design.setProperty(IReportDesignModel.LANGUAGE_PROP, snapshot.language());
	}

	private List<Piece.Heading> fillDocument() throws SemanticException {
		var headings = new ArrayList<Piece.Heading>();
		var writer = new PieceWriter(design, format, snapshot, charts);
		var libraries = new SectionLibraries(snapshot.plan());
		for (var place : places("document")) {
			var pieces = ThemesHere.only(snapshot.flow(parts(place)), theme -> libraries.of(theme).isPresent());
			replace(place, writer.items(pieces));
			pieces.stream().filter(Piece.Heading.class::isInstance).map(Piece.Heading.class::cast).forEach(headings::add);
		}
		return headings;
	}

	/** In a spreadsheet; other formats have the tables where they belong. */
	private void fillTables() throws SemanticException {
		for (var place : places("tables")) {
			var sheets = new TableSheets(design, new PieceWriter(design, format, snapshot, charts));
			replace(place, format == Format.XLSX ? sheets.items(snapshot.flow(Set.of())) : List.of());
		}
	}

	private void fillThemes() throws SemanticException {
		var writer = new PieceWriter(design, format, snapshot, charts);
		for (var place : places("themes")) {
			var themes = snapshot.plan().getThemes().stream().map(use -> use.getTheme()).filter(Objects::nonNull).<Piece>map(Piece.OfTheme::new).toList();
			replace(place, writer.items(themes));
		}
	}

	/** True when there is a contents page. */
	private boolean fillContents(List<Piece.Heading> headings, Map<String, Integer> pages) throws SemanticException {
		var listed = headings.stream().filter(heading -> heading.listed() && heading.level() <= 3).toList();
		var places = places("contents");
		for (var place : places) {
			if (listed.isEmpty()) {
				dropHeadingAbove(place);
			}
			replace(place, listed.isEmpty() || format == Format.XLSX ? List.of() : new Contents(design, format, pages).items(listed));
		}
		return !places.isEmpty() && !listed.isEmpty();
	}

	/** A heading of a contents page on which nothing would stand. */
	private void dropHeadingAbove(DesignElementHandle place) throws SemanticException {
		var at = design.getBody().findPosn(place);
		if (at > 0 && design.getBody().get(at - 1) instanceof ReportItemHandle above && above.getTagType() != null && above.getTagType().matches("H\\d")) {
			above.drop();
		}
	}

	private List<DesignElementHandle> places(String fill) {
		var places = new ArrayList<DesignElementHandle>();
		for (var item : design.getBody().getContents()) {
			if (item instanceof DesignElementHandle handle && fill.equals(property(handle, FILL))) {
				places.add(handle);
			}
		}
		return places;
	}

	private static String property(DesignElementHandle item, String name) {
		return item.getPropertyHandle(name) != null ? item.getStringProperty(name) : null;
	}

	private static Set<PartKind> parts(DesignElementHandle place) {
		var kinds = property(place, PARTS);
		if (kinds == null || kinds.isBlank()) {
			return Set.of();
		}
		return Arrays.stream(kinds.split("[, ]+")).map(PartKind::get).collect(Collectors.toCollection(() -> EnumSet.noneOf(PartKind.class)));
	}

	private void replace(DesignElementHandle place, List<? extends DesignElementHandle> items) throws SemanticException {
		var body = design.getBody();
		var at = body.findPosn(place);
		place.drop();
		for (var item : items) {
			body.add(item, at++);
		}
	}
}
