package org.cspworkbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Command;
import org.cspworkbench.core.command.Invocation;
import org.cspworkbench.evidence.EvidenceLibrary;
import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.Importer;
import org.cspworkbench.evidence.mapping.MappingFile;
import org.cspworkbench.store.StoreException;

/** Brings files of one format into the database: all of them, or nothing. */
public final class ImportDataCommand implements Command {

	@Override
	public Options options() {
		return new Options().addOption(Option.builder().longOpt("as").hasArg().get());
	}

	@Override
	public int run(Invocation call) throws Refusal {
		if (call.words().isEmpty()) {
			throw new Refusal(CliMessages.text("importData.files"));
		}
		try {
			var evidence = EvidenceLibrary.of(call.library().facts());
			var importer = importer(call, evidence);
			var report = evidence.importFiles(files(call), importer, TerminalProgress.ofThisTerminal());
			new ImportAccount(report, evidence).print(call.out());
			return DONE;
		} catch (ImportException | StoreException e) {
			throw new Refusal(e.getMessage(), e);
		}
	}

	private static Importer importer(Invocation call, EvidenceLibrary evidence) throws Refusal, ImportException, StoreException {
		var format = call.option("as");
		if (format.isEmpty()) {
			throw new Refusal(CliMessages.text("importData.format", evidence.importers().stream().map(Importer::id).collect(Collectors.joining(", "))));
		}
		return evidence.importer(format.get().endsWith(MappingFile.EXTENSION) ? call.path(format.get()).toString() : format.get());
	}

	private static List<Path> files(Invocation call) {
		var files = new ArrayList<Path>();
		call.words().forEach(word -> files.add(call.path(word)));
		return files;
	}
}
