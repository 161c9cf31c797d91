package org.sheaf.desktop.settings;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sheaf.desktop.action.Terms;

/** What the settings change; the shell does it. EDT only. */
public interface SettingsDeeds {

    /** How the window looks. */
    Appearance look();

    /** Lets the window look otherwise, at once and from now on. */
    void look(Appearance other);

    /** In which type transcripts are set. */
    ReadingType type();

    /** Sets transcripts in another type, at once and from now on. */
    void type(ReadingType other);

    /** The nouns that the user has chosen; shown from the next start on, or once {@link #showTerms} was asked for. */
    Terms terms();

    /** Remembers other nouns. */
    void terms(Terms other);

    /** Makes the window anew with the chosen nouns; the open study is closed and opened for it. */
    void showTerms();

    /** The name under which one codes: in the open study, else in new ones. */
    String coder();

    /** Whether a study is open, in which the name would change. */
    boolean isStudyOpen();

    /** What is wrong with a name, as a sentence; empty when it can be had. */
    Optional<String> wrongCoder(String name);

    /** Changes the name. */
    void coder(String name);

    /** Works off the EDT and goes on with the result on it. */
    <T> void work(Supplier<T> work, Consumer<T> then);

    /** Shows again what was shown before the settings. */
    void leave();
}
