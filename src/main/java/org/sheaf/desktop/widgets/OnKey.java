package org.sheaf.desktop.widgets;

import java.awt.event.ActionEvent;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import org.sheaf.desktop.action.Keys;

/** Keys that belong to one control, such as an arrow in a list; what the user can do is a declared action instead. */
public final class OnKey extends AbstractAction {

    private static final long serialVersionUID = 1L;

    private final transient BooleanSupplier when;
    private final transient Runnable run;

    private OnKey(BooleanSupplier when, Runnable run) {
        this.when = when;
        this.run = run;
    }

    /** Does something when a key, written as {@link Keys#of} reads it, is pressed in the focused component. */
    public static void of(JComponent component, String stroke, Runnable run) {
        of(component, stroke, () -> true, run);
    }

    /** Does something when a key is pressed in the focused component and a condition holds; else others hear the key. */
    public static void of(JComponent component, String stroke, BooleanSupplier when, Runnable run) {
        bind(component, JComponent.WHEN_FOCUSED, stroke, new OnKey(when, run));
    }

    /** Does something when a key is pressed anywhere inside a component. */
    public static void within(JComponent component, String stroke, Runnable run) {
        bind(component, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, stroke, new OnKey(() -> true, run));
    }

    /** Leaves keys to the window that a component's look would take when they are pressed inside it. */
    public static void leave(JComponent component, String... strokes) {
        for (String stroke : strokes) {
            component.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(Keys.of(stroke), "none");
        }
    }

    private static void bind(JComponent component, int condition, String stroke, OnKey deed) {
        String name = "key " + stroke;
        component.getInputMap(condition).put(Keys.of(stroke), name);
        component.getActionMap().put(name, deed);
    }

    @Override
    public boolean accept(Object sender) {
        return when.getAsBoolean();
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        run.run();
    }
}
