package org.cspworkbench.store.facts;

/** An area as a lookup names it. The kind is one of the area kinds of the model, such as {@code ward}. */
public record GeoArea(String code, String name, String kind, String vintage, String lookup) {
}
