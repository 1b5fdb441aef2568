package org.cspworkbench.report;

import java.net.URL;

/** How a plan is arranged when it is published: a BIRT design that shipped with the product or that an analyst made. */
public record Layout(String id, String title, String description, URL design, boolean shipped) {
}
