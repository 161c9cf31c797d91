package org.sheaf.desktop.identities;

import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Column;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;

/** Every place of the name that is looked at. EDT only. */
final class PlacesPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient IdentitiesModel model;
    private final transient PlacesModel places;
    private final Prose name = new Prose("", Type.VIEW_TITLE, Palette::text, 1);
    private final Prose count = new Prose("", Type.SECOND, Palette::second, 1);
    private final PlaceList list;
    private final Prose all = new Prose("", Type.SECOND, Palette::text);
    private final Prose yet = new Prose("", Type.SECOND, Palette::second);

    PlacesPane(IdentitiesModel model, PlacesModel places, Actions actions) {
        super(new BorderLayout());
        this.model = model;
        this.places = places;
        list = new PlaceList(places);
        Styled.style(this, "background: $Sheaf.paper");
        JPanel head = Styled.clear(new MigLayout("insets 8 24 8 16, fillx, wrap 1", "[grow, fill]", "[]2[]"));
        name.setName("identities.name");
        count.setName("identities.count");
        head.add(name, "wmin 0");
        head.add(count, "wmin 0");
        head.setBorder(Styled.hairline(false, false, true, false));
        JPanel body = Styled.ground("paper", new BorderLayout());
        body.setBorder(Styled.inset(16, 16, 0, 16));
        body.add(list, BorderLayout.CENTER);
        JPanel below = Styled.ground("paper", new BorderLayout());
        below.setBorder(Styled.inset(4, 16, 16, 16));
        below.add(note(), BorderLayout.NORTH);
        add(head, BorderLayout.NORTH);
        add(Styled.scrolled(new Column(body, below)), BorderLayout.CENTER);
        actions.install(list, Scope.IDENTITIES, JComponent.WHEN_FOCUSED);
    }

    private JPanel note() {
        JPanel note =
                Styled.ground("hover", new MigLayout("insets 10 16 10 16, fillx, wrap 2", "[]12[grow, fill]", "[]2[]"));
        note.add(new JLabel(Icons.INFO.icon()), "spany 2, aligny center");
        note.add(all, "wmin 0");
        note.add(yet, "wmin 0");
        return note;
    }

    PlaceList places() {
        return list;
    }

    void refresh() {
        model.about().ifPresent(found -> {
            name.setText(found.name());
            int places = found.mentions().size();
            count.setText(Words.of("identities.count", places, found.transcripts()));
            model.draft().ifPresent(list::show);
            all.setText(Words.of(
                    this.places.areAll() ? "identities.all" : "identities.some",
                    this.places.cards().size()));
            yet.setText(Words.of("identities.yet"));
        });
        revalidate();
    }
}
