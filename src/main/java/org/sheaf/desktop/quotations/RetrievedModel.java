package org.sheaf.desktop.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Group;
import org.sheaf.analysis.Quote;
import org.sheaf.analysis.Quotes;
import org.sheaf.analysis.Voices;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Code;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Target;
import org.sheaf.study.TextCount;
import org.sheaf.study.Texts;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/** What a chosen code or theme gathers, in one layer. Gathered in the background, anew with every change. EDT only. */
public final class RetrievedModel implements StudyListener {

    /** In which order cards can stand; those that are alike keep the order of transcripts and text. */
    enum Order {
        TRANSCRIPT("transcript"),
        PARTICIPANT("participant"),
        EXEMPLARY("exemplary");

        private final String word;

        Order(String word) {
            this.word = word;
        }

        /** What it is called, for instance “By transcript”. */
        String label() {
            return Words.of("quotations.order." + word);
        }

        private List<Quote> of(List<Quote> quotes, Voices voices) {
            return switch (this) {
                case TRANSCRIPT -> quotes;
                case EXEMPLARY -> sorted(quotes, quote -> quote.exemplary() ? "" : "-");
                case PARTICIPANT -> sorted(quotes, voices::attribution);
            };
        }

        private static List<Quote> sorted(List<Quote> quotes, Function<Quote, String> by) {
            record Keyed(Quote quote, String key) {}
            return quotes.stream()
                    .map(quote -> new Keyed(quote, by.apply(quote)))
                    .sorted(Comparator.comparing(Keyed::key))
                    .map(Keyed::quote)
                    .toList();
        }
    }

    private final Desk desk;
    private final List<Runnable> listeners = new ArrayList<>();
    private Layer layer = Layer.USUAL;
    private List<Quote> quotes = List.of();
    private @Nullable Target gathered;
    private Order order = Order.TRANSCRIPT;
    private boolean participantsOnly;
    private boolean gathering;
    private boolean again;

    /** The quotations of the desk's chosen code or theme, from now on kept up to date. */
    public RetrievedModel(Desk desk) {
        this.desk = desk;
        desk.listen(this);
        desk.chosen().listen(this::follow);
    }

    List<Quote> quotes() {
        return quotes;
    }

    /** The name of what is chosen; empty when nothing is, or it is gone. */
    public Optional<String> title() {
        return desk.chosen().subject().flatMap(this::name);
    }

    private Optional<String> name(Target target) {
        return target.kind() == Target.Kind.CODE
                ? desk.study().codes().find(new Id<Code>(target.id())).map(Code::name)
                : desk.study().themes().find(new Id<Theme>(target.id())).map(Theme::name);
    }

    /** The chosen code, for its swatch. */
    Optional<Code> code() {
        return desk.chosen().code().flatMap(desk.study().codes()::find);
    }

    /** What stands beside the title, for instance “18 quotations in 9 transcripts”. */
    public String summary() {
        Map<Id<Transcript>, Transcript> texts = new HashMap<>();
        quotes.forEach(quote -> texts.put(quote.transcript().id(), quote.transcript()));
        return Words.of("quotations.summary", quotes.size(), Words.texts(TextCount.of(texts.values())));
    }

    /** Whose quotations are listed. */
    public Layer layer() {
        return layer;
    }

    /** Lists another layer's quotations. */
    public void layer(Layer other) {
        layer = other;
        gather();
    }

    /** The layers there are to choose from. */
    List<Layer> layers() {
        List<Layer> layers = new ArrayList<>(List.of(Layer.USUAL, Layer.UNION));
        desk.study().coders().forEach(coder -> layers.add(new Layer.Of(coder)));
        return layers;
    }

    /** The chosen theme. */
    Optional<Theme> theme() {
        return desk.chosen().theme().flatMap(desk.study().themes()::find);
    }

    /** In which order the cards stand. */
    Order order() {
        return order;
    }

    void order(Order other) {
        order = other;
        gather();
    }

    /** Whether only what participants say is listed. */
    boolean isParticipantsOnly() {
        return participantsOnly;
    }

    void participantsOnly(boolean yes) {
        participantsOnly = yes;
        gather();
    }

    /** Is told when the rows are others. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void follow() {
        Target now = desk.chosen().subject().orElse(null);
        if (now == null ? gathered != null : !now.equals(gathered)) {
            gathered = now;
            quotes = List.of();
            gather();
        }
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        if (gathered != null) {
            gather();
        }
    }

    private void gather() {
        Target target = gathered;
        if (target == null || name(target).isEmpty()) {
            quotes = List.of();
            tell();
            return;
        }
        if (gathering) {
            again = true;
            return;
        }
        gathering = true;
        Study study = desk.study();
        Quotes asked = Quotes.in(study, layer);
        Texts texts = desk.texts();
        Order wanted = order;
        boolean only = participantsOnly;
        desk.work(
                Words.of("quotations.gathering"),
                progress -> wanted.of(
                        heard(of(target, study, texts, asked, progress), only, new Voices(study, texts)),
                        new Voices(study, texts)),
                found -> arrive(target, found),
                failure -> {
                    ended(target);
                    desk.notices().complain(failure);
                },
                () -> ended(target));
    }

    private static List<Quote> heard(List<Quote> quotes, boolean participantsOnly, Voices voices) {
        return participantsOnly
                ? quotes.stream()
                        .filter(quote -> !voices.participants(quote).isEmpty())
                        .toList()
                : quotes;
    }

    /** A theme speaks of the group of its analysis alone, as on the board and in reports. */
    private static List<Quote> of(Target target, Study study, Texts texts, Quotes asked, Progress progress) {
        if (target.kind() == Target.Kind.CODE) {
            return asked.of(study.codes().get(new Id<Code>(target.id())), progress);
        }
        Theme theme = study.themes().get(new Id<Theme>(target.id()));
        String group = study.analyses().get(theme.analysis()).group();
        return asked.within(new Group(group, study, texts)).of(theme, progress);
    }

    private void arrive(Target target, List<Quote> found) {
        if (target.equals(gathered)) {
            quotes = found;
            tell();
        }
        ended(target);
    }

    private void ended(Target target) {
        gathering = false;
        if (again || !target.equals(gathered)) {
            again = false;
            gather();
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    Desk desk() {
        return desk;
    }
}
