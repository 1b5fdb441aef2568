package org.cspworkbench.report.oda;

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDriver;
import org.eclipse.datatools.connectivity.oda.LogConfiguration;

/** Lets a BIRT layout read a partnership plan as rows. */
public final class PlanDriver implements IDriver {

	private Object context;

	@Override
	public IConnection getConnection(String dataSourceId) {
		var connection = new PlanConnection();
		connection.setAppContext(context);
		return connection;
	}

	@Override
	public void setAppContext(Object context) {
		this.context = context;
	}

	@Override
	public void setLogConfiguration(LogConfiguration configuration) {
		// everything that this driver has to say is an OdaException
	}

	@Override
	public int getMaxConnections() {
		return 0;
	}
}
