package org.cspworkbench.report.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.birt.report.engine.parser.StyleUtil;
import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.GridHandle;
import org.eclipse.birt.report.model.api.ReportElementHandle;
import org.eclipse.birt.report.model.api.StyleHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.metadata.IElementDefn;
import org.eclipse.birt.report.model.core.DesignElement;
import org.eclipse.birt.report.model.core.Module;
import org.eclipse.birt.report.model.core.StyleElement;
import org.eclipse.birt.report.model.core.StyledElement;
import org.eclipse.birt.report.model.elements.GroupElement;
import org.eclipse.birt.report.model.elements.ReportItem;
import org.eclipse.birt.report.model.elements.TableColumn;

/**
 * All that BIRT's style of an element depends on: elements with the same look have the same style.
 *
 * @param kinds what the element is, and what it stands in from cell to body
 * @param slots where it stands in each of them, such as the header of a table, since styles may be meant for those
 * @param own what the element says of its style itself
 */
record Look(List<IElementDefn> kinds, List<Integer> slots, StyleElement style, Map<String, Object> own) {

	private static final List<String> DATA_FORMATS = List.of(StyleHandle.STRING_FORMAT_PROP, StyleHandle.NUMBER_FORMAT_PROP, StyleHandle.DATE_FORMAT_PROP,
			StyleHandle.TIME_FORMAT_PROP, StyleHandle.DATE_TIME_FORMAT_PROP);

	/** Empty where more than these would have to be looked at: formats of data, groups, styles of columns, and themes of single items. */
	static Optional<Look> of(ReportElementHandle handle) {
		var element = handle.getElement();
		if (!(element instanceof StyledElement styled) || element.getExtendsElement() != null || element.isVirtualElement()
				|| DATA_FORMATS.stream().anyMatch(format -> handle.getProperty(format) != null)) {
			return Optional.empty();
		}
		var kinds = new ArrayList<IElementDefn>();
		var slots = new ArrayList<Integer>();
		for (var at = element; at != null; at = at.getContainer()) {
			if (at instanceof GroupElement || at instanceof ReportItem item && item.getLocalProperty(handle.getModule(), ReportItem.THEME_PROP) != null) {
				return Optional.empty();
			}
			kinds.add(at.getDefn());
			slots.add(at.getContainer() == null ? 0 : at.getContainerInfo().getSlotID());
		}
		if (hasColumnStyle(handle)) {
			return Optional.empty();
		}
		return Optional.of(new Look(kinds, slots, styled.getStyle(handle.getModule()), own(handle.getModule(), element)));
	}

	/** A column gives its cells what their own style leaves open, but for its width. For cells that no group holds. */
	private static boolean hasColumnStyle(ReportElementHandle handle) {
		if (!(handle instanceof CellHandle cell)) {
			return false;
		}
		var holder = cell.getContainer().getContainer();
		var columns = holder.getSlot(holder instanceof GridHandle ? GridHandle.COLUMN_SLOT : TableHandle.COLUMN_SLOT);
		for (var i = 0; i < columns.getCount(); i++) {
			var column = (TableColumn) columns.get(i).getElement();
			if (column.getStyleName() != null || !Set.of(StyleHandle.WIDTH_PROP).containsAll(own(handle.getModule(), column).keySet())) {
				return true;
			}
		}
		return false;
	}

	private static Map<String, Object> own(Module design, DesignElement element) {
		var own = new HashMap<String, Object>();
		for (var names = element.propertyWithLocalValueIterator(); names.hasNext();) {
			var name = names.next();
			if (StyleUtil.styleName2Index.containsKey(name)) {
				own.put(name, element.getLocalProperty(design, name));
			}
		}
		return own;
	}
}
