package org.sheaf.desktop.importing;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Options;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.Typed;
import org.sheaf.intake.Candidate;
import org.sheaf.intake.Particulars;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.convention.Convention;
import org.sheaf.intake.format.Format;
import org.sheaf.study.ImportHabits;
import org.sheaf.study.TextKind;

/** How the chosen file is read, under which name, and as what; and whether that serves for others. EDT only. */
final class FileSettings extends JPanel {

    private static final long serialVersionUID = 1L;

    /** With less room, in pixels at 100 %, each field has a row of its own. */
    private static final int WIDE = 560;

    private final transient ImportModel model;
    private final MigLayout layout = new MigLayout(rows(2), "[]16[grow, fill]24[]12[grow, fill]", "[]6[]6[]6[]");
    private final JTextField name = new JTextField();
    private final Options<TextKind> kind;
    private final Options<Convention> convention;
    private final JCheckBox pageLines = new JCheckBox(Words.of("import.pagelines"));
    private final JButton all;
    private final JCheckBox remember = new JCheckBox(Words.of("import.remember"));
    private final JButton forget;
    private final JLabel habit = Styled.label("", "second");
    private final Prose said = new Prose("", Type.SECOND, Palette::second);
    private transient @Nullable FileRow shown;
    /** What a file has that does not go into another transcript. */
    private final transient List<JComponent> ofNew;

    private boolean showing;

    FileSettings(ImportModel model) {
        this.model = model;
        setLayout(layout);
        setOpaque(false);
        kind = new Options<>(option -> model.decide(candidate -> candidate.as(option.value())));
        convention = new Options<>(option -> {
            Convention other = option.value();
            if (other != null) {
                model.read(options -> options.choosing(other));
            }
        });
        all = Styled.link(Words.of("import.serve"), model::serveAll);
        forget = Styled.link(Words.of("import.forget"), model::forget);
        ofNew = List.of(
                row("import.name", name, "wmin 120, wmax 260"),
                name,
                row("import.kind", kind, "wmin 120, wmax 200"),
                kind);
        row("import.marked", convention, "wmin 120, wmax 260, wrap");
        MigLayout beside = new MigLayout("insets 0, novisualpadding, hidemode 3", "[]16[]16[]16[]");
        add(more(beside), "skip 1, span, wmin 0, wrap");
        add(said, "skip 1, span, growx, wmin 0, wrap");
        JPanel habits = Styled.clear(new MigLayout("insets 0, novisualpadding, hidemode 3", "[]8[]"));
        habits.add(habit);
        habits.add(forget, "h 24!");
        add(habits, "skip 1, span, wmin 0");
        act();
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                boolean narrow = getWidth() < Space.px(WIDE);
                layout.setLayoutConstraints(rows(narrow ? 1 : 2));
                beside.setLayoutConstraints("insets 0, novisualpadding, hidemode 3" + (narrow ? ", wrap 1" : ""));
                revalidate();
            }
        });
    }

    private JPanel more(MigLayout beside) {
        JPanel more = Styled.clear(beside);
        more.add(pageLines);
        more.add(all, "h 24!, gapleft -5");
        more.add(remember);
        return more;
    }

    private void act() {
        Typed.follow(name, () -> {
            if (!showing && !name.getText().isBlank()) {
                model.decide(candidate -> candidate.named(name.getText().strip()));
            }
        });
        pageLines.addActionListener(event -> model.read(options -> options.keepingPageLines(pageLines.isSelected())));
        remember.addActionListener(event -> model.remember(remember.isSelected()));
        pageLines.setName("import.pagelines");
        remember.setName("import.remember");
        all.setName("import.serve");
        forget.setName("import.forget");
        all.setToolTipText(Words.of("import.serve.about"));
        remember.setToolTipText(Words.of("import.remember.about"));
    }

    private static String rows(int fields) {
        return "insets 0, fillx, novisualpadding, hidemode 3, wrap " + 2 * fields;
    }

    private JLabel row(String key, JComponent field, String layout) {
        JLabel label = Styled.label(Words.of(key), "second");
        label.setLabelFor(field);
        field.setName(key.equals("import.marked") ? "import.convention" : key);
        field.getAccessibleContext().setAccessibleName(Words.of(key));
        add(label);
        add(field, "h 28!, " + layout);
        return label;
    }

    /** Shows a file's settings; what is being typed stays. */
    void show(FileRow row, ReadTranscript read, Candidate candidate) {
        showing = true;
        if (!name.getText().strip().equals(candidate.name())) {
            name.setText(candidate.name());
        }
        showKind(read, candidate);
        showConvention(row, read);
        ofNew.forEach(part -> part.setVisible(!row.isCorrection()));
        String told = said(candidate, read);
        said.setText(told);
        said.setVisible(!told.isEmpty() && !row.isCorrection());
        pageLines.setVisible(read.format() == Format.PDF);
        pageLines.setSelected(row.options().keepsPageLines());
        all.setVisible(model.rows().size() > 1);
        remember.setSelected(model.remembers());
        boolean habits = !model.habits().equals(ImportHabits.NONE);
        habit.setText(habits ? Words.of("import.habit") : "");
        habit.setVisible(habits);
        forget.setVisible(habits);
        showing = false;
    }

    private void showKind(ReadTranscript read, Candidate candidate) {
        TextKind told = read.facts().kind();
        boolean document = told == null ? read.speakers().isEmpty() : told == TextKind.DOCUMENT;
        kind.show(
                Words.of("import.kind.told", Words.of(document ? "import.kind.document" : "import.kind.interview")),
                List.of(TextKind.INTERVIEW, TextKind.DOCUMENT),
                k -> Words.of("import.kind." + k.word()),
                candidate.kind());
    }

    private void showConvention(FileRow row, ReadTranscript read) {
        if (shown == null || !Objects.equals(shown.file(), row.file())) {
            List<Convention> ways = Stream.concat(
                            Stream.of(read.marking().convention()), read.marking().alternatives().stream())
                    .distinct()
                    .toList();
            convention.show(
                    null,
                    ways,
                    way -> way == read.marking().convention() ? read.marking().sentence() : way.sentence(),
                    read.marking().convention());
        }
        shown = row;
    }

    /** What the file's name and its own head say of the interview, for instance “Ward · 2026-03-04 · age 41”. */
    private static String said(Candidate candidate, ReadTranscript read) {
        Map<String, String> named =
                candidate.said().or(new Particulars("", read.facts(), Map.of())).named();
        String all = named.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(" · "));
        return all.isEmpty() ? "" : Words.of("import.said", all);
    }
}
