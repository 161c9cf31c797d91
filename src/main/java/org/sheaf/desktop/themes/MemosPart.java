package org.sheaf.desktop.themes;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Coder;
import org.sheaf.study.Memo;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;

/** The memos on a theme, newest first, dated and signed. EDT only. */
final class MemosPart extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final transient Desk desk;
    private final JLabel count = Styled.label("", "second");
    private transient List<Memo> shown = List.of();

    MemosPart(Desk desk) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 2", "[grow, fill]"));
        this.desk = desk;
        setOpaque(false);
        setName("themes.memos");
    }

    /** How many there are. */
    JLabel count() {
        return count;
    }

    void show(Theme theme) {
        List<Memo> memos = desk.study().memosOn(Target.on(Target.Kind.THEME, theme.id())).stream()
                .sorted(Comparator.comparing(Memo::written).reversed())
                .toList();
        count.setText(memos.isEmpty() ? "" : String.valueOf(memos.size()));
        if (memos.equals(shown)) {
            return;
        }
        shown = memos;
        removeAll();
        for (Memo memo : memos) {
            String coder =
                    desk.study().coders().find(memo.coder()).map(Coder::name).orElse("");
            String day = DAY.format(memo.written().atZone(ZoneId.systemDefault()));
            String signed = Words.of("themes.memos.signed", coder, day);
            String kind = memo.kind().isBlank() ? signed : memo.kind() + " · " + signed;
            Prose words = new Prose(memo.text(), Type.SECOND, Palette::text, LINES).foresee(288);
            words.setToolTipText(memo.text());
            add(words, "wmin 0");
            add(new Prose(kind, Type.SMALL, Palette::second, 1), "wmin 0, gapbottom 6");
        }
        revalidate();
        repaint();
    }
}
