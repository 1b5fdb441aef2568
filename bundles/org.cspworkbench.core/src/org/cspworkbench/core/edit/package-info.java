/** What is done with whole elements of a plan: delete, duplicate, rename, and carry from one plan to another. */
package org.cspworkbench.core.edit;
