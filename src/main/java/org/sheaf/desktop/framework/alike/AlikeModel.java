package org.sheaf.desktop.framework.alike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Likeness;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.framework.CodedRow;
import org.sheaf.desktop.framework.CodedRows;
import org.sheaf.desktop.framework.FrameworkModel;
import org.sheaf.study.Code;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Layer;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Texts;

/**
 * Pairs of codes that may be one, likeliest first, but for those that were set aside. Found in the background while
 * somebody looks. EDT only.
 */
public final class AlikeModel implements StudyListener {

    /** Under which the pairs that were set aside are remembered. */
    private static final String KEY = "framework.notAlike";

    /** More quotations of one code than this say nothing new side by side. */
    private static final int SHOWN = 40;

    /**
     * What two codes stand on.
     *
     * @param one quotations of the pair's first code
     * @param other of the second
     */
    public record Evidence(List<CodedRow> one, List<CodedRow> other) {
        /** Nothing read yet. */
        static final Evidence NONE = new Evidence(List.of(), List.of());
    }

    private final FrameworkModel framework;
    private final Desk desk;
    private final Settings settings;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Set<String> aside = new LinkedHashSet<>();
    private List<Likeness> found = List.of();
    private @Nullable String chosen;
    private Evidence evidence = Evidence.NONE;
    private boolean seen;
    private boolean stale = true;
    private boolean searching;
    private boolean searched;

    /**
     * Pairs of a framework.
     *
     * @param settings the study's own, where is kept which pairs were set aside
     */
    public AlikeModel(FrameworkModel framework, Settings settings) {
        this.framework = framework;
        this.desk = framework.desk();
        this.settings = settings;
        settings.get(KEY)
                .ifPresent(known -> Arrays.stream(known.split(" "))
                        .filter(pair -> !pair.isEmpty())
                        .forEach(aside::add));
        desk.listen(this);
    }

    /** Says whether anybody looks; nothing is compared else. */
    public void seen(boolean yes) {
        seen = yes;
        search();
    }

    /** The pairs, as the codes are now. */
    public List<Likeness> pairs() {
        return found.stream()
                .filter(pair -> desk.study().codes().has(pair.one().id())
                        && desk.study().codes().has(pair.other().id()))
                .filter(pair -> !aside.contains(key(pair)))
                .toList();
    }

    /** Whether the first search still goes on. */
    public boolean isSearching() {
        return searching && !searched;
    }

    /** How many pairs were set aside. */
    public int setAside() {
        return aside.size();
    }

    /** Tells pairs apart, whichever of the two is used more. */
    static String key(Likeness pair) {
        String one = pair.one().id().toString();
        String other = pair.other().id().toString();
        return one.compareTo(other) < 0 ? one + "/" + other : other + "/" + one;
    }

    /** The pair that is looked at. */
    public Optional<Likeness> chosen() {
        return pairs().stream().filter(pair -> key(pair).equals(chosen)).findFirst();
    }

    /** Looks at a pair: its quotations are read. */
    public void choose(Likeness pair) {
        if (!key(pair).equals(chosen)) {
            chosen = key(pair);
            evidence = Evidence.NONE;
            tell();
            read(pair);
        }
    }

    private void read(Likeness pair) {
        Study study = desk.study();
        Texts texts = desk.texts();
        desk.work(
                Words.of("alike.reading"),
                progress -> {
                    CodedRows rows = new CodedRows(study, texts);
                    List<CodedRow> one = rows.of(pair.one().id(), progress);
                    List<CodedRow> other = rows.of(pair.other().id(), progress);
                    return new Evidence(sharedFirst(one, other), sharedFirst(other, one));
                },
                read -> {
                    if (key(pair).equals(chosen)) {
                        evidence = read;
                        tell();
                    }
                });
    }

    /** Those that lie on words of the other code first: they are the evidence. */
    private static List<CodedRow> sharedFirst(List<CodedRow> rows, List<CodedRow> others) {
        List<CodedRow> shared = new ArrayList<>();
        List<CodedRow> rest = new ArrayList<>();
        for (CodedRow row : rows) {
            boolean both = others.stream()
                    .anyMatch(other -> other.transcript().equals(row.transcript())
                            && other.span().overlaps(row.span()));
            (both ? shared : rest).add(row);
        }
        shared.addAll(rest);
        return List.copyOf(shared.subList(0, Math.min(SHOWN, shared.size())));
    }

    /** What the chosen pair stands on; empty until it is read. */
    public Evidence evidence() {
        return evidence;
    }

    /** Joins the chosen pair into one of its codes. */
    public void joinInto(Code kept) {
        chosen().ifPresent(pair -> {
            Code gone = pair.one().id().equals(kept.id()) ? pair.other() : pair.one();
            framework.join(List.of(gone), kept);
        });
    }

    /** Sets the chosen pair aside: it does not come back. */
    public void dismiss() {
        chosen().ifPresent(pair -> {
            String key = key(pair);
            aside.add(key);
            remember();
            String told =
                    Words.of("alike.dismissed", pair.one().name(), pair.other().name());
            desk.notices().say(told, Words.of("widgets.undo"), () -> {
                aside.remove(key);
                remember();
            });
        });
    }

    /** Brings back what was set aside. */
    public void recall() {
        aside.clear();
        remember();
    }

    private void remember() {
        if (aside.isEmpty()) {
            settings.remove(KEY);
        } else {
            settings.put(KEY, String.join(" ", aside));
        }
        tell();
    }

    /** Shows a quotation in its transcript. */
    void show(CodedRow row) {
        desk.go(org.sheaf.study.Place.at(row.transcript(), row.span()));
    }

    /** Is told when pairs or evidence are others. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    Desk desk() {
        return desk;
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        stale = true;
        search();
        if (seen) {
            tell();
        }
    }

    private void search() {
        if (!seen || !stale || searching) {
            return;
        }
        stale = false;
        searching = true;
        tell();
        Study study = desk.study();
        desk.work(
                Words.of("alike.searching"),
                progress -> Likeness.among(study, Layer.USUAL, progress),
                pairs -> {
                    searching = false;
                    searched = true;
                    found = pairs;
                    String before = chosen;
                    tell();
                    chosen().filter(pair -> key(pair).equals(before)).ifPresent(this::read);
                    search();
                },
                failure -> {
                    desk.notices().complain(failure);
                    ended();
                },
                this::ended);
    }

    /** Without a result; what was stopped is searched when somebody looks the next time, or the study has changed. */
    private void ended() {
        searching = false;
        searched = true;
        stale = true;
        tell();
    }

    private void tell() {
        if (chosen().isEmpty()) {
            List<Likeness> pairs = pairs();
            chosen = null;
            evidence = Evidence.NONE;
            if (seen && !pairs.isEmpty()) {
                choose(pairs.get(0));
                return;
            }
        }
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
