/** Text files from elsewhere, whose encoding and separator nobody declared. */
package org.cspworkbench.core.text;
