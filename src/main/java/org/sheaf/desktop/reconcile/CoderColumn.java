package org.sheaf.desktop.reconcile;

import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.CoderBadge;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.reconcile.passages.Side;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Target;
import org.sheaf.text.Span;

/** One coder's layer of a transcript, in a reader of its own. EDT only. */
final class CoderColumn extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int LOW = 240;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final transient ReconcileModel model;
    private final transient LayerReader reader;
    private final Beneath beneath = new Beneath();
    private final JLabel who = Styled.label("", "title");
    private final JLabel when = Styled.label("", "second");
    private final JButton another;
    private final ZoneId zone;
    private transient Compared.@Nullable Source source;
    private @Nullable Id<Coder> coder;

    /**
     * A column.
     *
     * @param reader of the layer
     * @param name of its parts
     * @param choosing whether another coder can be chosen for it where there are more than two
     */
    CoderColumn(ReconcileModel model, LayerReader reader, String name, boolean choosing, ZoneId zone) {
        super(new BorderLayout());
        this.model = model;
        this.zone = zone;
        this.reader = reader;
        beneath.setName(name + ".beneath");
        who.setName(name + ".who");
        when.setName(name + ".when");
        another = Styled.link(Words.of("reconcile.another"), this::askWhich);
        another.setName(name + ".another");
        another.setVisible(false);
        JPanel head = Styled.ground(
                "paper", new MigLayout("insets 0 16 0 16, fillx, hidemode 3", "[]8[]push[]", "[39!, center]"));
        head.add(who, "wmin 0");
        head.add(when, "wmin 0");
        if (choosing) {
            head.add(another);
        }
        head.setBorder(Styled.hairline(false, false, true, false));
        add(head, BorderLayout.NORTH);
        add(reader.component(), BorderLayout.CENTER);
    }

    LayerReader reader() {
        return reader;
    }

    Beneath beneath() {
        return beneath;
    }

    private void askWhich() {
        Pick.open(
                another,
                new Rectangle(another.getSize()),
                Words.of("reconcile.another.which"),
                Pick.choices(model.others(), Coder::name, model::beside));
    }

    /** Shows a coder's layer where a disagreement lies; {@code room} leaves room below it in both columns alike. */
    void show(Compared compared, Disagreement about, Coder shown, IntUnaryOperator room) {
        Study study = model.desk().study();
        Compared.Source now = compared.source(about);
        who.setText(shown.name());
        who.setIcon(new CoderBadge(shown.name(), 22, true));
        who.setIconTextGap(8);
        when.setText(coded(now, shown));
        another.setVisible(!model.others().isEmpty());
        if (!now.equals(source) || !shown.id().equals(coder)) {
            source = now;
            coder = shown.id();
            reader.show(now.of(study, shown.id()));
        } else {
            reader.update(now.of(study, shown.id()));
        }
        reader.component().getAccessibleContext().setAccessibleName(Words.of("reconcile.layer", shown.name()));
        List<LayerReader.Tinted> tints = about.sides().stream()
                .filter(side -> side.coder().equals(shown.id()))
                .flatMap(side -> side.passages().stream().map(span -> new LayerReader.Tinted(span, side.code())))
                .toList();
        if (tints.isEmpty()) {
            tints = List.of(new LayerReader.Tinted(about.span(), null));
        }
        reader.ask(tints, beneath, room);
        reader.frame(new Present(study, about).spans(shown.id()));
    }

    /** Says what stands beneath the words. */
    void say(Disagreement about, Coder shown) {
        Study study = model.desk().study();
        CodeColours colours = CodeColours.of(study, Palette.now());
        List<Beneath.Chip> chips = about.sides().stream()
                .filter(side -> side.coder().equals(shown.id()))
                .map(Side::code)
                .distinct()
                .flatMap(code -> study.codes().find(code).stream())
                .map((Code code) -> new Beneath.Chip(code.name(), colours.of(code.id())))
                .toList();
        List<String> memos = Comparison.marked(about, shown.id()).stream()
                .flatMap(quotation ->
                        study.memosOn(Target.on(new QuotationRef(about.transcript(), quotation.id()))).stream())
                .map((Memo memo) -> Words.of(
                        "reconcile.memo",
                        study.coders().find(memo.coder()).map(Coder::name).orElse(""),
                        memo.text().replaceAll("\\s+", " ")))
                .toList();
        beneath.say(chips, memos, Words.of("reconcile.silent", shown.name()));
    }

    /** The day of the newest quotation, for instance “coded 12 March”. */
    private String coded(Compared.Source now, Coder shown) {
        Optional<Quotation> newest = now.page().quotations().stream()
                .filter(quotation -> quotation.coder().equals(shown.id()))
                .max(Comparator.comparing(Quotation::made));
        return newest.map(quotation ->
                        Words.of("reconcile.coded", DAY.format(quotation.made().atZone(zone))))
                .orElse(Words.of("reconcile.uncoded"));
    }

    /** Brings words into sight, a quarter down; at the top where so little is seen that what stands below them would not be. */
    void reveal(Span words) {
        boolean low = reader.viewport().getHeight() < Space.px(LOW);
        reader.scrollTo(words, low ? 0.02 : 0.25);
    }
}
