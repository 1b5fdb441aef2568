package org.cspworkbench.report.oda;

import java.io.IOException;
import java.net.URI;

import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.report.data.Messages;
import org.cspworkbench.report.data.PlanSnapshot;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.osgi.util.NLS;

/** The plan file of a layout that runs outside the workbench, in a stock BIRT Report Designer. */
final class PlanFile {

	private PlanFile() {
	}

	static PlanSnapshot open(String uri) throws OdaException {
		if (uri == null || uri.isBlank()) {
			throw new OdaException(Messages.plan_missing);
		}
		try (var file = URI.create(uri).toURL().openStream()) {
			return PlanSnapshot.of(new PlanDocuments().load(file, uri));
		} catch (IOException | RuntimeException e) {
			var told = new OdaException(NLS.bind(Messages.plan_unreadable, uri));
			told.initCause(e);
			throw told;
		}
	}
}
