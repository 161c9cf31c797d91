package org.sheaf.report.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;

/** Lays a thematic map out: a column for each theme, in rows of four, codes below what they feed. */
final class MapColumns {

    private static final int COLUMN = 250;
    private static final int GAP = 30;
    private static final int BELOW = 14;
    private static final int BETWEEN_PARTS = 28;
    private static final int IN_A_ROW = 4;
    private static final int PADDING = 12;
    /** How far each level stands in from the one above, so that the line to it has room. */
    private static final int STEP = 22;
    /** Deeper than this nothing stands in, so that names keep some room. */
    private static final int DEEPEST = 6 * STEP;

    private final Study study;
    private final Analysis analysis;
    private final List<MapNode> nodes = new ArrayList<>();
    private final List<ThematicMap.Link> links = new ArrayList<>();
    private final Set<UUID> placed = new HashSet<>();
    private int columnLeft;
    private int y;

    MapColumns(Study study, Analysis analysis) {
        this.study = study;
        this.analysis = analysis;
    }

    List<MapNode> nodes() {
        return nodes;
    }

    List<ThematicMap.Link> links() {
        return links;
    }

    void place() {
        int top = ThematicMap.MARGIN;
        int lowest = top;
        int column = 0;
        for (Theme theme : study.themes(analysis.id(), null)) {
            if (column == IN_A_ROW) {
                column = 0;
                top = lowest + 2 * BETWEEN_PARTS;
            }
            y = top;
            columnLeft = ThematicMap.MARGIN + column * (COLUMN + GAP);
            column(theme, 0, null);
            lowest = Math.max(lowest, y);
            column++;
        }
    }

    /** A theme with all below it, {@code indent} from the column's left; leaves {@code y} below the last. */
    private void column(Theme theme, int indent, @Nullable Id<Theme> above) {
        MapNode.Kind kind = above == null ? MapNode.Kind.THEME : MapNode.Kind.SUB_THEME;
        add(theme.id().value(), kind, theme.name(), -1, indent);
        if (above != null) {
            links.add(new ThematicMap.Link(above.value(), theme.id().value(), false));
        }
        for (Id<Code> id : theme.codes()) {
            Optional<Code> code = study.codes().find(id);
            if (code.isPresent()) {
                boolean known = placed.contains(id.value());
                if (!known) {
                    add(
                            id.value(),
                            MapNode.Kind.CODE,
                            code.get().name(),
                            code.get().colour(),
                            indent + STEP);
                }
                links.add(new ThematicMap.Link(theme.id().value(), id.value(), known));
            }
        }
        for (Theme below : study.themes(analysis.id(), theme.id())) {
            y += BETWEEN_PARTS - BELOW;
            column(below, indent + STEP, theme.id());
        }
    }

    private void add(UUID on, MapNode.Kind kind, String name, int colour, int indent) {
        boolean code = kind == MapNode.Kind.CODE;
        int padding = code ? PADDING - 4 : PADDING;
        int stripe = code ? MapNode.STRIPE_ROOM : 0;
        int from = Math.min(indent, DEEPEST);
        int left = columnLeft + from;
        int room = Math.min(COLUMN - 2 * STEP, COLUMN - from);
        int most = room - 2 * padding - stripe;
        List<String> lines = MapLetters.broken(name, kind, most);
        int widest = lines.stream()
                .mapToInt(line -> MapLetters.width(line, kind))
                .max()
                .orElse(0);
        int width = Math.max(widest + 2 * padding + stripe, code ? 0 : room);
        int height = lines.size() * MapLetters.LINE + 2 * padding - 4;
        nodes.add(new MapNode(on, kind, name, lines, colour, left + width / 2, y + height / 2, width, height));
        placed.add(on);
        y += height + (code ? BELOW - 4 : BELOW);
    }
}
