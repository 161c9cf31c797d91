package org.sheaf.store.team;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sheaf.merge.Apart;
import org.sheaf.merge.Collision;
import org.sheaf.merge.Merge;
import org.sheaf.merge.Merged;
import org.sheaf.store.StoredCopy;
import org.sheaf.study.Coder;
import org.sheaf.study.Copies;
import org.sheaf.study.Id;
import org.sheaf.study.Merging;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.TeamChange;

/** Works out what merging a copy in another folder would do to a study. One thread. */
final class CopyMerge {

    private final Copies.Here here;
    private final Copies.Other other;
    private final Progress progress;

    CopyMerge(Copies.Here here, Copies.Other other, Progress progress) {
        this.here = here;
        this.other = other;
        this.progress = progress;
    }

    Copies.Preview preview(Id<Coder> by, Instant when) {
        if (isSame(here.folder(), other.folder())) {
            throw new Refusal("That is the study itself. Choose the folder of a copy of it.");
        }
        try (StoredCopy copy = StoredCopy.open(other.folder(), here.study().epoch(), other.passphrase())) {
            Study theirs = copy.study();
            refuseAnother(theirs);
            new Kinship(here.journal(), copy.journal()).refuseStrangers();
            progress.report("Comparing the histories", 0, 0);
            Apart apart =
                    Apart.of(new Apart.Copy(here.study(), here.journal()), new Apart.Copy(theirs, copy.journal()));
            String called = called(theirs, apart.absorbed());
            if (apart.absorbed().isEmpty()) {
                return nothing(called);
            }
            progress.check();
            Merged merged = Merge.of(
                    new Merge.Side(here.study(), here.texts(), apart.ours()),
                    new Merge.Side(theirs, copy.texts(), apart.theirs()));
            if (merged.edits().isEmpty()) {
                return nothing(called);
            }
            return preview(
                    merged,
                    new Merging(
                            Id.random(),
                            called,
                            by,
                            when,
                            apart.absorbed(),
                            notes(merged),
                            merged.became(),
                            merged.released(),
                            merged.lifted()));
        }
    }

    private static Copies.Preview preview(Merged merged, Merging merging) {
        Incoming incoming = Incoming.of(merged.edits());
        String brief = incoming.brief();
        String title = "Merged the copy " + merging.copy() + (brief.isEmpty() ? "" : ": " + brief);
        List<String> lines = incoming.lines();
        return new Copies.Preview(
                new TeamChange.CopyMerged(merging, title, merged.edits(), merged.newTexts()),
                title,
                lines.isEmpty() ? List.of("small changes only") : lines,
                merging.notes());
    }

    private static Copies.Preview nothing(String called) {
        return new Copies.Preview(null, "Nothing new in the copy " + called, List.of(), List.of());
    }

    private static List<String> notes(Merged merged) {
        List<String> notes = new ArrayList<>();
        merged.collisions().stream().map(Collision::sentence).forEach(notes::add);
        notes.addAll(merged.notes());
        return notes;
    }

    /** “of Tom” where one coder worked in it, else the folder's name in quotation marks. */
    private String called(Study theirs, List<Merging.Absorbed> news) {
        List<String> names = news.stream()
                .map(Merging.Absorbed::coder)
                .filter(coder -> !coder.equals(Coder.CONSENSUS.id()))
                .distinct()
                .map(theirs.coders()::find)
                .flatMap(Optional::stream)
                .map(Coder::name)
                .toList();
        return names.size() == 1 ? "of " + names.get(0) : "‘" + other.name() + "’";
    }

    private void refuseAnother(Study theirs) {
        if (!theirs.facts().id().equals(here.study().facts().id())) {
            throw new Refusal("‘" + other.name() + "’ is not a copy of this study but another study, “"
                    + theirs.facts().title()
                    + "”. Nothing was merged. Bring what you need of it in as files: its texts (sheaf transcripts export),"
                    + " its codebook and its codings (sheaf codebook export, sheaf codings export).");
        }
    }

    private static boolean isSame(Path one, Path two) {
        try {
            return Files.exists(one) && Files.exists(two) && Files.isSameFile(one, two);
        } catch (IOException unknown) {
            return Objects.equals(
                    one.toAbsolutePath().normalize(), two.toAbsolutePath().normalize());
        }
    }
}
