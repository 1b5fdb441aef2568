package org.cspworkbench.ui.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.evidence.EvidenceLibrary;
import org.cspworkbench.evidence.Importer;
import org.cspworkbench.evidence.mapping.MappedImporter;
import org.cspworkbench.evidence.mapping.Mapping;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.store.StoreException;
import org.cspworkbench.ui.FileChooser;
import org.cspworkbench.ui.FileQuestion;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Which files, and of which format they are. */
final class FilesPage extends WizardPage {

	private final EvidenceLibrary library;
	private final FileChooser chooser;
	private final List<Importer> importers = new ArrayList<>();
	private final List<Mapping> mappings = new ArrayList<>();
	private Text files;
	private Combo format;
	private Background background;

	FilesPage(EvidenceLibrary library, FileChooser chooser) {
		super("files", UiMessages.text("importData.files"), null);
		this.library = library;
		this.chooser = chooser;
		setMessage(UiMessages.text("importData.files.message"));
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		files = WidgetIds.tag(new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL), "importData.files");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(files);
		var add = WidgetIds.tag(new Button(area, SWT.PUSH), "importData.add");
		add.setText(UiMessages.text("importData.add"));
		add.addListener(SWT.Selection, event -> add());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(add);
		var bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(bar);
		new Label(bar, SWT.NONE).setText(UiMessages.text("importData.format"));
		format = WidgetIds.tag(new Combo(bar, SWT.READ_ONLY), "importData.format");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(format);
		formats();
		background = new Background(area);
		files.addListener(SWT.Modify, event -> recognise());
		format.addListener(SWT.Selection, event -> check());
		setControl(area);
		setPageComplete(false);
	}

	private void formats() {
		try {
			mappings.addAll(library.mappings());
			var saved = mappings.stream().map(FilesPage::id).toList();
			importers.addAll(library.importers().stream().filter(importer -> !saved.contains(importer.id())).toList());
		} catch (StoreException e) {
			Problems.show(getShell(), new Refusal(e.getMessage(), e));
		}
		importers.forEach(importer -> format.add(importer.title()));
		mappings.forEach(mapping -> format.add(UiMessages.text("importData.format.saved", mapping.source().title())));
		format.add(UiMessages.text("importData.format.table"));
	}

	private static String id(Mapping mapping) {
		return new MappedImporter(mapping).id();
	}

	private void add() {
		var chosen = chooser.severalToOpen(getShell(), FileQuestion.of(UiMessages.text("importData.title"), "*.csv;*.zip;*.xlsx;*.ods;*.txt;*.tsv", "*.*"));
		if (!chosen.isEmpty()) {
			files.setText(String.join("\n", Stream.concat(files().stream(), chosen.stream()).map(Path::toString).distinct().toList()));
		}
	}

	List<Path> files() {
		return files.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).map(Path::of).toList();
	}

	private void recognise() {
		setErrorMessage(null);
		check();
		var chosen = files();
		if (chosen.isEmpty()) {
			return;
		}
		background.ask(UiMessages.text("importData.running"), () -> library.recognise(chosen.getFirst()), this::recognised, refusal -> setErrorMessage(refusal.getMessage()));
	}

	private void recognised(Optional<Importer> known) {
		var name = files().isEmpty() ? "" : files().getFirst().getFileName();
		var index = known.map(importer -> {
			var of = importers.stream().filter(one -> one.id().equals(importer.id())).findFirst().map(importers::indexOf).orElse(-1);
			return of >= 0 ? of : mappings.stream().filter(one -> id(one).equals(importer.id())).findFirst().map(one -> importers.size() + mappings.indexOf(one)).orElse(-1);
		}).orElse(-1);
		format.select(index >= 0 ? index : format.getItemCount() - 1);
		setMessage(index >= 0 ? UiMessages.text("importData.known", name, format.getItem(index)) : UiMessages.text("importData.unknown", name));
		check();
	}

	private void check() {
		setPageComplete(!files().isEmpty() && format.getSelectionIndex() >= 0);
		getContainer().updateButtons();
	}

	/** Whether it is said on the next page what the columns are. */
	boolean isTable() {
		return format.getSelectionIndex() >= importers.size();
	}

	Optional<Mapping> savedMapping() {
		var index = format.getSelectionIndex() - importers.size();
		return index >= 0 && index < mappings.size() ? Optional.of(mappings.get(index)) : Optional.empty();
	}

	Importer importer() {
		return importers.get(format.getSelectionIndex());
	}

	@Override
	public IWizardPage getNextPage() {
		return getWizard().getNextPage(this);
	}
}
