package org.sheaf.desktop.identities;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.identities.applying.ApplyCounts;
import org.sheaf.desktop.identities.vaults.VaultModel;
import org.sheaf.identity.replacing.Pseudonym;
import org.sheaf.study.Change;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;

/**
 * The names of a study, one of which is looked at, and what is about to be decided about it. Searched in the background while
 * somebody looks. EDT only.
 */
public final class IdentitiesModel implements StudyListener {

    private final Desk desk;
    private final VaultModel vault;
    private final Clock clock;
    private final Proposals proposals;
    private final Searching searching;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Way way = new Way();
    private final Drafts drafts;
    private Pseudonym.Wish wish = Pseudonym.Wish.NEUTRAL;
    private boolean deciding;
    private int waiting;

    /**
     * Takes the desk, what searches, the vault, the clock that says when something was decided, and what pseudonyms are drawn
     * with.
     */
    public IdentitiesModel(Desk desk, Scanning scanning, VaultModel vault, Clock clock, RandomGenerator random) {
        this.desk = desk;
        this.vault = vault;
        this.clock = clock;
        this.proposals = new Proposals(random);
        this.drafts = new Drafts(proposals, this::list, vault::register);
        this.searching = new Searching(desk, scanning, proposals, this::searched);
        desk.listen(this);
        vault.onChange(this::vaultChanged);
    }

    private void vaultChanged() {
        if (!searching.isRegister(vault.register())) {
            searching.register(vault.register());
        }
        tell();
    }

    Desk desk() {
        return desk;
    }

    VaultModel vault() {
        return vault;
    }

    Proposals proposals() {
        return proposals;
    }

    Searching searching() {
        return searching;
    }

    /** Is told of whatever is another now. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells the user something. */
    public void say(String sentence) {
        desk.notices().say(sentence);
    }

    void tell() {
        listeners.forEach(Runnable::run);
    }

    /** The view is seen, or no longer: only what is seen is searched. */
    public void seen(boolean now) {
        searching.seen(now);
        tell();
    }

    private void searched() {
        relist();
        tell();
    }

    private void relist() {
        drafts.refresh();
        way.relist(searching.list());
    }

    private void look(Found found) {
        way.look(found);
        tell();
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        boolean own = false;
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfEntity of && of.any() instanceof Identity identity) {
                own = true;
                if (entry.target().isPresent()) { // an undo or a redo: it is looked at again, as it is now
                    drafts.drop(identity.id());
                    way.expect(identity);
                }
            }
        }
        searching.outdate();
        if (own) {
            relist();
            tell();
        }
    }

    /** All names, filtered or not. */
    FoundList list() {
        return way.list();
    }

    /** The names that are shown, in the order of the list. */
    public List<String> names() {
        return way.shown().stream().map(Found::name).toList();
    }

    /** The name that is looked at; empty when none is. */
    public String name() {
        return about().map(Found::name).orElse("");
    }

    /** The way through the names. */
    Way way() {
        return way;
    }

    /** The lines of the list. */
    List<Row> rows() {
        return way.rows(this::below);
    }

    private String below(Found found) {
        return switch (found.group()) {
            case CHECK ->
                found.like()
                        .map(like -> like.why())
                        .orElseGet(() ->
                                Words.of("identities.proposed", drafts.of(found).text()));
            case REPLACED -> found.identity().substitute().text();
            case KEPT -> Words.of("identities.kept");
        };
    }

    /** Hides the names of a group, or shows them again. */
    void fold(Found.Group group) {
        way.fold(group);
        tell();
    }

    /** Shows some names only. */
    void sift(Sieve other) {
        way.sift(other);
        tell();
    }

    /** What is looked at. */
    Optional<Found> about() {
        return way.about();
    }

    /** Looks at a name. */
    void choose(Id<Identity> id) {
        list().find(id).ifPresent(this::look);
    }

    boolean canStep(boolean forward) {
        return forward ? way.number() < way.shown().size() : way.number() > 1;
    }

    /** Looks at the next name or the one before; at the end nothing happens. */
    void step(boolean forward) {
        if (canStep(forward)) {
            look(way.shown().get(way.number() - 1 + (forward ? 1 : -1)));
        }
    }

    boolean canSkip() {
        return way.next(way.number()).isPresent();
    }

    /** Looks at the next one to check; this one waits. */
    void skip() {
        way.next(way.number()).ifPresent(this::look);
    }

    /** What is about to be decided about what is looked at. */
    Optional<Draft> draft() {
        return about().map(drafts::of);
    }

    /** Alters the draft of what is looked at. */
    void draft(java.util.function.Consumer<Draft> how) {
        draft().ifPresent(draft -> {
            how.accept(draft);
            tell();
        });
    }

    /** Says that it is something else. */
    void kind(IdentityKind kind) {
        about().ifPresent(found -> {
            drafts.kind(found, kind);
            tell();
        });
    }

    /** Chooses a description, with a number where it stands for somebody else already. */
    void describe(String words) {
        about().ifPresent(found -> {
            drafts.describe(found, words);
            tell();
        });
    }

    Pseudonym.Wish wish() {
        return wish;
    }

    /** What pseudonyms should match that are drawn from now on; one is drawn at once. */
    void wish(Pseudonym.Wish other) {
        wish = other;
        another();
    }

    /** Draws another pseudonym for what is looked at. */
    void another() {
        about().ifPresent(found -> proposals
                .another(found.id(), wish, drafts.others(found.id()))
                .ifPresentOrElse(
                        name -> draft(draft -> draft.drawn(name)),
                        () -> desk.notices().say(Words.of("identities.noneLeft"))));
    }

    /** Somebody known is this one, too; null for nobody. */
    void same(@Nullable Id<Identity> other) {
        about().ifPresent(found -> {
            drafts.same(found, Optional.ofNullable(other).flatMap(list()::find));
            tell();
        });
    }

    /** Leaves a place as it is, or no longer; of what is decided at once, else with the decision. */
    void spare(Identity.Spared place) {
        Optional<Found> found = about();
        draft(draft -> draft.spare(place));
        found.filter(one ->
                        one.identity().isDecided() && desk.study().identities().has(one.id()))
                .ifPresent(one ->
                        submit(Deciding.sparing(one.identity(), drafts.of(one).spared()), () -> {}));
    }

    /** Why what is drafted cannot be decided; empty when it can. */
    Optional<String> against() {
        return about().flatMap(drafts::against);
    }

    /** What may be said of it that hinders nothing. */
    Optional<String> doubt() {
        return about().flatMap(drafts::doubt);
    }

    boolean canAccept() {
        return about().isPresent() && (deciding || against().isEmpty());
    }

    private Deciding making() {
        return new Deciding(desk.coder().id(), clock.instant());
    }

    /** Decides what was drafted and goes on to the next to check; whoever is quicker than the disk is not lost. */
    void accept() {
        if (deciding) {
            waiting++;
            return;
        }
        Optional<Found> about = about();
        if (about.isEmpty() || !canAccept()) {
            return;
        }
        Found found = about.get();
        Draft draft = drafts.of(found);
        Optional<Found> into = draft.same().flatMap(list()::find);
        Optional<Found> then = way.next(way.number());
        Change change = into.map(known -> making().join(
                                found, known, draft, desk.study().identities().has(found.id())))
                .orElseGet(() -> making().decide(found, draft));
        submit(change, () -> {
            drafts.drop(found.id());
            into.ifPresent(known -> drafts.drop(known.id()));
            boolean still = about().map(Found::id)
                    .filter(id -> id.equals(found.id())
                            || into.map(Found::id).filter(id::equals).isPresent())
                    .isPresent();
            then.filter(next -> still)
                    .flatMap(next -> list().find(next.id()))
                    .filter(next -> next.group() == Found.Group.CHECK)
                    .ifPresentOrElse(this::look, this::tell);
        });
    }

    /** Parts a writing off as somebody else. */
    void split(String writing) {
        about().filter(Found::canSplit)
                .ifPresent(found -> submit(making().split(found, writing), () -> {
                    drafts.drop(found.id());
                    tell();
                }));
    }

    /** What would be applied now. */
    ApplyCounts counts() {
        return list().counts(desk.study());
    }

    /** Words that somebody has read as a name are one to check. */
    void named(String words) {
        desk.submit(
                Deciding.named(words, IdentityKind.PERSON),
                receipt -> desk.told(Words.of("identities.named", words), receipt));
    }

    private void submit(Change change, Runnable then) {
        deciding = true;
        desk.submit(
                change,
                receipt -> {
                    deciding = false;
                    then.run();
                    if (waiting > 0) {
                        waiting--;
                        accept();
                    }
                },
                why -> {
                    deciding = false;
                    waiting = 0;
                    desk.notices().complain(why);
                    tell();
                });
    }
}
