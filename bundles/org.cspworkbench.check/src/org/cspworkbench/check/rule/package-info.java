/** One class a rule over what was read in a plan. */
package org.cspworkbench.check.rule;
