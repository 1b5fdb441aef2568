package org.cspworkbench.report.compose;

import java.util.ArrayDeque;
import java.util.regex.Pattern;

/** HTML without what a tagged PDF cannot hold: lists end the report (BIRT issue 2429), and a division has no tag (issue 2456). */
final class PlainHtml {

	private static final Pattern TAG = Pattern.compile("(?is)<(/?)(ol|ul|li|div)\\b[^>]*>");

	private PlainHtml() {
	}

	static String of(String html) {
		var lists = new ArrayDeque<int[]>();
		return TAG.matcher(html).replaceAll(found -> {
			var ends = !found.group(1).isEmpty();
			return switch (found.group(2).toLowerCase()) {
			case "div" -> ends ? "</p>" : "<p>";
			case "li" -> ends ? "</p>" : "<p>" + mark(lists.peek());
			default -> {
				if (!ends) {
					lists.push(new int[] { found.group(2).equalsIgnoreCase("ol") ? 1 : 0 });
				} else if (!lists.isEmpty()) {
					lists.pop();
				}
				yield "";
			}
			};
		});
	}

	private static String mark(int[] number) {
		return number == null || number[0] == 0 ? "• " : number[0]++ + ". ";
	}
}
