/** A small reader of sentences: words with cited figures filled in, numbers, months and mentions of indicators. */
package org.cspworkbench.check.reading;
