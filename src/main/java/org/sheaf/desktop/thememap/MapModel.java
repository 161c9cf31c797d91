package org.sheaf.desktop.thememap;

import java.awt.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.report.picture.MapNode;
import org.sheaf.report.picture.ThematicMap;
import org.sheaf.study.Analysis;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.MapPlace;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.ThemeChange;

/** The map of the analysis that is on the board, and what is done to it. EDT only. */
public final class MapModel implements StudyListener {

    /** One step of the zoom. */
    static final double LARGER = 1.2;

    private final Desk desk;
    private final Supplier<Optional<Analysis>> shown;
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable Lens lens;

    /** The map of whatever analysis {@code shown} tells. */
    public MapModel(Desk desk, Supplier<Optional<Analysis>> shown) {
        this.desk = desk;
        this.shown = shown;
        desk.listen(this);
        desk.chosen().listen(this::tell);
    }

    /** Is asked to show the map larger or smaller, or the whole of it. */
    interface Lens {
        boolean isSeen();

        void zoom(double by);

        void whole();
    }

    void over(Lens seen) {
        lens = seen;
    }

    /** Whether the map is looked at. */
    boolean isSeen() {
        Lens now = lens;
        return now != null && now.isSeen() && isDrawn();
    }

    /** Shows it larger, or smaller. */
    void zoom(double by) {
        Lens now = lens;
        if (now != null) {
            now.zoom(by);
        }
    }

    /** Shows the whole map; where it is small, at its usual size. */
    void whole() {
        Lens now = lens;
        if (now != null) {
            now.whole();
        }
    }

    /** The map as it stands, empty without an analysis. */
    public ThematicMap map() {
        return shown.get()
                .map(analysis -> ThematicMap.of(desk.study(), analysis))
                .orElseGet(() -> new ThematicMap("", List.of(), List.of()));
    }

    /** Whether there is anything on the map. */
    public boolean isDrawn() {
        return shown.get().stream()
                .anyMatch(analysis -> desk.study().themes().stream()
                        .anyMatch(theme -> theme.analysis().equals(analysis.id())));
    }

    /** What the user has chosen elsewhere or here. */
    Optional<UUID> chosen() {
        return desk.chosen().subject().map(target -> target.id());
    }

    void choose(MapNode node) {
        if (node.kind() == MapNode.Kind.CODE) {
            desk.chosen().code(new Id<>(node.on()));
        } else {
            desk.chosen().theme(new Id<>(node.on()));
        }
    }

    /** The node and what hangs below it, which goes where it goes. */
    static Set<UUID> withBelow(ThematicMap map, UUID on) {
        Set<UUID> all = new LinkedHashSet<>();
        gather(map, on, all);
        return all;
    }

    private static void gather(ThematicMap map, UUID on, Set<UUID> into) {
        if (into.add(on)) {
            for (ThematicMap.Link link : map.links()) {
                if (link.from().equals(on) && !link.second()) {
                    gather(map, link.to(), into);
                }
            }
        }
    }

    /** The map with some nodes elsewhere, not yet stored. */
    static ThematicMap shifted(ThematicMap map, Set<UUID> which, Point by) {
        ThematicMap moved = map;
        for (MapNode node : map.nodes()) {
            if (which.contains(node.on())) {
                moved = moved.moved(node.on(), node.x() + by.x, node.y() + by.y);
            }
        }
        return moved;
    }

    /** Puts nodes elsewhere, as one step. */
    void move(MapNode grasped, Set<UUID> which, Point by) {
        Optional<Analysis> analysis = shown.get();
        if (analysis.isEmpty() || by.x == 0 && by.y == 0) {
            return;
        }
        Map<UUID, MapPlace> places = new LinkedHashMap<>();
        analysis.get().map().forEach(place -> places.put(place.on(), place));
        for (MapPlace place : shifted(map(), which, by).places()) {
            if (which.contains(place.on())) {
                places.put(place.on(), place);
            }
        }
        submit(Words.of("map.moved", grasped.name()), analysis.get().mapped(List.copyOf(places.values())));
    }

    /** Whether anything was put somewhere by hand. */
    public boolean isArranged() {
        return shown.get().filter(analysis -> !analysis.map().isEmpty()).isPresent();
    }

    /** Lays everything out in columns again. */
    public void arrange() {
        shown.get().ifPresent(analysis -> submit(Words.of("map.arranged"), analysis.mapped(List.of())));
    }

    private void submit(String title, Analysis analysis) {
        desk.submit(new ThemeChange.Arranged(title, List.of(analysis), List.of()));
    }

    /** Is told whenever the map or what is chosen may have changed. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Another analysis is on the board. */
    public void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        tell();
    }
}
