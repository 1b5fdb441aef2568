package org.cspworkbench.report.compose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.TextDataHandle;
import org.eclipse.birt.report.model.api.TextItemHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;

/**
 * HTML that an expression puts together while the report runs, which no inspection has seen: its pictures and its styles that fetch anything
 * become plain text.
 */
public final class DynamicHtml {

	private static final String GUARD = """
			(function (html) {
				return html == null ? html : String(html)
					.replace(/<(?=[\\s\\/]*(img|image|picture|object|embed|iframe|frame|link|style|svg|input|video|audio|source|base|meta|script|body|table[^>]*background|t[dhr][^>]*background)\\b)/gi, "&lt;")
					.replace(/style\\s*=\\s*("[^"]*"|'[^']*'|[^\\s>]*)/gi, function (style) { return /[&\\\\]|url|import/i.test(style) ? "" : style; });
			})(eval(%s))""";
	private static final Pattern VALUE = Pattern.compile("(?is)(<value-of\\b[^>]*\\bformat\\s*=\\s*[\"']?html[\"']?[^>]*>)(.*?)(</value-of>)");

	private DynamicHtml() {
	}

	public static void guard(ReportDesignHandle design) throws SemanticException {
		guard((DesignElementHandle) design);
	}

	static void guard(DesignElementHandle element) throws SemanticException {
		if (element instanceof TextDataHandle text && text.getValueExpr() != null && !"plain".equals(text.getContentType())) {
			text.setValueExpr(guarded(text.getValueExpr()));
		} else if (element instanceof TextItemHandle text && text.getContent() != null) {
			text.setContent(VALUE.matcher(text.getContent()).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + guarded(found.group(2)) + found.group(3))));
		}
		for (var slot = 0; slot < element.getDefn().getSlotCount(); slot++) {
			for (var content : element.getSlot(slot).getContents()) {
				if (content instanceof DesignElementHandle inner) {
					guard(inner);
				}
			}
		}
	}

	private static String guarded(String expression) {
		return GUARD.formatted(PieceWriter.quoted(expression.replace("\r", "")));
	}
}
