package org.sheaf.desktop.shell;

import java.awt.Desktop;
import java.awt.Rectangle;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;

/** The user guide where it lies beside the program and the system can show it, else the first four steps. EDT only. */
final class Guide {

    private static final int STEPS = 4;
    private static final int WIDTH = 440;

    private final StudyScreen screen;

    Guide(StudyScreen screen) {
        this.screen = screen;
    }

    void open() {
        screen.desk()
                .work(
                        Words.of("guide.opening"),
                        progress -> beside().filter(Guide::shown).isPresent(),
                        shown -> {
                            if (!shown) {
                                steps();
                            }
                        });
    }

    /** The guide's first page, looked for in the folders above the program; may touch the disk. */
    private static Optional<Path> beside() {
        CodeSource source = Guide.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            for (Path at = Path.of(source.getLocation().toURI()); at != null; at = at.getParent()) {
                for (String page : List.of("docs/guide/index.html", "docs/guide/README.md")) {
                    if (Files.isRegularFile(at.resolve(page))) {
                        return Optional.of(at.resolve(page));
                    }
                }
            }
        } catch (URISyntaxException elsewhere) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether the system shows the page. */
    private static boolean shown(Path page) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                Desktop.getDesktop().open(page.toFile());
                return true;
            }
            return false;
        } catch (IOException noProgramForIt) {
            return false;
        }
    }

    private void steps() {
        JPanel panel = Styled.clear(new MigLayout("insets 20 22 16 22, wrap 2", "[]14[" + (WIDTH - 80) + "!, fill]"));
        panel.setName("guide");
        panel.add(Styled.label(Words.of("start.first"), "viewTitle"), "span 2, wmin 0, gapbottom 8");
        for (int step = 1; step <= STEPS; step++) {
            panel.add(Styled.label(String.valueOf(step), "title"), "aligny top");
            panel.add(Styled.label(Words.of("start.step." + step), "title"), "wmin 0");
            panel.add(
                    new Prose(Words.of("start.step." + step + ".about"), Type.BODY, Palette::second)
                            .foresee(WIDTH - 80),
                    "skip 1, wmin 0, gapbottom 8");
        }
        Floater[] open = new Floater[1];
        JButton done = Styled.button(Words.of("guide.done"), () -> open[0].close());
        done.setName("guide.done");
        panel.add(done, "skip 1, growx 0");
        int left = (screen.getWidth() - Space.px(WIDTH)) / 2;
        open[0] = Floater.open(screen, new Rectangle(left, Space.px(96), Space.px(WIDTH), 0), panel, done);
    }
}
