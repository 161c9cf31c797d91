package org.sheaf.desktop.sharing;

import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.FormGrid;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Refusal;

/** The end of a form that asks a server: what went wrong, and the buttons. It waits while the server is asked. EDT only. */
final class Foot implements Outcome {

    private final String key;
    private final Prose fault = new Prose("", Type.SECOND, Palette::bad);
    private final JButton done;
    private final Supplier<Runnable> deed;
    private boolean busy;
    private Runnable stop = () -> {};
    private Runnable closer = () -> {};

    /**
     * The end of a form.
     *
     * @param key of its words: {@code .verb} on the button, {@code .doing} while it is done
     * @param deed begins; gives back what stops it; its refusals are said
     */
    Foot(String key, Supplier<Runnable> deed) {
        this.key = key;
        this.deed = deed;
        done = Styled.mainButton(Words.of(key + ".verb"), this::act);
        done.setName(key + ".done");
        fault.setName("sharing.fault");
        fault.setVisible(false);
    }

    /** Puts the end into a form; {@code close} takes the form away. */
    void end(FormGrid form, int width, Runnable close) {
        closer = close;
        form.across(fault.foresee(width));
        JButton cancel = Styled.button(Words.of("widgets.cancel"), () -> {
            stop.run();
            closer.run();
        });
        cancel.setName(key + ".cancel");
        form.buttons(cancel, done);
    }

    /** Lets Enter in a field do what the button does. */
    void on(JComponent field) {
        OnKey.of(field, "ENTER", this::act);
    }

    JButton button() {
        return done;
    }

    private void act() {
        if (busy) {
            return;
        }
        say("");
        try {
            stop = deed.get();
            busy(true);
        } catch (Refusal refusal) {
            say(refusal.why());
        }
    }

    private void busy(boolean yes) {
        busy = yes;
        done.setText(Words.of(key + (yes ? ".doing" : ".verb")));
        refit(done);
    }

    @Override
    public void done() {
        stop = () -> {};
        closer.run();
    }

    @Override
    public void refused(String why) {
        stop = () -> {};
        busy(false);
        say(why);
    }

    private void say(String sentence) {
        fault.setText(sentence);
        fault.setVisible(!sentence.isEmpty());
        refit(done);
    }

    /** Gives the floating panel of a component the room that it wants now. */
    static void refit(JComponent inside) {
        if (SwingUtilities.getAncestorOfClass(Floater.class, inside) instanceof Floater open) {
            open.getComponent(0)
                    .invalidate(); // what is invalid already would not hear of a second change before it is laid out
            open.refit();
        }
    }
}
