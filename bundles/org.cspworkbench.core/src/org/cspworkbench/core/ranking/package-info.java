/** Which problems should become priorities: scores after a scheme that is data, ranked, and the reasons put into words. */
package org.cspworkbench.core.ranking;
