package org.cspworkbench.ui.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.evidence.mapping.ColumnUse;
import org.cspworkbench.evidence.mapping.Mapping;
import org.cspworkbench.evidence.mapping.MappingGuess;
import org.cspworkbench.evidence.mapping.MappingPreview;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What the columns of a table are, with what comes of its first rows as one goes. */
final class MappingPage extends WizardPage {

	private static final int ROWS = 12;
	private static final int DELAY = 250;

	private Path file;
	private Mapping mapping;
	private MappingFields fields;
	private MappingColumns columns;
	private MappedRows rows;
	private Background background;
	private int typed;

	MappingPage() {
		super("mapping", UiMessages.text("importData.mapping"), null);
		setMessage(UiMessages.text("importData.mapping.message"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(MappingFields.COLUMNS).margins(10, 8).spacing(8, 4).applyTo(area);
		fields = new MappingFields(area, this::soon);
		columns = new MappingColumns(area, this::choose);
		rows = new MappedRows(area);
		background = new Background(area);
		setControl(area);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			((ImportWizard) getWizard()).showColumns();
		}
		super.setVisible(visible);
	}

	/** Begins with a saved mapping, or with a guess at the file. */
	void show(Path chosen, Optional<Mapping> saved) {
		if (chosen.equals(file) && mapping != null && saved.isEmpty()) {
			return;
		}
		file = chosen;
		background.ask(UiMessages.text("importData.running"), () -> saved.isPresent() ? saved.get() : MappingGuess.of(chosen), this::begin, this::refuse);
	}

	private void begin(Mapping next) {
		mapping = next;
		fields.fill(next);
		preview();
	}

	/** A little after the last key, so that a long file is not read at each. Nobody finishes with less than the preview shows. */
	private void soon() {
		if (mapping == null) {
			return;
		}
		setPageComplete(false);
		var number = ++typed;
		getShell().getDisplay().timerExec(DELAY, () -> {
			if (number == typed && !getControl().isDisposed()) {
				take();
			}
		});
	}

	private void take() {
		try {
			mapping = fields.apply(mapping);
			preview();
		} catch (Refusal refusal) {
			refuse(refusal);
		}
	}

	private void choose(List<ColumnUse> uses) {
		mapping = mapping.with(uses);
		preview();
	}

	private void preview() {
		var asked = mapping;
		background.ask(UiMessages.text("importData.running"), () -> MappingPreview.of(asked, file, ROWS), this::show, this::refuse);
	}

	private void refuse(Refusal refusal) {
		setErrorMessage(refusal.getMessage());
		setPageComplete(false);
	}

	private void show(MappingPreview preview) {
		columns.show(preview, mapping);
		rows.show(preview);
		setErrorMessage(null);
		setMessage(UiMessages.text("importData.preview.figures", preview.figures(), preview.rows().size(), preview.unreadable()));
		setPageComplete(preview.figures() > 0);
	}

	Mapping mapping() {
		return mapping;
	}

	boolean isKept() {
		return fields.isKept();
	}
}
