/**
 * Binds series of a plan to facts: chooses the periods, works the figures out, sets old against new, and brings what is
 * accepted into the plan as one command.
 */
package org.cspworkbench.evidence.binding;
