/**
 * Facts: counts per measure, area, period and source, kept as packed runs, and the provenance of each. The store keeps them
 * and lends them out; what they mean is the business of the evidence bundle.
 */
package org.cspworkbench.store.facts;
