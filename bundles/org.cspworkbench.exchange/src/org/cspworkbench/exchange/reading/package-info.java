/** What the pieces of a document mean for a plan: parts and sections, priorities, actions, figures. What is not understood is kept as words and cells. */
package org.cspworkbench.exchange.reading;
