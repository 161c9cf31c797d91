package org.sheaf.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.study.Coder;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Study;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;

/** {@code sheaf framework versions}. */
@Command(
        name = "versions",
        description = "Lists the frozen versions of the coding framework.",
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf framework versions leases.sheaf", "  sheaf framework versions leases.sheaf --json"})
final class VersionsCommand extends StudyCommand {

    VersionsCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Study study = open.study();
        List<Map<String, Object>> versions = new ArrayList<>();
        TextTable table = new TextTable("version", "date", "coder", "codes", "note");
        study.versions().stream()
                .sorted(Comparator.comparingInt(FrameworkVersion::number))
                .forEach(version -> {
                    String coder = study.coders()
                            .find(version.coder())
                            .map(Coder::name)
                            .orElse("someone");
                    Map<String, Object> map = new LinkedHashMap<>();
                    map.put("version", version.number());
                    map.put("frozen", version.frozen().toString());
                    map.put("coder", coder);
                    map.put("codes", version.codes().size());
                    map.put("note", version.note());
                    versions.add(map);
                    LocalDate day = LocalDate.ofInstant(
                            version.frozen(), house().clock().getZone());
                    table.row(version.number(), day, coder, version.codes().size(), version.note());
                });
        return new Answer()
                .put("versions", versions)
                .lines(versions.isEmpty() ? "No version has been frozen yet.\n" : table.text());
    }
}
