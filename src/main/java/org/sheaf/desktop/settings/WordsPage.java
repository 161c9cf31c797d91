package org.sheaf.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import org.sheaf.desktop.action.Noun;
import org.sheaf.desktop.action.Terms;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;

/** What the user calls a quotation, a code, a participant. Shown from the next start on, or at once when asked. EDT only. */
final class WordsPage {

    private final SettingsDeeds deeds;
    private final Form form = new Form(Words.of("settings.words.title"), Words.of("settings.words.about"));
    private final Prose sample = new Prose("", Type.BODY, Palette::text);
    private final JButton now;

    WordsPage(SettingsDeeds deeds) {
        this.deeds = deeds;
        for (Noun noun : Noun.values()) {
            row(noun);
        }
        sample.setName("settings.words.sample");
        form.row(Words.of("settings.words.example"), sample, "growx, wmin 0, gaptop 8");
        now = Styled.button(Words.of("settings.words.now"), deeds::showTerms);
        now.setName("settings.words.now");
        form.note(Words.of("settings.words.when"));
        form.below(now, "growx 0");
        refresh();
    }

    JComponent component() {
        return form;
    }

    private void row(Noun noun) {
        List<String> names = new ArrayList<>();
        names.add(noun.usual());
        names.addAll(noun.others());
        JComboBox<String> box = new JComboBox<>(names.toArray(String[]::new));
        box.setName("settings.word." + noun.usual());
        box.setSelectedItem(deeds.terms().name(noun));
        box.addActionListener(event -> {
            deeds.terms(deeds.terms().with(noun, String.valueOf(box.getSelectedItem())));
            refresh();
        });
        String label = noun.usual().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + noun.usual().substring(1);
        form.row(label, box, "growx 0, alignx left, w 0:220:, wmin 0");
    }

    private void refresh() {
        Terms wanted = deeds.terms();
        sample.setText(Words.in(wanted, "settings.example"));
        now.setEnabled(!wanted.sameAs(Words.terms()));
    }
}
