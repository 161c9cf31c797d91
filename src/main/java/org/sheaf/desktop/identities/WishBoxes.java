package org.sheaf.desktop.identities;

import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Options;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.identity.replacing.Pseudonym;

/** What pseudonyms should match, in three boxes. EDT only. */
final class WishBoxes {
    private final IdentitiesModel model;
    private final Options<String> gender;
    private final Options<String> generation;
    private final Options<String> origin;

    WishBoxes(IdentitiesModel model) {
        this.model = model;
        gender = new Options<>(chosen -> wish());
        generation = new Options<>(chosen -> wish());
        origin = new Options<>(chosen -> wish());
        refresh();
    }

    private static String of(Options<String> box, String otherwise) {
        String value = box.value();
        return value == null ? otherwise : value;
    }

    private void wish() {
        model.wish(new Pseudonym.Wish(of(gender, "n"), of(generation, "any"), of(origin, "any")));
    }

    JPanel row() {
        JPanel row = Styled.clear(new MigLayout(
                "insets 0, fillx, wrap 2, novisualpadding", "[grow, fill, sg]6[grow, fill, sg]", "[]6[]"));
        ChoicePane.named(gender, "identities.wish.gender");
        ChoicePane.named(generation, "identities.wish.generation");
        ChoicePane.named(origin, "identities.wish.origin");
        row.add(gender, "h 30!, wmin 0");
        row.add(generation, "h 30!, wmin 0");
        row.add(origin, "h 30!, wmin 0, span 2");
        return row;
    }

    void refresh() {
        Pseudonym.Wish now = model.wish();
        show(gender, "gender", List.of("n", "f", "m"), now.gender());
        show(generation, "generation", List.of("any", "older", "middle", "younger"), now.generation());
        show(origin, "origin", model.proposals().origins(), now.origin());
    }

    private static void show(Options<String> box, String key, List<String> values, String chosen) {
        box.show(null, values, value -> Words.of("identities.wish." + key + "." + value), chosen);
    }
}
