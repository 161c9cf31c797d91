package org.sheaf.outlet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sheaf.identity.leaks.Looking;
import org.sheaf.identity.leaks.StudyWatch;
import org.sheaf.identity.register.Register;
import org.sheaf.study.Outlet;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.VaultMark;

/**
 * The gate of one study. While nothing was replaced in it, it says so of everything that leaves. From then on it holds back what
 * has a real name in it, in whatever part of a file, and warns of what looks like one. Without the open vault it knows only the
 * names that are decided in the study and not yet applied, and says that. Any thread.
 */
public final class StudyGate implements Gate {

    private final Supplier<Study> study;
    private final Supplier<Texts> texts;
    private final Supplier<Optional<Register>> vault;
    private @Nullable Prepared prepared;

    /** What the watch was made of, to be made anew when that has changed. */
    @SuppressWarnings("ReferenceEquality") // an untouched table is the same object; comparing would cost its size
    private record Prepared(Study study, Optional<Register> known, StudyWatch watch) {
        boolean isOf(Study now, Optional<Register> knownNow) {
            return study.transcripts() == now.transcripts()
                    && study.identities() == now.identities()
                    && known.equals(knownNow);
        }
    }

    /**
     * A gate.
     *
     * @param study as it is now
     * @param texts of it
     * @param vault what the study's vault knows, while it is open
     */
    public StudyGate(Supplier<Study> study, Supplier<Texts> texts, Supplier<Optional<Register>> vault) {
        this.study = study;
        this.texts = texts;
        this.vault = vault;
    }

    /** Reads what it needs of the study, which may be closed before the last bytes leave. */
    public void prepare() {
        if (isApplied()) {
            watch();
        }
    }

    private boolean isApplied() {
        return study.get().facts().vault() != null;
    }

    @Override
    public List<String> inspect(String name, Outlet.Kind kind, InputStream finished) throws IOException {
        if (isExempt(kind)) {
            return List.of();
        }
        Study now = study.get();
        if (!isApplied()) {
            return now.transcripts().size() == 0
                    ? List.of()
                    : List.of(Told.rawNames(now.facts().title()));
        }
        StudyWatch watch = watch();
        boolean data = kind == Outlet.Kind.DATA;
        Looking.Found found = Looking.in(
                isFile(kind, name) ? name : "",
                finished.readAllBytes(),
                Optional.of(watch.watch()),
                Optional.of(data ? watch.likely().byShape() : watch.likely()));
        if (!found.leaks().isEmpty()) {
            throw new Refusal(Told.leaks(name, found.leaks(), now));
        }
        List<String> warnings = new ArrayList<>();
        if (!found.suspects().isEmpty()) {
            warnings.add(Told.suspects(name, found.suspects()));
        }
        if (!found.unseen().isEmpty() && kind != Outlet.Kind.PICTURE && kind != Outlet.Kind.CLIPBOARD) {
            warnings.add(Told.unseen(name, found.unseen()));
        }
        VaultMark mark = now.facts().vault();
        boolean thereIsOne = mark != null && !mark.isDestroyed();
        if (thereIsOne && vault.get().isEmpty()) {
            warnings.add(Told.closed());
        }
        return warnings;
    }

    /** The review table, what is revealed, and the vault’s own log are made of real names; nothing else is. */
    private static boolean isExempt(Outlet.Kind kind) {
        return kind == Outlet.Kind.REVIEW_TABLE || kind == Outlet.Kind.REVEALED || kind == Outlet.Kind.VAULT_LOG;
    }

    private static boolean isFile(Outlet.Kind kind, String name) {
        return kind != Outlet.Kind.CLIPBOARD && !name.equals(Told.OUTPUT);
    }

    private synchronized StudyWatch watch() {
        Study now = study.get();
        Optional<Register> known = vault.get();
        Prepared ready = prepared;
        if (ready == null || !ready.isOf(now, known)) {
            ready = new Prepared(now, known, StudyWatch.of(now, texts.get(), known));
            prepared = ready;
        }
        return ready.watch();
    }
}
