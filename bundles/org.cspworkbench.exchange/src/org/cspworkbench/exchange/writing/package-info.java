/** A plan as a workbook that people can work in, and that can be brought in again. */
package org.cspworkbench.exchange.writing;
