package org.sheaf.desktop.participants.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Ask;
import org.sheaf.desktop.widgets.Options;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeKind;
import org.sheaf.tables.PeopleColumn;
import org.sheaf.tables.PeopleColumn.Use;
import org.sheaf.tables.PeoplePreview;

/** The columns of a table of people, each with what it stands for and of what type it is. EDT only. */
final class ColumnTable extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final List<AttributeKind> KINDS = List.of(AttributeKind.values());
    private static final List<Use> USES = List.of(Use.PARTICIPANT, Use.CODE, Use.ROLE, Use.GROUP, Use.TRANSCRIPTS);

    private final transient MatchingModel model;
    private final transient List<Line> lines = new ArrayList<>();
    private transient List<String> headers = List.of();

    /** What can be chosen: a use, and for an attribute its name; an attribute without a name is asked for. */
    private record Meaning(Use use, String attribute) {

        String words() {
            if (use != Use.ATTRIBUTE) {
                return Words.of("people.use." + use.name().toLowerCase(java.util.Locale.ROOT));
            }
            return attribute.isEmpty()
                    ? Words.of("people.use.other")
                    : Words.of("people.use.attribute", attribute.replace('_', ' '));
        }
    }

    private record Line(Options<Meaning> meaning, Options<AttributeKind> type, JLabel examples) {}

    ColumnTable(MatchingModel model) {
        super(new MigLayout(
                "insets 0, fillx, wrap 2, gapy 4, novisualpadding, hidemode 1",
                "[120:220, grow 60, fill]8[90:130, grow 40, fill]"));
        this.model = model;
        setOpaque(false);
        setName("people.columns");
    }

    /** Shows the columns; those that stand there already keep boxes and focus. */
    void show(PeoplePreview preview) {
        List<PeopleColumn> columns = preview.matching().columns();
        List<String> now = columns.stream().map(PeopleColumn::header).toList();
        if (!now.equals(headers)) {
            build(columns);
            headers = now;
        }
        for (int i = 0; i < columns.size(); i++) {
            refresh(lines.get(i), columns.get(i));
        }
    }

    /** The boxes stand for nothing any more. */
    void forget() {
        headers = List.of();
    }

    private void build(List<PeopleColumn> columns) {
        removeAll();
        lines.clear();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            String header = columns.get(i).header();
            String shown = header.isEmpty() ? Words.of("people.nameless", i + 1) : header;
            JLabel title = Styled.label(shown, "title");
            title.setToolTipText(shown);
            JLabel examples = Styled.label("", "second");
            Options<Meaning> meaning = new Options<>(chosen -> mean(column, chosen.value()));
            meaning.setName("people.use." + header);
            meaning.getAccessibleContext().setAccessibleName(Words.of("people.use.of", shown));
            Options<AttributeKind> type = new Options<>(chosen -> model.type(column, chosen.value()));
            type.setName("people.type." + header);
            type.getAccessibleContext().setAccessibleName(Words.of("people.type.of", shown));
            add(title, "span 2, split 2, growx 0, wmin 40" + (i == 0 ? "" : ", gaptop 10"));
            add(examples, "wmin 0, growx, gapleft 10, shrinkprio 200");
            add(meaning, "h 28!, wmin 0");
            add(type, "h 28!, wmin 0");
            lines.add(new Line(meaning, type, examples));
        }
        revalidate();
        repaint();
    }

    private void refresh(Line line, PeopleColumn column) {
        Meaning now = new Meaning(column.use(), column.use() == Use.ATTRIBUTE ? column.attribute() : "");
        Set<Meaning> all = new LinkedHashSet<>();
        if (column.use() == Use.ID) {
            all.add(now);
        }
        USES.forEach(use -> all.add(new Meaning(use, "")));
        if (column.use() == Use.ATTRIBUTE) {
            all.add(now);
        } else if (!column.header().isEmpty()) {
            all.add(new Meaning(Use.ATTRIBUTE, column.header()));
        }
        model.attributes().forEach(name -> all.add(new Meaning(Use.ATTRIBUTE, name)));
        all.add(new Meaning(Use.ATTRIBUTE, ""));
        all.add(new Meaning(Use.LEFT_OUT, ""));
        line.meaning.show(null, List.copyOf(all), Meaning::words, now);
        Attribute type = column.type();
        line.type.setVisible(column.isAttribute());
        line.type.show(
                type == null || !model.isTyped(column.attribute()) ? Words.of("people.type.none") : null,
                KINDS,
                kind -> Words.of("attributes.kind." + kind.name().toLowerCase(java.util.Locale.ROOT)),
                type == null ? null : type.kind());
        String examples = type != null && !type.choices().isEmpty()
                ? Words.of("people.choices", String.join("; ", type.choices()))
                : String.join(", ", column.examples());
        line.examples.setText(examples.replace('\n', ' '));
        line.examples.setToolTipText(examples);
    }

    private void mean(int column, @Nullable Meaning meaning) {
        if (meaning == null) {
            return;
        }
        if (meaning.use != Use.ATTRIBUTE) {
            model.use(column, meaning.use);
        } else if (!meaning.attribute.isEmpty()) {
            model.attribute(column, meaning.attribute);
        } else {
            ask(column);
        }
    }

    /** Asks for the name of an attribute; meanwhile the box says again what holds. */
    private void ask(int column) {
        model.preview().ifPresent(this::show);
        Options<Meaning> box = lines.get(column).meaning;
        Ask.open(
                box,
                new java.awt.Rectangle(box.getSize()),
                new Ask.Question(
                        Words.of("people.attribute.ask", headers.get(column)),
                        headers.get(column),
                        Words.of("people.attribute.verb"),
                        name -> name.isBlank()
                                ? Optional.of(Words.of("participants.attribute.missing"))
                                : Optional.empty(),
                        name -> model.attribute(column, name)));
    }
}
