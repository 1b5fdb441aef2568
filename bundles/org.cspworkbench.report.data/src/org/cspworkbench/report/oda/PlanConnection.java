package org.cspworkbench.report.oda;

import java.util.Map;
import java.util.Properties;

import org.cspworkbench.report.data.PlanSnapshot;
import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDataSetMetaData;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.util.ResourceIdentifiers;

import com.ibm.icu.util.ULocale;

/** Gives the plan of the running report or, where there is none, the plan file that the layout names. */
final class PlanConnection implements IConnection {

	private PlanSnapshot plan;
	private ResourceIdentifiers places;
	private boolean open;

	@Override
	public void setAppContext(Object context) {
		if (context instanceof Map<?, ?> values) {
			if (values.get(PlanSnapshot.KEY) instanceof PlanSnapshot given) {
				plan = given;
			}
			if (values.get(ResourceIdentifiers.ODA_APP_CONTEXT_KEY_CONSUMER_RESOURCE_IDS) instanceof ResourceIdentifiers known) {
				places = known;
			}
		}
	}

	@Override
	public void open(Properties properties) throws OdaException {
		if (plan == null) {
			plan = PlanFile.open(properties.getProperty(PlanFile.PROPERTY), places);
		}
		open = true;
	}

	@Override
	public IQuery newQuery(String dataSetType) {
		return new PlanQuery(plan);
	}

	@Override
	public IDataSetMetaData getMetaData(String dataSetType) {
		return new PlanMetaData(this);
	}

	@Override
	public boolean isOpen() {
		return open;
	}

	@Override
	public void close() {
		open = false;
	}

	@Override
	public int getMaxQueries() {
		return 0;
	}

	@Override
	public void commit() {
		// a plan is only read
	}

	@Override
	public void rollback() {
		// a plan is only read
	}

	@Override
	public void setLocale(ULocale locale) {
		// words and figures of a plan come in the plan's own language
	}
}
