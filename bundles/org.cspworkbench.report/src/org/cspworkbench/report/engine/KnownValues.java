package org.cspworkbench.report.engine;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.birt.report.engine.css.engine.BIRTCSSEngine;
import org.w3c.dom.css.CSSValue;

/** Parses the text of a property once for a document; BIRT never changes a value that was parsed. */
final class KnownValues extends BIRTCSSEngine {

	private record Text(int property, String value) {
	}

	private final Map<Text, CSSValue> values = new HashMap<>();

	@Override
	public CSSValue parsePropertyValue(int property, String value) {
		return value == null ? super.parsePropertyValue(property, null)
				: values.computeIfAbsent(new Text(property, value), text -> super.parsePropertyValue(text.property, text.value));
	}
}
