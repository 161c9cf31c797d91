package org.sheaf.desktop.framework.versions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.CodeAlteration;
import org.sheaf.analysis.CodedAgainst;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Id;
import org.sheaf.study.Place;
import org.sheaf.study.ReadingChange;
import org.sheaf.study.Refusal;
import org.sheaf.study.Standing;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.text.Span;

/**
 * The frozen states of the framework, what changed from one to another or to now, and which transcripts were coded against
 * which. EDT only.
 */
public final class VersionsModel implements StudyListener {

    private final Desk desk;
    private final Clock clock;
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable Id<FrameworkVersion> from;
    private @Nullable Id<FrameworkVersion> to;
    private @Nullable Id<FrameworkVersion> only;
    private List<CodeAlteration> alterations = List.of();
    private List<CodedAgainst> against = List.of();
    private boolean seen;
    private boolean stale = true;
    private boolean comparing;

    /** The versions of the desk's study. */
    public VersionsModel(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        desk.listen(this);
    }

    /** Says whether anybody looks; nothing is compared else. */
    public void seen(boolean yes) {
        seen = yes;
        catchUp();
    }

    /** The versions, newest first. */
    public List<FrameworkVersion> versions() {
        return newestFirst(desk.study());
    }

    private static List<FrameworkVersion> newestFirst(Study study) {
        return study.versions().stream()
                .sorted(Comparator.comparingInt(FrameworkVersion::number).reversed())
                .toList();
    }

    /** The newest version of a study. */
    public static Optional<FrameworkVersion> newest(Study study) {
        return newestFirst(study).stream().findFirst();
    }

    /** The older side of the comparison; empty while no version is frozen. */
    public Optional<FrameworkVersion> from() {
        return Optional.ofNullable(from).flatMap(desk.study().versions()::find).or(() -> newest(desk.study()));
    }

    /** The newer side of the comparison; empty for the framework as it is now. */
    public Optional<FrameworkVersion> to() {
        return Optional.ofNullable(to).flatMap(desk.study().versions()::find);
    }

    /** Compares a version with another, or with now for null; the older one is put first. */
    public void compare(FrameworkVersion one, @Nullable FrameworkVersion other) {
        if (other != null && other.number() < one.number()) {
            compare(other, one);
            return;
        }
        from = one.id();
        to = other == null ? null : other.id();
        refresh();
    }

    /** What changed from the one side to the other. */
    public List<CodeAlteration> alterations() {
        return alterations;
    }

    /** How many things have changed since the newest version; empty while none is frozen. */
    public Optional<Integer> pending() {
        return newest(desk.study())
                .map(version -> CodeAlteration.between(version.codes(), now()).size());
    }

    private List<Code> now() {
        return desk.study().framework().inOrder();
    }

    /** The number that the next version gets. */
    public int nextNumber() {
        return newest(desk.study()).map(FrameworkVersion::number).orElse(0) + 1;
    }

    /** Why the framework cannot be frozen now; empty when it can. */
    public Optional<String> whyNotFreeze() {
        if (desk.study().codes().size() == 0) {
            return Optional.of(Words.of("versions.nothing"));
        }
        return newest(desk.study())
                .filter(version ->
                        CodeAlteration.between(version.codes(), now()).isEmpty())
                .map(version -> Words.of("versions.same", version.number()));
    }

    /** Keeps the framework as it stands; what it is for may be empty. */
    public void freeze(String note) {
        whyNotFreeze().ifPresent(why -> {
            throw new Refusal(why);
        });
        int number = nextNumber();
        FrameworkVersion version = new FrameworkVersion(
                Id.random(), number, note.strip(), clock.instant(), desk.coder().id(), now());
        desk.submit(new CodeChange.Frozen(version), receipt -> {
            from = null;
            to = null;
            only = null;
            refresh();
            desk.told(Words.of("versions.frozen", number), receipt);
        });
    }

    /** Lists only what was coded against a version; everything for null. */
    public void only(@Nullable FrameworkVersion version) {
        only = version == null ? null : version.id();
        tell();
    }

    /** Who coded what against which version; those that must be looked at again first. */
    public List<CodedAgainst> against() {
        return only == null
                ? against
                : against.stream()
                        .filter(row ->
                                row.version() != null && row.version().id().equals(only))
                        .toList();
    }

    /** The version to which the list is held; empty for all. */
    public Optional<FrameworkVersion> only() {
        return Optional.ofNullable(only).flatMap(desk.study().versions()::find);
    }

    /** How many transcripts must be looked at again, by whichever coder. */
    public long again() {
        return against.stream()
                .filter(CodedAgainst::mustBeLookedAtAgain)
                .map(row -> row.transcript().id())
                .distinct()
                .count();
    }

    /** Whether the coder who acts may say that a transcript was looked at again. */
    public boolean canMark(CodedAgainst row) {
        return row.mustBeLookedAtAgain() && row.coder().id().equals(desk.coder().id());
    }

    /**
     * Notes the newest version for a transcript that was looked at again.
     *
     * @throws Refusal when the framework has changed since that version, so that there is none to note
     */
    public void mark(CodedAgainst row) {
        FrameworkVersion newest = newest(desk.study()).orElseThrow();
        if (hasNewMeaning(newest)) {
            throw new Refusal(Words.of("versions.freezeFirst", newest.number()));
        }
        Standing standing =
                Standing.of(row.transcript().id(), row.coder().id(), row.stage(), newest.id(), clock.instant());
        desk.submit(
                new ReadingChange.Stood(standing),
                receipt ->
                        desk.told(Words.of("versions.marked", row.transcript().name(), newest.number()), receipt));
    }

    /** Whether codes have come, gone or mean something else since the version. */
    public boolean hasNewMeaning(FrameworkVersion version) {
        return CodeAlteration.between(version.codes(), now()).stream()
                .anyMatch(change ->
                        change.kind() != CodeAlteration.Kind.MOVED && change.kind() != CodeAlteration.Kind.DRESSED);
    }

    /** Shows a transcript in the reader. */
    public void open(CodedAgainst row) {
        desk.go(Place.at(row.transcript().id(), new Span(0, 0)));
    }

    /** Shows what a code means. */
    void show(Code code) {
        if (desk.study().codes().has(code.id())) {
            desk.chosen().code(code.id());
        }
    }

    /** Who froze a version. */
    String coder(FrameworkVersion version) {
        return desk.study()
                .coders()
                .find(version.coder())
                .map(coder -> coder.name())
                .orElse("");
    }

    /** Is told when versions or comparisons are others. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        stale = true;
        catchUp();
    }

    private void catchUp() {
        if (!seen || !stale) {
            return;
        }
        refresh();
        if (comparing) {
            return;
        }
        stale = false;
        comparing = true;
        Study study = desk.study();
        desk.work(
                Words.of("versions.comparing"),
                progress -> CodedAgainst.of(study, progress).stream()
                        .sorted(Comparator.comparing((CodedAgainst row) -> !row.mustBeLookedAtAgain()))
                        .toList(),
                found -> {
                    comparing = false;
                    against = found;
                    tell();
                    catchUp();
                },
                failure -> {
                    comparing = false;
                    desk.notices().complain(failure);
                },
                () -> {
                    comparing = false;
                    stale = true;
                });
    }

    private void refresh() {
        alterations = from().map(older -> CodeAlteration.between(
                        older.codes(), to().map(FrameworkVersion::codes).orElseGet(this::now)))
                .orElse(List.of());
        tell();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Whether the comparison reaches to now. */
    boolean isToNow() {
        return to().isEmpty();
    }

    /** Whether two choices of a version are the same; null stands for now. */
    static boolean same(@Nullable FrameworkVersion one, @Nullable FrameworkVersion other) {
        return Objects.equals(one == null ? null : one.id(), other == null ? null : other.id());
    }

    Desk desk() {
        return desk;
    }
}
