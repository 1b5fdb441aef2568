/** How a plan begins: from last year's, or from the usual frame. */
package org.cspworkbench.core.begin;
