/** What the charts of the evidence show, in numbers and in words, without a drawing. */
package org.cspworkbench.evidence.chart;
