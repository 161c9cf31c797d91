package org.sheaf.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot of everything a study holds, at one position of its journal. Immutable and safe on any thread; quotations are
 * loaded transcript by transcript when asked for.
 */
@SuppressWarnings(
        "ReferenceEquality") // an untouched table is the same object; comparing contents would cost a study's size
public final class Study {

    private final int epoch;
    private final long position;
    private final StudyFacts facts;
    private final Tables tables;
    private final Map<Id<Transcript>, PageSlot> slots;
    private final Function<Id<Transcript>, Supplier<Page>> loaders;
    private final Totals totals;
    private volatile @Nullable Framework framework;

    private Study(
            int epoch,
            long position,
            StudyFacts facts,
            Tables tables,
            Map<Id<Transcript>, PageSlot> slots,
            Function<Id<Transcript>, Supplier<Page>> loaders) {
        this.epoch = epoch;
        this.position = position;
        this.facts = facts;
        this.tables = tables;
        this.slots = slots;
        this.loaders = loaders;
        this.totals = Totals.of(new Totals.Counted(slots, tables));
    }

    private Study(Study before, long position, StudyFacts facts, Tables tables, Changed changed) {
        this.epoch = before.epoch;
        this.position = position;
        this.facts = facts;
        this.tables = tables;
        this.slots = changed.slots;
        this.loaders = before.loaders;
        this.totals = changed.totals;
        this.framework = tables.codes() == before.tables.codes() ? before.framework : null;
    }

    private record Changed(Map<Id<Transcript>, PageSlot> slots, Totals totals) {}

    /**
     * A study as a store finds it.
     *
     * @param epoch from 1
     * @param position of the newest journal entry
     * @param facts of the study
     * @param tables its objects
     * @param counts of every transcript with quotations
     * @param loaders how the page of a transcript is read
     */
    public static Study stored(
            int epoch,
            long position,
            StudyFacts facts,
            Tables tables,
            Map<Id<Transcript>, Counts> counts,
            Function<Id<Transcript>, Supplier<Page>> loaders) {
        Map<Id<Transcript>, PageSlot> slots = new LinkedHashMap<>();
        for (Transcript transcript : tables.transcripts()) {
            Counts known = counts.getOrDefault(transcript.id(), Counts.NONE);
            slots.put(transcript.id(), PageSlot.stored(known, loaders.apply(transcript.id())));
        }
        return new Study(epoch, position, facts, tables, slots, loaders);
    }

    /** A study without a store, for tests and previews: pages never leave memory. */
    public static Study empty(StudyFacts facts) {
        return stored(1, 0, facts, Tables.EMPTY, Map.of(), id -> () -> Page.EMPTY);
    }

    /**
     * The study after the edits.
     *
     * @throws Refusal when an object is not as an edit expects it
     */
    public Study apply(List<Edit> edits, long newPosition) {
        Map<Class<?>, Map<Id<?>, @Nullable Entity>> changes = new HashMap<>();
        StudyFacts newFacts = facts;
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfEntity e) {
                if (e.any() instanceof StudyFacts) {
                    newFacts = (StudyFacts) Objects.requireNonNull(e.after());
                } else {
                    expect(e, changes);
                    changes.computeIfAbsent(e.any().getClass(), c -> new LinkedHashMap<>())
                            .put(e.any().id(), e.after());
                }
            }
        }
        Tables newTables = tables.with(changes);
        return new Study(this, newPosition, newFacts, newTables, changedPages(edits, newTables));
    }

    private void expect(Edit.OfEntity edit, Map<Class<?>, Map<Id<?>, @Nullable Entity>> changes) {
        Map<Id<?>, @Nullable Entity> changed = changes.getOrDefault(edit.any().getClass(), Map.of());
        Id<?> id = edit.any().id();
        Entity now = changed.containsKey(id)
                ? changed.get(id)
                : tables.like(edit.any()).lookUp(id);
        if (!Objects.equals(now, edit.before())) {
            throw new Refusal("Something else has changed this in the meantime. Look at it again and repeat the step.");
        }
    }

    private Changed changedPages(List<Edit> edits, Tables newTables) {
        Map<Id<Transcript>, Page> pages = newPages(edits);
        if (pages.isEmpty() && newTables.transcripts() == tables.transcripts()) {
            return new Changed(slots, totals);
        }
        Map<Id<Transcript>, PageSlot> newSlots = new LinkedHashMap<>(slots);
        Set<Id<Transcript>> touched = new LinkedHashSet<>(pages.keySet());
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfEntity e && e.any() instanceof Transcript t) {
                touched.add(t.id());
                if (e.after() == null) {
                    newSlots.remove(t.id());
                } else if (e.before() == null) {
                    newSlots.put(t.id(), PageSlot.holding(Page.EMPTY, loaders.apply(t.id())));
                }
            }
        }
        for (Map.Entry<Id<Transcript>, Page> entry : pages.entrySet()) {
            PageSlot old = newSlots.get(entry.getKey());
            if (old != null) {
                newSlots.put(entry.getKey(), PageSlot.holding(entry.getValue(), old.loader()));
            }
        }
        Totals.Counted before = new Totals.Counted(slots, tables);
        return new Changed(newSlots, totals.at(touched, before, new Totals.Counted(newSlots, newTables)));
    }

    /** Edits of quotations and of whole pages may follow one another: each expects what those before it left. */
    private Map<Id<Transcript>, Page> newPages(List<Edit> edits) {
        Map<Id<Transcript>, Page> pages = new LinkedHashMap<>();
        Map<Id<Transcript>, Map<Id<Quotation>, @Nullable Quotation>> single = new LinkedHashMap<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfPage p) {
                Map<Id<Quotation>, @Nullable Quotation> waiting = single.remove(p.transcript());
                Page now = pages.getOrDefault(p.transcript(), page(p.transcript()));
                expect((waiting == null ? now : now.with(waiting)).equals(p.before()));
                pages.put(p.transcript(), p.after());
            } else if (edit instanceof Edit.OfQuotation q) {
                Map<Id<Quotation>, @Nullable Quotation> waiting =
                        single.computeIfAbsent(q.transcript(), t -> new LinkedHashMap<>());
                Id<Quotation> id = q.any().id();
                Quotation now = waiting.containsKey(id)
                        ? waiting.get(id)
                        : pages.getOrDefault(q.transcript(), page(q.transcript()))
                                .find(id)
                                .orElse(null);
                expect(same(now, q.before()));
                waiting.put(id, q.after());
            }
        }
        single.forEach((t, after) -> pages.put(t, pages.getOrDefault(t, page(t)).with(after)));
        return pages;
    }

    /** Whether two quotations are the same but for the seal, which the writer sets. */
    private static boolean same(@Nullable Quotation now, @Nullable Quotation expected) {
        return now == null || expected == null ? now == expected : now.sealed(0).equals(expected.sealed(0));
    }

    private static void expect(boolean asExpected) {
        if (!asExpected) {
            throw new Refusal(
                    "Someone has changed this quotation in the meantime. Look at it again and repeat the step.");
        }
    }

    /** From 1; grows when identities are applied or a participant is withdrawn. */
    public int epoch() {
        return epoch;
    }

    /** The position of the newest journal entry that is part of this snapshot. */
    public long position() {
        return position;
    }

    /** Title, method, line length. */
    public StudyFacts facts() {
        return facts;
    }

    /** All objects by kind. */
    public Tables tables() {
        return tables;
    }

    /** All coders, the consensus among them. */
    public Table<Coder> coders() {
        return tables.coders();
    }

    /** The codes of the framework and of the pool. */
    public Table<Code> codes() {
        return tables.codes();
    }

    /** The codes as a tree. */
    public Framework framework() {
        Framework known = framework;
        if (known == null) {
            known = Framework.of(tables.codes().all());
            framework = known;
        }
        return known;
    }

    /** The people. */
    public Table<Participant> participants() {
        return tables.participants();
    }

    /** The heads of all transcripts. */
    public Table<Transcript> transcripts() {
        return tables.transcripts();
    }

    /** The arrangements of themes. */
    public Table<Analysis> analyses() {
        return tables.analyses();
    }

    /** The themes of all analyses. */
    public Table<Theme> themes() {
        return tables.themes();
    }

    /** All memos. */
    public Table<Memo> memos() {
        return tables.memos();
    }

    /** Frozen frameworks. */
    public Table<FrameworkVersion> versions() {
        return tables.versions();
    }

    /** What coders said about how far they are; {@link #stage} knows more. */
    public Table<Standing> standings() {
        return tables.standings();
    }

    /** All bookmarks. */
    public Table<Bookmark> bookmarks() {
        return tables.bookmarks();
    }

    /** The questions of the topic guide, in order of arrival; {@link #guide} has them in the guide's order. */
    public Table<Question> questions() {
        return tables.questions();
    }

    /** The questions of the topic guide in its order. */
    public List<Question> guide() {
        return tables.questions().stream()
                .sorted(java.util.Comparator.comparingInt(Question::position))
                .toList();
    }

    /** What was decided about turns and questions. */
    public Table<Asking> askings() {
        return tables.askings();
    }

    /** The headings of texts that have some. */
    public Table<Outline> outlines() {
        return tables.outlines();
    }

    /** The headings of a transcript's text, in text order. */
    public List<Heading> headings(Id<Transcript> transcript) {
        return tables.outlines()
                .find(Outline.idOf(transcript))
                .map(Outline::headings)
                .orElse(List.of());
    }

    /** The team's rounds, what they froze, what was decided, copies that were merged. */
    public TeamTables team() {
        return tables.team();
    }

    /** Real people, places and organisations that were reviewed and not yet applied. */
    public Table<Identity> identities() {
        return tables.identities();
    }

    /** The attributes that somebody gave a type; people may have others. */
    public Table<Attribute> attributes() {
        return tables.attributes();
    }

    /** What somebody said about the attribute of that name. */
    public Optional<Attribute> attribute(String name) {
        return tables.attributes().named(name, Attribute::name);
    }

    /**
     * A value as its attribute's type has it, or as it looks where nobody gave it one.
     *
     * @return empty where nothing is known
     * @throws Refusal when it is no value of the type
     */
    public Optional<Value> read(String attribute, String text) {
        return attribute(attribute)
                .map(known -> known.read(text))
                .orElseGet(() -> text.isBlank() ? Optional.empty() : Optional.of(Value.read(text)));
    }

    /** How far a coder has come with a transcript: what was said; else coding where the coder has coded something. */
    public Stage stage(Id<Transcript> transcript, Id<Coder> coder) {
        Stage said = standing(transcript, coder).map(Standing::stage).orElse(Stage.NOT_BEGUN);
        boolean begun = said == Stage.DONE || said == Stage.CODING;
        return !begun && counts(transcript).hasCoded(coder) ? Stage.CODING : said;
    }

    private Optional<Standing> standing(Id<Transcript> transcript, Id<Coder> coder) {
        Table<Standing> said = tables.standings();
        return said.size() == 0 ? Optional.empty() : said.find(Standing.idOf(transcript, coder));
    }

    /**
     * The quotations of a transcript, loaded when they are not at hand.
     *
     * @throws Refusal when they cannot be read
     */
    public Page page(Id<Transcript> transcript) {
        PageSlot slot = slots.get(transcript);
        return slot == null ? Page.EMPTY : slot.page();
    }

    /** The slot of a transcript's page; for the writer. */
    public Optional<PageSlot> slot(Id<Transcript> transcript) {
        return Optional.ofNullable(slots.get(transcript));
    }

    /** How often each code stands in a transcript, without loading its page. */
    public Counts counts(Id<Transcript> transcript) {
        PageSlot slot = slots.get(transcript);
        return slot == null ? Counts.NONE : slot.counts();
    }

    /** How often a code stands in the study, in the usual layer. */
    public Totals.Total total(Id<Code> code) {
        return totals.of(code);
    }

    /** The themes of an analysis directly under {@code parent} (null: at the top), in order. */
    public List<Theme> themes(Id<Analysis> analysis, @Nullable Id<Theme> parent) {
        List<Theme> found = new ArrayList<>();
        for (Theme theme : tables.themes()) {
            if (theme.analysis().equals(analysis) && Objects.equals(theme.parent(), parent)) {
                found.add(theme);
            }
        }
        found.sort(java.util.Comparator.comparingInt(Theme::position));
        return found;
    }

    /** The person behind a turn of a transcript, if one is known. */
    public Optional<Participant> person(Transcript transcript, Turn turn) {
        if (turn.speaker() < 0 || turn.speaker() >= transcript.speakers().size()) {
            return Optional.empty();
        }
        Id<Participant> id = transcript.speakers().get(turn.speaker()).participant();
        return id == null ? Optional.empty() : tables.participants().find(id);
    }

    /** The memos on an object, oldest first. */
    public List<Memo> memosOn(Target target) {
        return tables.memos().stream()
                .filter(memo -> memo.on().equals(target))
                .sorted(java.util.Comparator.comparing(Memo::written))
                .toList();
    }
}
