package org.cspworkbench.model.io;

import org.w3c.dom.Document;

/** Brings the document of a plan from one version of the metamodel to the next. It works on a copy of the file. */
public interface PlanUpgrade {

	/** The version that this upgrade starts from; it leads to the next one. */
	int from();

	void upgrade(Document plan);
}
