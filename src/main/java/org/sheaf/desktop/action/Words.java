package org.sheaf.desktop.action;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import javax.swing.UIManager;
import org.sheaf.study.TextCount;

/** The words of the window, all from one bundle. Any thread. */
public final class Words {

    private static final String TERMS = "Sheaf.terms";
    private static final String BUNDLE = "org.sheaf.desktop.words";

    /** Patterns once read; a pattern is used by one thread at a time. */
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Words() {}

    /**
     * The words under a key, with {@code {0}}, {@code {1}} … filled in as {@link MessageFormat} does.
     *
     * @throws MissingResourceException when there is no such key, which a test finds
     */
    public static String of(String key, Object... values) {
        String text = inTerms(key, bundle().getString(key));
        if (values.length == 0) {
            return text;
        }
        MessageFormat format = FORMATS.computeIfAbsent(text, pattern -> new MessageFormat(pattern, Locale.ENGLISH));
        synchronized (format) {
            return format.format(values);
        }
    }

    /** How many texts, for instance “12 transcripts and 2 documents”; a study without documents is told nothing of them. */
    public static String texts(TextCount count) {
        if (count.documents() == 0) {
            return of("texts.transcripts", count.transcripts());
        }
        String documents = of("texts.documents", count.documents());
        return count.transcripts() == 0
                ? documents
                : of("texts.both", of("texts.transcripts", count.transcripts()), documents);
    }

    /** The words under a key with other nouns than those in use. */
    public static String in(Terms terms, String key) {
        return terms.in(bundle().getString(key));
    }

    /** Puts the nouns that a user is used to in the place of the method's, in all words asked for from now on. */
    public static void use(Terms terms) {
        UIManager.put(TERMS, terms);
    }

    /** The nouns in use. */
    public static Terms terms() {
        return UIManager.get(TERMS) instanceof Terms terms ? terms : Terms.USUAL;
    }

    /** What goes into the study's history, and the names of methods, are not a user's to change. */
    private static String inTerms(String key, String text) {
        boolean fixed = key.contains(".title.") || key.startsWith("new.method") || key.startsWith("settings.words.");
        return fixed ? text : terms().in(text);
    }

    /** Whether there are words under the key. */
    public static boolean has(String key) {
        return bundle().containsKey(key);
    }

    /** The bundle itself, looked up once: the platform's own cache is slow to ask. */
    static ResourceBundle bundle() {
        return Kept.BUNDLE_OF_WORDS;
    }

    private static final class Kept {
        private static final ResourceBundle BUNDLE_OF_WORDS = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
    }
}
