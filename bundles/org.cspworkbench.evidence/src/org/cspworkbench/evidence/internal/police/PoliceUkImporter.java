package org.cspworkbench.evidence.internal.police;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.cspworkbench.evidence.FactSink;
import org.cspworkbench.evidence.FileSample;
import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.Importer;
import org.cspworkbench.evidence.PartSink;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.internal.intake.ArchiveMember;
import org.cspworkbench.evidence.internal.table.CsvScan;
import org.cspworkbench.evidence.internal.table.ZipContainer;
import org.cspworkbench.evidence.table.TableFormat;
import org.eclipse.core.runtime.IProgressMonitor;

/** The files of data.police.uk: street, outcomes, stop and search, one by one or in the archive with its folders of months. */
public final class PoliceUkImporter implements Importer {

	@Override
	public String id() {
		return "police-uk";
	}

	@Override
	public String title() {
		return Sentence.POLICE_TITLE.with();
	}

	@Override
	public int recognise(FileSample sample) {
		if (sample.format() == TableFormat.ZIP)
			return sample.members().stream().anyMatch(member -> PoliceFile.named(member.substring(member.lastIndexOf('/') + 1)).isPresent()) ? 100 : 0;
		return sample.format() == TableFormat.TEXT && kind(sample).isPresent() ? 95 : 0;
	}

	private static Optional<PoliceFile.Kind> kind(FileSample sample) {
		if (sample.hasHeader("Month", "Reported by", "Crime type"))
			return Optional.of(PoliceFile.Kind.STREET);
		if (sample.hasHeader("Month", "Reported by", "Outcome type"))
			return Optional.of(PoliceFile.Kind.OUTCOMES);
		if (sample.hasHeader("Type", "Date", "Object of search", "Officer-defined ethnicity"))
			return Optional.of(PoliceFile.Kind.SEARCHES);
		return Optional.empty();
	}

	@Override
	public void read(List<SourceFile> files, FactSink sink, IProgressMonitor monitor) throws IOException {
		for (var file : files) {
			monitor.subTask(file.title());
			if (TableFormat.of(file) == TableFormat.ZIP)
				readArchive(file, sink, monitor);
			else
				read(file, kind(FileSample.of(file)).orElseThrow(() -> new ImportException(Sentence.POLICE_NOT_ONE.with(file.title()))), sink);
		}
	}

	private static void readArchive(SourceFile archive, FactSink sink, IProgressMonitor monitor) throws IOException {
		try (var zip = ZipContainer.open(archive)) {
			var members = zip.entries().stream().filter(entry -> !entry.isDirectory()).sorted(Comparator.comparing(ZipArchiveEntry::getName))
					.map(entry -> new ArchiveMember(archive, zip, entry.getName(), entry.getSize())).filter(member -> PoliceFile.named(member.name()).isPresent())
					.toList();
			if (members.isEmpty())
				throw new ImportException(Sentence.POLICE_NOT_ONE.with(archive.title()));
			for (var member : members) {
				monitor.subTask(member.title());
				read(member, PoliceFile.named(member.name()).orElseThrow().kind(), sink).edition(archive.name());
			}
		}
	}

	private static PartSink read(SourceFile file, PoliceFile.Kind kind, FactSink sink) throws IOException {
		return switch (kind) {
			case STREET -> {
				var part = sink.part(PoliceData.STREET, key(file), file);
				part.measure(PoliceData.CRIME);
				scan(file, part, new LocatedRows(file, part, kind, PoliceData::crimeType));
				yield part;
			}
			case OUTCOMES -> {
				var part = sink.part(PoliceData.OUTCOMES, key(file), file);
				part.measure(PoliceData.ALL_OUTCOMES);
				scan(file, part, new LocatedRows(file, part, kind, PoliceData::outcomeType));
				yield part;
			}
			case SEARCHES -> {
				var part = sink.part(PoliceData.SEARCHES, key(file), file);
				new SearchRows(file, part).read();
				yield part;
			}
		};
	}

	private static void scan(SourceFile file, PartSink part, LocatedRows rows) throws IOException {
		var text = CsvScan.read(file, rows);
		rows.finish();
		part.encoding(text.encoding());
		if (text.strange() > 0)
			part.note(Sentence.PART_ENCODING.with(text.strange()));
	}

	/** A corrected file bears the name of the one that it corrects. */
	private static String key(SourceFile file) {
		return file.name().toLowerCase(Locale.ROOT).replaceFirst("\\.csv$", "");
	}
}
