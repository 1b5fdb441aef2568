/** Finding things in plans: words anywhere, and elements by their names. */
package org.cspworkbench.core.search;
