package org.sheaf.identity.admitting;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.sheaf.identity.applying.Masking;
import org.sheaf.identity.register.Book;
import org.sheaf.identity.register.Raw;
import org.sheaf.identity.register.Register;
import org.sheaf.identity.register.Replaced;
import org.sheaf.identity.replacing.Replacement;
import org.sheaf.identity.vault.SealedFiles;
import org.sheaf.identity.vault.Vault;
import org.sheaf.intake.Admission;
import org.sheaf.intake.ReadFile;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.Rewriting;
import org.sheaf.study.Study;
import org.sheaf.study.TextKey;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;

/**
 * What comes into a study to which identities were applied, with its vault open: known originals are replaced before anything is
 * stored, and the raw text goes into the vault. One thread at a time; what was opened is closed, the vault is not.
 */
public final class VaultIntake implements AutoCloseable {

    private final Book book;
    private final Masking masking;
    private final SealedFiles.Opened sealed;
    private final IdentityHashMap<ReadTranscript, ReadTranscript> raw = new IdentityHashMap<>();
    private final IdentityHashMap<ReadTranscript, List<Replacement.Swap>> swaps = new IdentityHashMap<>();

    /**
     * Prepares it; not for the EDT.
     *
     * @param folder of the study, in which sealed files wait
     * @param vault open
     */
    public VaultIntake(Study study, Texts texts, Path folder, Vault vault) {
        this.book = new Book(vault);
        Register register = book.register();
        this.masking = Masking.of(study, texts, register);
        this.sealed = new SealedFiles(folder).open(vault);
    }

    /** Files that were sealed when the vault was not at hand, to be read now. */
    public List<Path> sealed() {
        return sealed.files();
    }

    /** A file as it may come in. */
    public ReadFile masked(ReadFile file) {
        if (!(file instanceof ReadTranscript read)) {
            return file;
        }
        ReadTranscript masked = read.written(new Rewriting() {
            @Override
            public Written text(TranscriptText text) {
                Masking.Masked anew = masking.text(text);
                return new Written(anew.text(), anew.moved());
            }

            @Override
            public String words(String words) {
                return masking.words(words);
            }
        });
        raw.put(masked, read);
        swaps.put(masked, masking.swaps());
        return masked;
    }

    /** Puts the raw texts of what goes in into the vault, before it goes in. */
    public void keep(Admission admission, String who, Instant when) {
        List<Raw> raws = new ArrayList<>();
        List<Replaced> log = new ArrayList<>();
        raw.forEach((masked, read) -> admission.head(masked).ifPresent(head -> {
            TextKey key = new TextKey(head.id(), head.revision());
            raws.add(new Raw(
                    key,
                    true,
                    read.name(),
                    read.file(),
                    read.sha256(),
                    read.text().text()));
            swaps.getOrDefault(masked, List.of()).forEach(swap -> log.add(entry(head, swap, who, when)));
        }));
        if (!raws.isEmpty()) {
            book.admit(raws, log);
        }
    }

    private static Replaced entry(Transcript head, Replacement.Swap swap, String who, Instant when) {
        return new Replaced(
                when,
                who,
                head.name(),
                head.revision(),
                -1,
                swap.identity().kind().word(),
                swap.identity().id().value(),
                swap.original(),
                swap.instead(),
                "known when it came in");
    }

    /** Takes out of the vault again what did not go in after all. */
    public void takeBack(Admission admission) {
        book.leave(raw.keySet().stream()
                .flatMap(masked -> admission.head(masked).stream())
                .map(Transcript::id)
                .toList());
    }

    /** Sealed files that could be read are in the study by now, or were before. */
    public void done(List<ReadFile> files) {
        for (Path path : sealed.files()) {
            boolean read = files.stream()
                    .filter(ReadTranscript.class::isInstance)
                    .anyMatch(file -> raw.getOrDefault((ReadTranscript) file, (ReadTranscript) file)
                            .path()
                            .equals(path));
            if (read) {
                sealed.done(path);
            }
        }
    }

    /** Sealed files that an admission has brought in are in the study by now. */
    public void done(Admission admission) {
        raw.forEach((masked, read) -> {
            if (admission.head(masked).isPresent()) {
                sealed.done(read.path());
            }
        });
    }

    @Override
    public void close() {
        sealed.close();
    }
}
