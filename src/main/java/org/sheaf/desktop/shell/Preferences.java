package org.sheaf.desktop.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sheaf.desktop.action.KeyMap;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Terms;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.settings.Appearance;
import org.sheaf.desktop.settings.ReadingType;
import org.sheaf.desktop.settings.SettingsDeeds;
import org.sheaf.study.Coder;

/** What the user has set for this machine, and how it comes into force. EDT only. */
final class Preferences {

    /** Under which the name is kept that new studies are offered. */
    static final String CODER = "coder.name";

    private final Settings settings;
    private final KeyMap keys;
    private final StudyWindow window;

    Preferences(Settings settings, StudyWindow window) {
        this.settings = settings;
        this.window = window;
        this.keys = new KeyMap(settings);
    }

    /** Lets the window's words be as was set before; called before anything is made. */
    static void begin(Settings settings) {
        Words.use(Terms.from(settings));
    }

    Settings settings() {
        return settings;
    }

    KeyMap keys() {
        return keys;
    }

    boolean isDark() {
        return Appearance.from(settings).tone().isDark();
    }

    /** Makes what is dark light, and the other way. */
    void flip() {
        look(Appearance.from(settings).with(isDark() ? Appearance.Light.LIGHT : Appearance.Light.DARK));
    }

    /** Draws everything at another scale, in per cent. */
    void scale(int percent) {
        look(Appearance.from(settings).with(percent));
    }

    private void look(Appearance other) {
        other.keep(settings);
        other.wear();
        window.fit();
    }

    private void type(ReadingType other) {
        other.keep(settings);
        StudyScreen screen = window.screen();
        if (screen != null) {
            screen.retype();
        }
    }

    private String coder() {
        StudyScreen screen = window.screen();
        return screen != null
                ? screen.desk().coder().name()
                : settings.get(CODER).orElse(window.userName());
    }

    private Optional<String> wrongCoder(String name) {
        StudyScreen screen = window.screen();
        if (name.isBlank()) {
            return Optional.of(Words.of("new.coder.missing"));
        }
        return screen == null
                ? Optional.empty()
                : screen.desk()
                        .study()
                        .coders()
                        .named(name, Coder::name)
                        .map(other -> Words.of("settings.coder.clash", other.name()));
    }

    private void coder(String name) {
        settings.put(CODER, name);
        StudyScreen screen = window.screen();
        if (screen != null) {
            window.renameCoder(screen, name);
        }
    }

    /** The same for a place that shows the settings and knows the way back. */
    SettingsDeeds leading(Runnable back) {
        return new Deeds(back);
    }

    private final class Deeds implements SettingsDeeds {
        private final Runnable back;

        Deeds(Runnable back) {
            this.back = back;
        }

        @Override
        public Appearance look() {
            return Appearance.from(settings);
        }

        @Override
        public void look(Appearance other) {
            Preferences.this.look(other);
        }

        @Override
        public ReadingType type() {
            return ReadingType.from(settings);
        }

        @Override
        public void type(ReadingType other) {
            Preferences.this.type(other);
        }

        @Override
        public Terms terms() {
            return Terms.from(settings);
        }

        @Override
        public void terms(Terms other) {
            other.keep(settings);
        }

        @Override
        public void showTerms() {
            Words.use(Terms.from(settings));
            window.makeAnew();
        }

        @Override
        public String coder() {
            return Preferences.this.coder();
        }

        @Override
        public boolean isStudyOpen() {
            return window.screen() != null;
        }

        @Override
        public Optional<String> wrongCoder(String name) {
            return Preferences.this.wrongCoder(name);
        }

        @Override
        public void coder(String name) {
            Preferences.this.coder(name);
        }

        @Override
        public <T> void work(Supplier<T> work, Consumer<T> then) {
            window.work(work, then);
        }

        @Override
        public void leave() {
            back.run();
        }
    }
}
