package org.sheaf.desktop.widgets;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Tells when the words of a field have become others, by typing or otherwise. EDT only. */
public final class Typed implements DocumentListener {

    private final Runnable told;

    private Typed(Runnable told) {
        this.told = told;
    }

    /** Tells of every change of the words. */
    public static void follow(JTextComponent field, Runnable listener) {
        field.getDocument().addDocumentListener(new Typed(listener));
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        told.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        told.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        // attributes, not words
    }
}
