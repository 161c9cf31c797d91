package org.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.reconcile.frameworks.Sides;
import org.sheaf.search.StudyIndex;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Entry;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;
import org.sheaf.study.Sealer;
import org.sheaf.study.Seals;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.workbench.OpenStudy;

/** After an epoch was closed nothing of what was before can be read in the study's folder, and everything else still stands. */
class EpochTest {

    private static final char[] PASSPHRASE = "nine quiet otters".toCharArray();

    @TempDir
    Path temp;

    private Path folder;

    /** A study with backups, an index, and what a restored backup and a broken-off attempt left. */
    private void study() throws IOException {
        folder = temp.resolve("clinic.sheaf");
        NamedStudy.make(folder, null);
        try (OpenStudy open = NamedStudy.open(folder, null);
                StudyIndex index = StudyIndex.beside(folder)) {
            open.backUpIfDue();
            index.catchUp(open.study(), open.texts(), Progress.NONE);
        }
        StudyFolder.restore(folder, StudyFolder.backups(folder).get(0), Opening.by("Mira"));
        Files.writeString(folder.resolve("report.docx.part"), "Margaret");
    }

    private void close(char @Nullable [] passphrase, Sealer sealer) {
        try (OpenStudy open = NamedStudy.open(folder, passphrase)) {
            open.closeEpoch(NamedStudy.applied(open), sealer, Progress.NONE);
        }
    }

    private Map<String, Set<String>> finds() throws IOException {
        return RawBytes.find(folder, NamedStudy.ORIGINALS, null);
    }

    @Test
    void noOriginalIsLeftInAnyByteOfTheFolder() throws IOException {
        study();
        Map<String, Set<String>> before = finds();
        assertThat(before.keySet())
                .as("the search finds what is there")
                .contains(
                        "study.mv.db",
                        "study.mv.db, inflated",
                        "before-restore.mv.db",
                        "report.docx.part",
                        "rows of OBJECT",
                        "rows of OBJECT, Base64",
                        "rows of PAGE",
                        "rows of TEXT, inflated",
                        "rows of JOURNAL",
                        "rows of JOURNAL_EDITS, inflated",
                        "index terms")
                .anyMatch(place -> place.startsWith("backups/") && place.contains(" ▸ study.mv.db"));
        assertThat(before.values().stream().flatMap(Set::stream)).contains(NamedStudy.ORIGINALS.toArray(String[]::new));
        close(null, (epoch, database) -> {});
        assertThat(finds()).isEmpty();
        try (OpenStudy open = NamedStudy.open(folder, null);
                StudyIndex index = StudyIndex.beside(folder)) {
            open.backUpIfDue();
            index.catchUp(open.study(), open.texts(), Progress.NONE);
        }
        assertThat(finds()).as("nor in what is made anew").isEmpty();
    }

    @Test
    void everythingElseStands() throws IOException {
        study();
        List<Entry> history;
        List<Quotation> quotations;
        try (OpenStudy open = NamedStudy.open(folder, null)) {
            history = open.journal().back(Long.MAX_VALUE, 1000);
            quotations = quotations(open);
        }
        close(null, (epoch, database) -> {});
        try (OpenStudy open = NamedStudy.open(folder, null)) {
            assertThat(open.check(Progress.NONE)).isEmpty();
            assertThat(open.study().epoch()).isEqualTo(2);
            assertThat(quotations(open).stream().map(Quotation::id))
                    .containsExactlyElementsOf(
                            quotations.stream().map(Quotation::id).toList());
            assertThat(words(open)).contains("Ilse does", "nobody asks", "Call [telephone number]", "Nobody here");
            FrozenLayer layer = open.study().team().frozenLayers().stream()
                    .filter(frozen -> frozen.revision() == 1 && frozen.page().size() == 2)
                    .findFirst()
                    .orElseThrow();
            TranscriptText then = open.texts().text(layer.transcript(), 1);
            assertThat(then.text()).contains("Bertil used to.");
            Seals seals = new Seals(open.sealKey());
            assertThat(layer.page().quotations())
                    .as("what a closed round compared is sealed in the text it lies in")
                    .allMatch(q -> q.seal() == seals.of(then.words(q.span())));
            List<Entry> now = open.journal().back(Long.MAX_VALUE, 1000);
            assertThat(now.get(0).kind()).isEqualTo("identities-applied");
            assertThat(now.subList(1, now.size()).stream().map(Entry::id))
                    .containsExactlyElementsOf(history.stream().map(Entry::id).toList());
            assertThat(now).extracting(Entry::name).contains("Coded a quotation", "Removed a memo", "Corrected a text");
            assertThat(now).allMatch(entry -> !open.journal().holds(entry.position()));
            Code unused = Code.open("Unused", 9);
            open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(unused)));
            assertThat(new Sides(open.study(), open.journal())
                            .ofCoder(open.coder())
                            .codes())
                    .as("who made a code is known from the new history alone")
                    .contains(unused);
        }
    }

    private static List<Quotation> quotations(OpenStudy open) {
        List<Quotation> all = new ArrayList<>();
        open.study()
                .transcripts()
                .forEach(t -> all.addAll(open.study().page(t.id()).quotations()));
        return all;
    }

    private static List<String> words(OpenStudy open) {
        List<String> words = new ArrayList<>();
        for (Transcript transcript : open.study().transcripts()) {
            TranscriptText text = open.texts().of(transcript);
            open.study().page(transcript.id()).quotations().forEach(q -> words.add(text.words(q.span())));
        }
        return words;
    }

    @Test
    void theSealerGetsTheWholeOldDatabase() throws IOException {
        study();
        AtomicReference<Path> kept = new AtomicReference<>();
        close(null, (epoch, database) -> {
            assertThat(epoch).isEqualTo(1);
            kept.set(copy(database));
        });
        Path old = kept.get();
        new Marker(Marker.SCHEMA, 1, null).write(old);
        try (OpenStudy open = NamedStudy.open(old, null)) {
            assertThat(open.check(Progress.NONE)).isEmpty();
            assertThat(open.study().facts().title()).isEqualTo("Mornings at Thistlebeck");
            assertThat(open.nextUndo()).isPresent();
        }
    }

    private Path copy(Path database) {
        try {
            Path sealed = Files.createDirectories(temp.resolve("sealed.sheaf"));
            Files.copy(database, sealed.resolve("study.mv.db"));
            return sealed;
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @Test
    void aSealerThatFailsLeavesTheStudyAsItWasAndOpen() throws IOException {
        study();
        try (OpenStudy open = NamedStudy.open(folder, null)) {
            long position = open.study().position();
            assertThatThrownBy(() -> open.closeEpoch(
                            NamedStudy.applied(open),
                            (epoch, database) -> {
                                throw new Refusal("The vault is full.");
                            },
                            Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("The vault is full.");
            assertThat(folder.resolve("next")).doesNotExist();
            assertThat(open.study().position()).isEqualTo(position);
            assertThat(open.undo().join().entry()).isPresent();
            assertThat(open.backUpIfDue()).isPresent();
            assertThat(open.check(Progress.NONE)).isEmpty();
        }
        try (OpenStudy open = NamedStudy.open(folder, null)) {
            assertThat(open.study().epoch()).isEqualTo(1);
            assertThat(open.study().facts().title()).isEqualTo("Mornings at Thistlebeck");
        }
    }

    /** Every opening costs half a second of stretching the passphrase, so it is done as rarely as it can be. */
    @Test
    void anEncryptedStudyStaysEncryptedUnderItsPassphrase() throws IOException {
        folder = temp.resolve("clinic.sheaf");
        NamedStudy.make(folder, PASSPHRASE);
        AtomicReference<Path> kept = new AtomicReference<>();
        close(PASSPHRASE, (epoch, database) -> kept.set(copy(database)));
        assertThat(RawBytes.find(kept.get(), NamedStudy.ORIGINALS, null))
                .as("what is sealed is as encrypted as it was")
                .isEmpty();
        List<String> looked = new ArrayList<>(NamedStudy.ORIGINALS);
        looked.addAll(List.of("nearby village", "Moira Tanner"));
        Map<String, Set<String>> found = RawBytes.find(folder, looked, PASSPHRASE);
        assertThat(found.keySet()).contains("rows of OBJECT").allMatch(place -> place.startsWith("rows of "));
        assertThat(found.values())
                .allSatisfy(words -> assertThat(words).doesNotContainAnyElementsOf(NamedStudy.ORIGINALS));
        new Marker(Marker.SCHEMA, 1, Marker.read(folder).key()).write(kept.get());
        for (Path study : List.of(folder, kept.get())) {
            try (OpenStudy open = NamedStudy.open(study, PASSPHRASE)) {
                assertThat(open.check(Progress.NONE)).isEmpty();
            }
        }
    }
}
