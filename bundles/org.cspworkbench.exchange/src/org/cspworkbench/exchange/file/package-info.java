/** The kinds of files. Each reader turns one into a {@link org.cspworkbench.exchange.document.Document}. */
package org.cspworkbench.exchange.file;
