package org.sheaf.desktop.identities;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.identity.scanning.Mention;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;

/** The places of the name that is looked at, read in the background; one of them is pointed to. EDT only. */
final class PlacesModel {

    private final IdentitiesModel model;
    private List<PlaceCard> cards = List.of();
    private List<Mention> of = List.of();
    private @Nullable Id<Identity> name;
    private int at;
    private Runnable stop = () -> {};

    PlacesModel(IdentitiesModel model) {
        this.model = model;
        model.onChange(this::follow);
    }

    private void follow() {
        List<Mention> now = model.about().map(Found::mentions).orElse(List.of());
        Id<Identity> id = model.about().map(Found::id).orElse(null);
        if (now.equals(of)) {
            return;
        }
        boolean other = id == null || !id.equals(name);
        of = now;
        name = id;
        if (other) {
            cards = List.of();
            at = 0;
        }
        stop.run();
        Desk desk = model.desk();
        Study study = desk.study();
        Texts texts = desk.texts();
        stop = desk.stoppable(
                Words.of("identities.reading"),
                progress -> new PlaceCards(study, texts).of(now, progress),
                this::take,
                desk.notices()::complain);
    }

    private void take(List<PlaceCard> read) {
        cards = read;
        at = Math.max(0, Math.min(at, cards.size() - 1));
        model.tell();
    }

    /** The places that were read. */
    List<PlaceCard> cards() {
        return cards;
    }

    /** Whether all places are shown. */
    boolean areAll() {
        return cards.size() == of.size();
    }

    /** The one that is pointed to. */
    Optional<PlaceCard> card() {
        return at < cards.size() ? Optional.of(cards.get(at)) : Optional.empty();
    }

    int at() {
        return at;
    }

    void point(int index) {
        if (index >= 0 && index < cards.size() && index != at) {
            at = index;
            model.tell();
        }
    }

    boolean canSpare() {
        return card().filter(PlaceCard::canSpare).isPresent();
    }

    /** Leaves the place that is pointed to as it is, or no longer. */
    void spare() {
        card().map(PlaceCard::spared).ifPresent(model::spare);
    }
}
