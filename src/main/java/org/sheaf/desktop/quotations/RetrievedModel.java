package org.sheaf.desktop.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Group;
import org.sheaf.analysis.Quote;
import org.sheaf.analysis.Quotes;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Code;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Place;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Target;
import org.sheaf.study.Texts;
import org.sheaf.study.Theme;

/** What a chosen code or theme gathers, in one layer. Gathered in the background, anew with every change. EDT only. */
public final class RetrievedModel implements StudyListener {

    private final Desk desk;
    private final List<Runnable> listeners = new ArrayList<>();
    private Layer layer = Layer.USUAL;
    private List<Quote> quotes = List.of();
    private @Nullable Target gathered;
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
        long transcripts =
                quotes.stream().map(quote -> quote.transcript().id()).distinct().count();
        return Words.of("quotations.summary", quotes.size(), transcripts);
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

    /** Shows a quotation in its transcript and chooses it there. */
    void show(Quote quote) {
        desk.go(Place.at(quote.transcript().id(), quote.span()));
        first(quote).ifPresent(ref -> desk.chosen().quotation(ref));
    }

    /** The quotation a row stands for: the acting coder's own, else the first. */
    Optional<QuotationRef> first(Quote quote) {
        return quote.quotations().stream()
                .filter(q -> q.coder().equals(desk.coder().id()))
                .findFirst()
                .or(() -> quote.quotations().stream().findFirst())
                .map(q -> new QuotationRef(quote.transcript().id(), q.id()));
    }

    /** Marks a row's quotation as one to print, or no longer. */
    void star(Quote quote) {
        boolean star = !quote.exemplary();
        first(quote)
                .flatMap(ref -> desk.study().page(ref.transcript()).find(ref.quotation()))
                .ifPresent(now -> {
                    Quotation shown = star
                            ? now
                            : quote.quotations().stream()
                                    .filter(Quotation::exemplary)
                                    .findFirst()
                                    .orElse(now);
                    desk.submit(new CodingChange.Changed(
                            star ? CodingChange.Deed.STARRED : CodingChange.Deed.UNSTARRED,
                            quote.transcript().id(),
                            shown,
                            shown.exemplary(star)));
                });
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
        desk.work(
                Words.of("quotations.gathering"),
                progress -> of(target, study, texts, asked, progress),
                found -> arrive(target, found),
                failure -> {
                    gathering = false;
                    desk.notices().complain(failure);
                });
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
        gathering = false;
        if (target.equals(gathered)) {
            quotes = found;
            tell();
        }
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
