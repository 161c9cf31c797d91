package org.sheaf.desktop.action;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the window, all from one bundle. Any thread. */
public final class Words {

    private static final String BUNDLE = "org.sheaf.desktop.words";

    private Words() {}

    /**
     * The words under a key, with {@code {0}}, {@code {1}} … filled in as {@link MessageFormat} does.
     *
     * @throws MissingResourceException when there is no such key, which a test finds
     */
    public static String of(String key, Object... values) {
        String text = bundle().getString(key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.ENGLISH).format(values);
    }

    /** Whether there are words under the key. */
    public static boolean has(String key) {
        return bundle().containsKey(key);
    }

    /** The bundle itself, cached by the platform. */
    static ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
    }
}
