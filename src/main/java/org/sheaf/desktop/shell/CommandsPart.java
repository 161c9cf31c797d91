package org.sheaf.desktop.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.commands.Command;
import org.sheaf.desktop.commands.CommandPalette;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.study.Code;
import org.sheaf.study.Framework;
import org.sheaf.study.Place;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/** What the palette offers over an open study: every declared action with its menu, and what can be jumped to. EDT only. */
final class CommandsPart {

    private static final String BETWEEN = " › ";

    private final StudyScreen screen;
    private final Settings settings;

    CommandsPart(StudyScreen screen, Settings settings) {
        this.screen = screen;
        this.settings = settings;
    }

    void open() {
        // what can be done depends on what has the focus now, before the palette takes it
        CommandPalette.open(screen, commands(), settings);
    }

    private List<Command> commands() {
        List<Command> all = new ArrayList<>();
        Map<String, String> menus = menus(screen.getRootPane().getJMenuBar());
        for (DeclaredAction action : screen.actions().all()) {
            if (!action.id().equals("window.commands")) {
                all.add(command(action, menus.getOrDefault(action.id(), "")));
            }
        }
        Study study = screen.desk().study();
        Palette palette = Palette.now();
        CodeColours colours = CodeColours.of(study, palette);
        for (Code code : study.codes()) {
            all.add(new Command(
                    code.id().toString(),
                    Command.Kind.CODE,
                    code.name(),
                    new Command.Beside(path(study, code), code.definition().brief(), ""),
                    new Command.Sign(null, colours.of(code.id())),
                    true,
                    () -> screen.going().show(code.id())));
        }
        for (Theme theme : study.themes()) {
            all.add(new Command(
                    theme.id().toString(),
                    Command.Kind.THEME,
                    theme.name(),
                    new Command.Beside(Words.of("commands.theme"), theme.concept(), ""),
                    new Command.Sign(Icons.THEME, null),
                    true,
                    () -> screen.desk().go(Place.of(theme))));
        }
        for (Transcript transcript : study.transcripts()) {
            all.add(transcript(transcript));
        }
        return all;
    }

    private Command command(DeclaredAction action, String menu) {
        Actions actions = screen.actions();
        Icons icon = action.icon() == null
                ? null
                : Icons.valueOf(action.icon().toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Command(
                action.id(),
                Command.Kind.ACTION,
                action.label().get(),
                new Command.Beside(menu, action.about(), actions.keyText(action.id())),
                new Command.Sign(icon, null),
                action.enabledWhen().getAsBoolean(),
                () -> actions.run(action.id()));
    }

    private Command transcript(Transcript transcript) {
        return new Command(
                transcript.id().toString(),
                Command.Kind.TRANSCRIPT,
                transcript.name(),
                new Command.Beside(Words.of("commands.transcript"), Words.of("reader.words", transcript.words()), ""),
                new Command.Sign(Icons.TRANSCRIPT, null),
                true,
                () -> screen.going().read(transcript.id()));
    }

    private static String path(Study study, Code code) {
        return Optional.ofNullable(code.parent())
                .flatMap(study.codes()::find)
                .map(above -> study.framework().path(above).replace(Framework.SEPARATOR, BETWEEN))
                .orElse(Words.of("commands.code"));
    }

    /** Where in the menu bar each action stands. */
    static Map<String, String> menus(JMenuBar bar) {
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < bar.getMenuCount(); i++) {
            walk(bar.getMenu(i), bar.getMenu(i).getText(), found);
        }
        return found;
    }

    private static void walk(JMenu menu, String path, Map<String, String> into) {
        for (int i = 0; i < menu.getItemCount(); i++) {
            JMenuItem item = menu.getItem(i);
            if (item instanceof JMenu inner) {
                walk(inner, path + BETWEEN + inner.getText(), into);
            } else if (item != null && item.getAction() != null) {
                into.put(String.valueOf(item.getAction().getValue(javax.swing.Action.ACTION_COMMAND_KEY)), path);
            }
        }
    }
}
