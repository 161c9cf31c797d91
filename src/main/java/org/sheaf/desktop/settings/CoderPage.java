package org.sheaf.desktop.settings;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTextField;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.Typed;

/** The name under which one codes. EDT only. */
final class CoderPage {

    private final SettingsDeeds deeds;
    private final Form form;
    private final JTextField field = new JTextField(24);
    private final Prose fault = new Prose("", Type.SECOND, Palette::bad, 2);
    private final JButton done = Styled.mainButton(Words.of("settings.coder.verb"), this::take);

    CoderPage(SettingsDeeds deeds) {
        this.deeds = deeds;
        String about = deeds.isStudyOpen() ? "settings.coder.here" : "settings.coder.new";
        form = new Form(Words.of("settings.coder"), Words.of(about));
        field.setName("settings.coder.field");
        field.setText(deeds.coder());
        done.setName("settings.coder.done");
        form.row(Words.of("new.coder"), field, "growx 0, alignx left, w 0:300:, wmin 0");
        form.below(fault, "growx, hmin 20");
        form.below(done, "growx 0");
        OnKey.of(field, "ENTER", this::take);
        Typed.follow(field, this::judge);
        judge();
    }

    JComponent component() {
        return form;
    }

    private boolean isOther() {
        return !field.getText().strip().equals(deeds.coder());
    }

    private void judge() {
        String wrong = isOther() ? deeds.wrongCoder(field.getText().strip()).orElse("") : "";
        fault.setText(wrong);
        done.setEnabled(isOther() && wrong.isEmpty());
    }

    private void take() {
        if (done.isEnabled()) {
            deeds.coder(field.getText().strip());
            done.setEnabled(false);
        }
    }
}
