package org.cspworkbench.report.oda;

import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.report.Messages;
import org.cspworkbench.report.PlanSnapshot;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.osgi.util.NLS;

/** The plan file of a layout that runs outside the workbench, in a stock BIRT Report Designer. */
final class PlanFile {

	private PlanFile() {
	}

	static PlanSnapshot open(String uri) throws OdaException {
		if (uri == null || uri.isBlank()) {
			throw new OdaException(NLS.bind(Messages.plan_unreadable, ""));
		}
		try {
			var resources = new ResourceSetImpl();
			resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
			var resource = resources.getResource(URI.createURI(uri), true);
			if (resource.getContents().getFirst() instanceof Plan plan) {
				return PlanSnapshot.of(plan);
			}
			throw new OdaException(NLS.bind(Messages.plan_unreadable, uri));
		} catch (RuntimeException e) {
			throw new OdaException(e);
		}
	}
}
