/** What is wrong in a plan, found beside the work on it. */
package org.cspworkbench.core.check;
