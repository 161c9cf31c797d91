package org.sheaf.desktop.shell;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.widgets.PickMany;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/** Says in the reader's head which codings are drawn, and lets the user choose others. EDT only. */
final class FilterBar extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final String USUAL = "margin: 2,8,2,8; font: $Sheaf.second.font; background: null";
    private static final String NARROWED = "margin: 2,8,2,8; font: $Sheaf.secondTitle.font; background: $Sheaf.soft";

    private final transient Desk desk;
    private final transient Reading reading;
    private final JButton codes = button("reader.codes", Filtering.CODES);
    private final JButton coders = button("reader.coders", Filtering.CODERS);
    private final JButton speakers = button("reader.speakers", Filtering.SPEAKERS);
    private final JButton clear;

    FilterBar(Desk desk, Reading reading) {
        super(new MigLayout("insets 0, gap 8, hidemode 3, novisualpadding", "", "[30!]"));
        this.desk = desk;
        this.reading = reading;
        setOpaque(false);
        clear = Styled.closeButton(
                Words.of("action.reader.filter.clear"),
                () -> reading.shown(reading.shown().cleared()));
        clear.setName("reader.filter.clear");
        add(codes, "h 24!, wmin 40, wmax 190");
        add(speakers, "h 24!, wmin 40, wmax 150");
        add(coders, "h 24!, wmin 40, wmax 150");
        add(clear, "w 24!, h 24!, gapleft -4");
        reading.onAsk(this::ask);
    }

    private JButton button(String id, Filtering what) {
        JButton button = Styled.button("", () -> ask(what));
        button.setName(id);
        button.setIcon(Icons.CHEVRON_DOWN.icon(12));
        button.setHorizontalTextPosition(SwingConstants.LEADING);
        return Styled.style(button, USUAL);
    }

    /** Shows what is so now. */
    void refresh() {
        Optional<Transcript> transcript = reading.transcript();
        Filter filter = reading.shown();
        clear.setVisible(
                transcript.filter(read -> filter.narrows(desk.study(), read)).isPresent());
        speakers.setVisible(
                transcript.filter(read -> read.speakers().size() > 1).isPresent());
        label(codes, "reader.codes", codesNow(filter), "reader.codes.all");
        boolean blind = transcript
                .filter(read ->
                        Blind.of(desk.study(), read.id(), desk.coder().id()).hides())
                .isPresent();
        label(
                coders,
                "reader.coders",
                blind ? Words.of("reader.coders.blind") : codersNow(filter),
                "reader.coders.all");
        label(
                speakers,
                "reader.speakers",
                transcript.map(read -> speakersNow(filter, read)).orElse(""),
                "reader.speakers.all");
    }

    private static void label(JButton button, String about, String now, String all) {
        String text = now.isEmpty() ? Words.of(all) : now;
        if (!text.equals(button.getText())) {
            button.setText(text);
            button.setToolTipText(Words.of(about) + ": " + text);
            button.getAccessibleContext().setAccessibleName(Words.of(about) + ": " + text);
            Styled.style(button, now.isEmpty() ? USUAL : NARROWED);
        }
    }

    private String codesNow(Filter filter) {
        if (!filter.codings()) {
            return Words.of("reader.codes.none");
        }
        Study study = desk.study();
        List<String> names = Stream.concat(
                        filter.codes().stream()
                                .map(study.codes()::find)
                                .flatMap(Optional::stream)
                                .map(Code::name),
                        filter.themes().stream()
                                .map(study.themes()::find)
                                .flatMap(Optional::stream)
                                .map(Theme::name))
                .toList();
        return oneOf(names, "reader.codes.some");
    }

    private static String oneOf(List<String> names, String several) {
        return names.size() > 1 ? Words.of(several, names.size()) : String.join("", names);
    }

    private String codersNow(Filter filter) {
        return oneOf(
                filter.coders().stream()
                        .map(desk.study().coders()::find)
                        .flatMap(Optional::stream)
                        .map(Coder::name)
                        .toList(),
                "reader.coders.some");
    }

    private String speakersNow(Filter filter, Transcript transcript) {
        Set<Integer> shown = filter.in(desk.study(), transcript).speakers();
        if (shown.isEmpty()) {
            return "";
        }
        if (filter.voices().equals(Set.of(Filter.Voice.PARTICIPANTS))) {
            return Words.of("reader.speakers.participants");
        }
        return oneOf(shown.stream().map(i -> name(transcript.speakers().get(i))).toList(), "reader.speakers.some");
    }

    private String name(Speaker speaker) {
        return Optional.ofNullable(speaker.participant())
                .flatMap(desk.study().participants()::find)
                .map(person -> person.name())
                .orElse(speaker.label());
    }

    private void ask(Filtering what) {
        switch (what) {
            case CODES -> askCodes();
            case CODERS -> askCoders();
            case SPEAKERS -> reading.transcript().ifPresent(this::askSpeakers);
        }
    }

    private <K> void ask(JButton anchor, PickMany.Question<K> question) {
        JButton at = anchor.isShowing() ? anchor : codes;
        PickMany.open(at, new Rectangle(at.getSize()), question);
    }

    /** Codes in the framework's order, then the themes. */
    private void askCodes() {
        Study study = desk.study();
        CodeColours colours = CodeColours.of(study, Palette.now());
        List<PickMany.Row<Id<?>>> rows = new ArrayList<>();
        for (Code code : study.framework().inOrder()) {
            String path = study.framework().path(code);
            String above = path.equals(code.name())
                    ? ""
                    : path.substring(0, Math.max(0, path.length() - code.name().length()));
            rows.add(new PickMany.Row<>(code.id(), code.name(), above.replaceAll("[ >]+$", ""), colours.of(code.id())));
        }
        for (Theme theme : study.themes()) {
            rows.add(new PickMany.Row<>(theme.id(), theme.name(), Words.of("reader.codes.theme"), null));
        }
        Filter now = reading.shown();
        Set<Id<?>> ticked = new HashSet<>(now.codes());
        ticked.addAll(now.themes());
        ask(
                codes,
                new PickMany.Question<>(
                        Words.of("reader.codes.find"), rows, ticked, Words.of("reader.codes.clear"), this::takeCodes));
    }

    private void takeCodes(Set<Id<?>> ticked) {
        Study study = desk.study();
        Set<Id<Code>> wanted = new HashSet<>();
        Set<Id<Theme>> themes = new HashSet<>();
        for (Id<?> id : ticked) {
            if (study.codes().has(id)) {
                wanted.add(new Id<>(id.value()));
            } else {
                themes.add(new Id<>(id.value()));
            }
        }
        reading.shown(reading.shown().with(wanted, themes));
    }

    private void askCoders() {
        List<PickMany.Row<Id<Coder>>> rows = desk.study().coders().stream()
                .map(coder -> new PickMany.Row<>(
                        coder.id(),
                        coder.name(),
                        coder.id().equals(desk.coder().id()) ? Words.of("reader.coders.me") : "",
                        null))
                .toList();
        ask(
                coders,
                new PickMany.Question<>(
                        Words.of("reader.coders.find"),
                        rows,
                        reading.shown().coders(),
                        Words.of("reader.coders.clear"),
                        wanted -> reading.shown(reading.shown().of(wanted))));
    }

    private void askSpeakers(Transcript transcript) {
        List<PickMany.Row<Filter.Voice>> rows = new ArrayList<>();
        rows.add(new PickMany.Row<>(
                Filter.Voice.PARTICIPANTS,
                Words.of("reader.speakers.participants"),
                Words.of("reader.speakers.everywhere"),
                null));
        for (Speaker speaker : transcript.speakers()) {
            rows.add(new PickMany.Row<>(
                    new Filter.Voice(transcript.id(), speaker.label()), name(speaker), role(speaker), null));
        }
        ask(
                speakers,
                new PickMany.Question<>(
                        Words.of("reader.speakers.find"),
                        rows,
                        reading.shown().voices(),
                        Words.of("reader.speakers.clear"),
                        wanted -> reading.shown(reading.shown().saidBy(wanted))));
    }

    private String role(Speaker speaker) {
        return Optional.ofNullable(speaker.participant())
                .flatMap(desk.study().participants()::find)
                .filter(person -> person.role() == Role.INTERVIEWER)
                .map(person -> Words.of("reader.speakers.interviewer"))
                .orElse("");
    }
}
