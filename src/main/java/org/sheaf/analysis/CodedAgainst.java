package org.sheaf.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Progress;
import org.sheaf.study.Stage;
import org.sheaf.study.Standing;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/**
 * Which frozen framework a transcript was coded against by one coder, and what has changed since.
 *
 * @param transcript which
 * @param coder who coded it
 * @param stage how far
 * @param version of a transcript that is done the one noted then; else the newest of the one noted and of those frozen
 *     before the coder's last coding there; null when there is none
 * @param changedSince codes that are new, or mean or are called something else in the framework of today
 * @param goneSince names of codes that the version held and that are no longer there
 */
public record CodedAgainst(
        Transcript transcript,
        Coder coder,
        Stage stage,
        @Nullable FrameworkVersion version,
        List<Code> changedSince,
        List<String> goneSince) {

    /** What changes the meaning of a code; its colour, order and origin do not. */
    private static final Set<String> MEANING =
            Set.of("code", "definition", "full_definition", "use_when", "not_when", "example");

    /** Copies the lists. */
    public CodedAgainst {
        changedSince = List.copyOf(changedSince);
        goneSince = List.copyOf(goneSince);
    }

    /** Whether it was coded and the framework has changed since a version it is known to be coded against. */
    public boolean mustBeLookedAtAgain() {
        return version != null && !(changedSince.isEmpty() && goneSince.isEmpty());
    }

    /**
     * Every transcript that a coder has begun, in order of transcripts, then coders; the consensus is not asked.
     *
     * @param study any snapshot; its pages are read one by one
     * @param progress told and asked before every transcript
     */
    public static List<CodedAgainst> of(Study study, Progress progress) {
        List<FrameworkVersion> versions = study.versions().stream()
                .sorted(Comparator.comparing(FrameworkVersion::frozen))
                .toList();
        Map<Id<FrameworkVersion>, Since> since = new HashMap<>();
        List<CodedAgainst> all = new ArrayList<>();
        int done = 0;
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            progress.report("Comparing versions", done++, study.transcripts().size());
            for (Coder coder : study.coders()) {
                Stage stage = study.stage(transcript.id(), coder.id());
                if (coder.equals(Coder.CONSENSUS) || stage == Stage.NOT_BEGUN || stage == Stage.READ) {
                    continue;
                }
                FrameworkVersion version =
                        version(study, transcript, coder, versions).orElse(null);
                Since changes = version == null
                        ? Since.NOTHING
                        : since.computeIfAbsent(version.id(), id -> Since.version(study, version));
                all.add(new CodedAgainst(transcript, coder, stage, version, changes.changed, changes.gone));
            }
        }
        return all;
    }

    private static Optional<FrameworkVersion> version(
            Study study, Transcript transcript, Coder coder, List<FrameworkVersion> versions) {
        Optional<Standing> standing = study.standings().find(Standing.idOf(transcript.id(), coder.id()));
        Optional<FrameworkVersion> noted = standing.map(Standing::version).flatMap(study.versions()::find);
        if (standing.isPresent() && standing.get().stage() == Stage.DONE) {
            return noted;
        }
        Instant last = lastCoding(study.page(transcript.id()), coder);
        return versions.stream()
                .filter(version -> !version.frozen().isAfter(last)
                        || noted.filter(version::equals).isPresent())
                .reduce((older, newer) -> newer);
    }

    private static Instant lastCoding(Page page, Coder coder) {
        Page.Columns columns = page.columns();
        long last = Long.MIN_VALUE;
        for (int i = 0; i < page.size(); i++) {
            if (page.coder(i).equals(coder.id())) {
                last = Math.max(last, columns.made()[i]);
                for (int j = columns.firstCoding()[i]; j < columns.firstCoding()[i + 1]; j++) {
                    last = Math.max(last, columns.codingMade()[j]);
                }
            }
        }
        return last == Long.MIN_VALUE ? Instant.MIN : Instant.ofEpochMilli(last);
    }

    /** What has changed since a version. */
    private record Since(List<Code> changed, List<String> gone) {

        private static final Since NOTHING = new Since(List.of(), List.of());

        static Since version(Study study, FrameworkVersion version) {
            Map<Id<Code>, Code> old = new HashMap<>();
            version.codes().forEach(code -> old.put(code.id(), code));
            List<Code> changed = new ArrayList<>();
            for (Code code : study.framework().inOrder()) {
                Code was = old.get(code.id());
                if (was == null
                        || FrameworkDifference.fields(was, code).stream().anyMatch(MEANING::contains)) {
                    changed.add(code);
                }
            }
            List<String> gone = version.codes().stream()
                    .filter(code -> !study.codes().has(code.id()))
                    .map(Code::name)
                    .toList();
            return new Since(changed, gone);
        }
    }
}
