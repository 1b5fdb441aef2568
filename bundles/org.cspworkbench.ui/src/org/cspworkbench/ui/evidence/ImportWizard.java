package org.cspworkbench.ui.evidence;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.evidence.EvidenceLibrary;
import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.ImportReport;
import org.cspworkbench.evidence.Importer;
import org.cspworkbench.evidence.mapping.MappedImporter;
import org.cspworkbench.store.StoreException;
import org.cspworkbench.ui.FileChooser;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

/** Files, their format, what the columns are when it is any table, and what came of it. */
final class ImportWizard extends Wizard {

	private final EvidenceDesk desk;
	private final FilesPage files;
	private final MappingPage mapping;
	private final ResultPage result;
	private boolean imported;

	ImportWizard(EvidenceDesk desk, FileChooser chooser) {
		this.desk = desk;
		this.files = new FilesPage(desk.library(), chooser);
		this.mapping = new MappingPage();
		this.result = new ResultPage(desk.library());
		setWindowTitle(UiMessages.text("importData.title"));
		setNeedsProgressMonitor(true);
	}

	static void open(Shell shell, EvidenceDesk desk, FileChooser chooser) {
		new Dialog(shell, new ImportWizard(desk, chooser)).open();
	}

	/** When the data are in, there is nothing left to cancel. */
	private static final class Dialog extends WizardDialog {

		private final ImportWizard wizard;

		Dialog(Shell shell, ImportWizard wizard) {
			super(shell, wizard);
			this.wizard = wizard;
			setPageSize(860, 480);
		}

		@Override
		public void updateButtons() {
			super.updateButtons();
			getButton(IDialogConstants.CANCEL_ID).setEnabled(!wizard.imported);
		}
	}

	@Override
	public void addPages() {
		addPage(files);
		addPage(mapping);
		addPage(result);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == files && files.isTable() ? mapping : null;
	}

	/** The columns of a table are looked at before it is imported. */
	void showColumns() {
		mapping.show(files.files().getFirst(), files.savedMapping());
	}

	@Override
	public boolean canFinish() {
		return imported || files.isPageComplete() && (!files.isTable() || isAtColumns() && mapping.isPageComplete() || !isAtColumns() && files.savedMapping().isPresent());
	}

	private boolean isAtColumns() {
		return getContainer().getCurrentPage() == mapping;
	}

	/** A saved mapping may be used as it is; one that was looked at is used as it stands on the page. */
	private Importer importer() throws StoreException {
		if (!files.isTable()) {
			return files.importer();
		}
		if (!isAtColumns()) {
			return new MappedImporter(files.savedMapping().orElseThrow());
		}
		if (mapping.isKept()) {
			desk.library().keep(mapping.mapping());
		}
		return new MappedImporter(mapping.mapping());
	}

	@Override
	public boolean performFinish() {
		if (imported) {
			return true;
		}
		try {
			var paths = files.files();
			var report = new Run(desk.library(), paths, importer());
			getContainer().run(true, true, report::run);
			imported = true;
			result.show(report.report);
			getContainer().showPage(result);
			desk.imported(report.report);
		} catch (InvocationTargetException e) {
			if (!(e.getCause() instanceof ImportException || e.getCause() instanceof StoreException)) {
				throw new IllegalStateException(e.getCause());
			}
			refuse(new Refusal(e.getCause().getMessage(), e.getCause()));
		} catch (StoreException e) {
			refuse(new Refusal(e.getMessage(), e));
		} catch (InterruptedException e) {
			// Cancelled: nothing was written, and the wizard stays for another choice.
		}
		return false;
	}

	@Override
	public boolean performCancel() {
		return true;
	}

	private void refuse(Refusal refusal) {
		java.util.logging.Logger.getLogger(ImportWizard.class.getName()).log(java.util.logging.Level.INFO, refusal.getMessage(), refusal);
		((org.eclipse.jface.wizard.WizardPage) getContainer().getCurrentPage()).setErrorMessage(refusal.getMessage());
	}

	private static final class Run {

		private final EvidenceLibrary library;
		private final List<Path> files;
		private final Importer importer;
		private ImportReport report;

		Run(EvidenceLibrary library, List<Path> files, Importer importer) {
			this.library = library;
			this.files = files;
			this.importer = importer;
		}

		void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
			try {
				report = library.importFiles(files, importer, monitor);
			} catch (ImportException | StoreException e) {
				throw new InvocationTargetException(e);
			} catch (OperationCanceledException e) {
				throw new InterruptedException();
			}
		}
	}
}
