package org.cspworkbench.ui.handlers;

import org.cspworkbench.ui.Ids;
import org.cspworkbench.ui.window.PerspectiveOpener;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

public class FindHandler {

	@Execute
	void find(MApplication application, EModelService model, EPartService parts, PerspectiveOpener opener) {
		var part = (MPart) model.find(Ids.FIND, application);
		opener.open(model.getPerspectiveFor(part), () -> parts.showPart(part, PartState.ACTIVATE));
	}
}
