package org.sheaf.report.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sheaf.study.Analysis;
import org.sheaf.study.MapPlace;
import org.sheaf.study.Study;

/**
 * The themes of one analysis with their sub-themes and codes as a picture: boxes and lines between them. What was put
 * somewhere by hand stands there; the rest is laid out in columns, a theme each. Immutable; any thread.
 *
 * @param title the analysis
 * @param nodes in the order in which they are painted
 * @param links from what is above to what is below
 */
public record ThematicMap(String title, List<MapNode> nodes, List<Link> links) {

    /** Around everything, in pixels at 100 %. */
    static final int MARGIN = 24;

    /**
     * A line between two nodes.
     *
     * @param from the theme
     * @param to the sub-theme or code
     * @param second whether the code stands in the column of another theme that it feeds too
     */
    public record Link(UUID from, UUID to, boolean second) {}

    /** Copies the lists. */
    public ThematicMap {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** The map of an analysis as it stands in a study. */
    public static ThematicMap of(Study study, Analysis analysis) {
        MapColumns columns = new MapColumns(study, analysis);
        columns.place();
        Map<UUID, MapPlace> byHand = new HashMap<>();
        analysis.map().forEach(place -> byHand.put(place.on(), place));
        List<MapNode> placed = new ArrayList<>();
        for (MapNode node : columns.nodes()) {
            MapPlace place = byHand.get(node.on());
            placed.add(place == null ? node : node.at(place.x(), place.y()));
        }
        return new ThematicMap(analysis.name(), placed, columns.links());
    }

    /** The same map with one node elsewhere. */
    public ThematicMap moved(UUID on, int x, int y) {
        return new ThematicMap(
                title,
                nodes.stream()
                        .map(node -> node.on().equals(on) ? node.at(x, y) : node)
                        .toList(),
                links);
    }

    /** Where everything stands, to be kept in the analysis. */
    public List<MapPlace> places() {
        return nodes.stream()
                .map(node -> new MapPlace(node.on(), node.x(), node.y()))
                .toList();
    }

    /** The topmost node at a point. */
    public Optional<MapNode> at(int x, int y) {
        return nodes.stream().filter(node -> node.contains(x, y)).reduce((below, above) -> above);
    }

    Map<UUID, MapNode> byId() {
        Map<UUID, MapNode> byId = new LinkedHashMap<>();
        nodes.forEach(node -> byId.put(node.on(), node));
        return byId;
    }

    /** The left edge of the picture with its margin, in map pixels; negative where something was put further left. */
    public int left() {
        return nodes.stream().mapToInt(MapNode::left).min().orElse(MARGIN) - MARGIN;
    }

    /** The upper edge of the picture with its margin. */
    public int top() {
        return nodes.stream().mapToInt(MapNode::top).min().orElse(MARGIN) - MARGIN;
    }

    /** The width of the picture with its margins, in pixels at 100 %. */
    public int width() {
        return nodes.stream().mapToInt(node -> node.left() + node.width()).max().orElse(MARGIN) + MARGIN - left();
    }

    /** The height of the picture with its margins. */
    public int height() {
        return nodes.stream().mapToInt(node -> node.top() + node.height()).max().orElse(MARGIN) + MARGIN - top();
    }
}
