package org.sheaf.desktop.guide;

import java.awt.Dimension;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.TextBox;
import org.sheaf.intake.guide.GuideDraft;
import org.sheaf.intake.guide.GuideText;
import org.sheaf.study.Question;

/** The guide as text to be typed, pasted or put into another order; what it will be read as stands below. EDT only. */
final class GuideForm {

    private final GuideModel model;
    private final TextBox box = new TextBox(Words.of("guide.edit.name"), Words.of("guide.edit.hint"), 20);
    private final Prose read = new Prose("", Type.SECOND, Palette::second, 3).foresee(520);
    private final JButton done = Styled.mainButton(Words.of("guide.edit.done"), () -> {});

    GuideForm(GuideModel model) {
        this.model = model;
        box.setName("guide.edit.text");
        box.show(GuideText.write(model.desk().study().guide()));
        box.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                refresh();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                refresh();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                refresh();
            }
        });
        refresh();
    }

    TextBox first() {
        return box;
    }

    /** The form; {@code close} closes what it floats in. */
    JPanel panel(Runnable close) {
        JPanel panel = Styled.clear(
                new MigLayout("insets 14 16 12 16, wrap 1, gapy 8", "[520!, fill]", "[][][fill, grow][][]"));
        panel.add(Styled.label(Words.of("guide.edit.title"), "title"));
        panel.add(new Prose(Words.of("guide.edit.how"), Type.SECOND, Palette::second).foresee(520));
        JScrollPane scroll = new JScrollPane(box);
        scroll.setPreferredSize(new Dimension(0, Space.px(340)));
        scroll.setMinimumSize(new Dimension(0, Space.px(120)));
        panel.add(scroll);
        panel.add(read, "wmin 0");
        Runnable keep = () -> {
            if (done.isEnabled()) {
                close.run();
                model.arrange(GuideText.read(box.getText()), Words.of("guide.edit.step"));
            }
        };
        JButton cancel = Styled.button(Words.of("widgets.cancel"), close);
        done.setName("guide.edit.done");
        done.addActionListener(event -> keep.run());
        OnKey.of(box, "ctrl ENTER", keep);
        JPanel buttons = Styled.clear(new MigLayout("insets 0, gap 8, fillx", "push[][]"));
        buttons.add(cancel);
        buttons.add(done);
        panel.add(buttons);
        return panel;
    }

    private void refresh() {
        GuideDraft draft = GuideText.read(box.getText());
        List<Question> present = model.desk().study().guide();
        int prompts =
                draft.questions().stream().mapToInt(q -> q.prompts().size()).sum();
        List<Question> guide = draft.over(present);
        long gone = present.stream()
                .filter(old -> guide.stream().noneMatch(now -> now.id().equals(old.id())))
                .count();
        StringBuilder said =
                new StringBuilder(Words.of("guide.edit.read", draft.questions().size(), prompts));
        if (gone > 0) {
            said.append(' ').append(Words.of("guide.edit.gone", gone));
        }
        if (!draft.leftOut().isEmpty()) {
            said.append(' ').append(Words.of("guide.edit.left", draft.leftOut().get(0)));
        }
        read.setText(said.toString());
        done.setEnabled(!draft.questions().isEmpty()
                || !present.isEmpty() && box.getText().isBlank());
    }
}
