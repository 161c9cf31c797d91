package org.sheaf.desktop.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Quote;
import org.sheaf.analysis.Quotes;
import org.sheaf.analysis.Voices;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Ask;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.study.Layer;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Theme;

/** Asks for names and choices about themes and does what was answered. EDT only. */
final class ThemeQuestions {

    private final Boards boards;
    private final Consumer<Consumer<ThemesView>> view;

    ThemeQuestions(Boards boards, Consumer<Consumer<ThemesView>> view) {
        this.boards = boards;
        this.view = view;
    }

    private ThemesModel model() {
        return boards.active();
    }

    private void ask(Ask.Question question) {
        view.accept(v -> v.ask(question));
    }

    private void pick(String title, List<Pick.Choice> choices) {
        view.accept(v -> v.pick(title, choices));
    }

    void newTheme(@Nullable Theme parent) {
        newTheme(parent, name -> model().newTheme(parent, name));
    }

    /** What a theme is called that begins with cards. */
    void newTheme(Load load, boolean copies) {
        newTheme(null, name -> model().newTheme(name, load, copies));
    }

    private void newTheme(@Nullable Theme parent, Consumer<String> named) {
        ask(new Ask.Question(
                parent == null ? Words.of("themes.new") : Words.of("themes.newPart", parent.name()),
                "",
                Words.of("themes.new.verb"),
                name -> model().analysis()
                        .map(a -> model().deeds().clash(name, null, a.id(), parent == null ? null : parent.id()))
                        .orElseGet(
                                () -> name.isBlank() ? Optional.of(Words.of("themes.name.missing")) : Optional.empty()),
                named));
    }

    void name(Theme theme) {
        ask(new Ask.Question(
                Words.of("framework.rename", theme.name()),
                theme.name(),
                Words.of("framework.rename.verb"),
                name -> model().deeds().clash(name, theme, theme.analysis(), theme.parent()),
                name -> model().submit(model().deeds().renamed(theme, name))));
    }

    /** Under which theme a theme goes; a sub-theme may also become a theme of its own. */
    void under(Theme theme) {
        List<Pick.Choice> choices = new ArrayList<>();
        if (theme.parent() != null) {
            choices.add(new Pick.Choice(
                    Words.of("themes.own"),
                    "",
                    null,
                    () -> model().submit(model().moves().raised(theme))));
        }
        for (Theme other : boards.desk().study().themes(theme.analysis(), null)) {
            if (!other.id().equals(theme.id()) && !other.id().equals(theme.parent())) {
                choices.add(new Pick.Choice(
                        other.name(),
                        "",
                        null,
                        () -> model().submit(model().moves().under(theme, other.id()))));
            }
        }
        pick(Words.of("themes.under", theme.name()), choices);
    }

    /** With which theme a theme is joined; one with sub-themes only with another at the top. */
    void join(Theme theme) {
        Study study = boards.desk().study();
        boolean parts = !study.themes(theme.analysis(), theme.id()).isEmpty();
        List<Pick.Choice> choices = new ArrayList<>();
        for (Section column : model().columns()) {
            join(column, "", theme, choices, !parts);
        }
        pick(Words.of("themes.join", theme.name()), choices);
    }

    private void join(Section section, String above, Theme theme, List<Pick.Choice> into, boolean also) {
        Theme other = section.theme();
        if (!other.id().equals(theme.id())) {
            into.add(new Pick.Choice(
                    other.name(),
                    above,
                    null,
                    () -> boards.desk()
                            .submit(
                                    model().moves().joined(theme, other),
                                    receipt -> boards.desk().chosen().theme(other.id()))));
        }
        if (also) {
            section.parts().forEach(part -> join(part, other.name(), theme, into, true));
        }
    }

    void copyTo(Theme theme) {
        view.accept(v -> v.pick(
                Words.of("themes.copyTo", theme.name()),
                boards.choices(to -> boards.desk()
                        .submit(
                                model().moves().copied(theme, to),
                                receipt -> boards.desk()
                                        .notices()
                                        .say(Words.of("themes.copied", theme.name(), to.name()))))));
    }

    /** Into which theme cards go. */
    void place(Load load, boolean also) {
        List<Pick.Choice> choices = new ArrayList<>();
        model().columns().forEach(column -> offer(column, "", load, also, choices));
        pick(Words.of(also ? "themes.placeAlso" : "themes.place", load.name()), choices);
    }

    private void offer(Section section, String above, Load load, boolean also, List<Pick.Choice> choices) {
        Theme theme = section.theme();
        choices.add(new Pick.Choice(theme.name(), above, null, () -> model().place(load, theme.id(), also)));
        section.parts().forEach(part -> offer(part, theme.name(), load, also, choices));
    }

    /** Which of a theme's quotations speaks against it. */
    void contrary(Theme theme) {
        Study study = boards.desk().study();
        Texts texts = boards.desk().texts();
        boards.desk()
                .work(
                        Words.of("themes.against.reading"),
                        progress -> candidates(study, texts, theme, progress),
                        found -> pick(
                                Words.of("themes.against.which"),
                                found.stream().map(each -> choice(each, theme)).toList()));
    }

    private Pick.Choice choice(PoolQuotes.Found found, Theme theme) {
        return new Pick.Choice(
                found.cited().words(),
                found.cited().where(),
                null,
                () -> model().now(theme.id())
                        .ifPresent(now -> model().submit(model().deeds().contrary(found.ref(), now))));
    }

    /** The first quotations of a theme that do not speak against it yet. Any thread. */
    private static List<PoolQuotes.Found> candidates(Study study, Texts texts, Theme theme, Progress progress) {
        Citing citing = new Citing(study, texts, new Voices(study, texts));
        List<PoolQuotes.Found> found = new ArrayList<>();
        for (Quote quote : Quotes.in(study, Layer.USUAL).of(theme, progress)) {
            progress.check();
            if (!quote.contrary() && found.size() < PoolQuotes.MOST) {
                Quotation first = quote.quotations().get(0);
                QuotationRef ref = new QuotationRef(quote.transcript().id(), first.id());
                citing.of(ref).ifPresent(cited -> found.add(new PoolQuotes.Found(ref, cited)));
            }
        }
        return found;
    }
}
