/** What can be made of bound figures in one step: the tables, boxes and charts of a strategic assessment. */
package org.cspworkbench.evidence.exhibit;
