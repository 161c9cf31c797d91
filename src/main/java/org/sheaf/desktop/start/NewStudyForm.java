package org.sheaf.desktop.start;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.PlaceField;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.StudyPlaces;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.Typed;
import org.sheaf.study.Method;

/** Asks for title, method, place and coder of a new study, and for a passphrase if it is to be encrypted. EDT only. */
public final class NewStudyForm extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JTextField title = new JTextField();
    private final JTextField coder = new JTextField();
    private final JPasswordField passphrase = new JPasswordField();
    private final JPasswordField again = new JPasswordField();
    private final Prose complaint = new Prose("", Type.SECOND, Palette::bad, 3);
    private final Map<Method, JRadioButton> methods = new EnumMap<>(Method.class);
    private final JButton make;
    private final transient PlaceField place;

    /**
     * An empty form.
     *
     * @param places where a place is offered, and how another is chosen
     * @param coderName offered
     * @param done gets what was filled in
     * @param cancelled when the user thinks better of it
     */
    public NewStudyForm(StudyPlaces places, String coderName, Consumer<NewStudy> done, Runnable cancelled) {
        super(new MigLayout("insets 28 32 24 32, fillx, wrap 2", "[right]16[grow, fill, 360:420:]", ""));
        this.place = new PlaceField("new.place", places);
        Styled.style(this, "background: $Sheaf.paper");
        add(Styled.label(Words.of("new.title"), "pageTitle"), "span 2, growx 0, alignx left, gapbottom 14");
        field("new.name", title);
        addMethods();
        field("new.coder", coder);
        addPlace();
        field("new.passphrase", passphrase);
        field("new.again", again);
        add(new Prose(Words.of("new.passphrase.about"), Type.SECOND, Palette::second), "skip 1, wmin 0");
        add(complaint, "skip 1, wmin 0, hmin 18");
        JButton cancel = Styled.button(Words.of("widgets.cancel"), cancelled);
        make = Styled.mainButton(Words.of("new.make"), () -> finish(done));
        make.setName("new.make");
        add(cancel, "span 2, split 2, growx 0, alignx right, gaptop 8");
        add(make, "growx 0");
        coder.setText(coderName);
        Typed.follow(title, () -> place.follow(title.getText()));
        Typed.follow(place.field(), () -> complaint.setText(""));
        place.follow("");
        OnKey.within(this, "ESCAPE", cancelled);
        for (JTextField field : new JTextField[] {title, coder, place.field(), passphrase, again}) {
            field.addActionListener(event -> finish(done));
        }
    }

    private void field(String key, JTextField field) {
        labelled(key, field);
        add(field, "h 30!");
    }

    private void labelled(String key, JTextField field) {
        JLabel label = Styled.label(Words.of(key), "second");
        label.setLabelFor(field);
        field.setName(key);
        field.getAccessibleContext().setAccessibleName(Words.of(key));
        add(label);
    }

    private void addPlace() {
        labelled("new.place", place.field());
        add(place.field(), "h 30!, wmin 0, split 2, aligny top");
        add(place.button(), "h 30!, growx 0, aligny top");
    }

    private void addMethods() {
        add(Styled.label(Words.of("new.method"), "second"), "aligny top, gaptop 6");
        JPanel all = Styled.clear(new MigLayout("insets 4 0 6 0, wrap 1, fillx, gapy 0", "[grow, fill]"));
        ButtonGroup group = new ButtonGroup();
        for (Method method : Method.values()) {
            JRadioButton choice = new JRadioButton(Words.of("new.method." + method.word()));
            choice.setName("new.method." + method.word());
            choice.getAccessibleContext().setAccessibleDescription(Words.of("new.method." + method.word() + ".about"));
            choice.setOpaque(false);
            choice.setSelected(method == Method.CODEBOOK);
            group.add(choice);
            methods.put(method, choice);
            all.add(choice);
            all.add(
                    new Prose(Words.of("new.method." + method.word() + ".about"), Type.SECOND, Palette::second),
                    "gapleft 21, wmin 0, gapbottom 4");
        }
        add(all);
    }

    private void finish(Consumer<NewStudy> done) {
        if (!make.isEnabled()) {
            return;
        }
        @Nullable String wrong = wrong();
        complaint.setText(wrong == null ? "" : wrong);
        if (wrong != null) {
            return;
        }
        char[] secret = passphrase.getPassword();
        Method method = methods.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Method.CODEBOOK);
        done.accept(new NewStudy(
                title.getText().strip(),
                method,
                place.place().orElseThrow(),
                coder.getText().strip(),
                secret.length == 0 ? null : secret));
    }

    /** What is missing, as a sentence. */
    private @Nullable String wrong() {
        if (title.getText().isBlank()) {
            title.requestFocusInWindow();
            return Words.of("new.name.missing");
        }
        if (coder.getText().isBlank()) {
            coder.requestFocusInWindow();
            return Words.of("new.coder.missing");
        }
        if (place.place().isEmpty()) {
            place.field().requestFocusInWindow();
            return Words.of("new.place.missing");
        }
        char[] one = passphrase.getPassword();
        char[] other = again.getPassword();
        boolean same = Arrays.equals(one, other);
        Arrays.fill(one, '0');
        Arrays.fill(other, '0');
        if (!same) {
            again.requestFocusInWindow();
            return Words.of("new.again.differs");
        }
        return null;
    }

    /** While the study is made, a moment on a slow disk, nothing more can be asked for. */
    public void busy(boolean yes) {
        make.setEnabled(!yes);
        make.setText(Words.of(yes ? "new.making" : "new.make"));
    }

    /** Says what went wrong after the form was filled in. */
    public void complain(String sentence) {
        complaint.setText(sentence);
    }

    /** Leads the keys to the first field. */
    public void focusFirst() {
        title.requestFocusInWindow();
    }
}
