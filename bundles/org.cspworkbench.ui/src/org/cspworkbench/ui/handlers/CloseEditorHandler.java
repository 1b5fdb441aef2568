package org.cspworkbench.ui.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

import jakarta.inject.Named;

public class CloseEditorHandler {

	@CanExecute
	boolean canClose(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
		return part != null && part.isCloseable();
	}

	@Execute
	void close(@Named(IServiceConstants.ACTIVE_PART) MPart part, EPartService parts) {
		parts.hidePart(part);
	}
}
