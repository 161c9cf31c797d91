package org.sheaf.store.team.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.Target;
import org.sheaf.study.Transcript;

/**
 * Takes a step apart by whose layer of which transcript it touches, so that a server can withhold one without another.
 * What an object belongs to follows from the object alone, so that all that ever happens to it stays together.
 */
final class Parcels {

    private final Map<Id<?>, Layer> veiled;
    private final Set<Layer> blind;

    /**
     * Takes what is withheld now.
     *
     * @param veiled objects that were born in withheld steps
     * @param blind the layers that are withheld
     */
    Parcels(Map<Id<?>, Layer> veiled, Set<Layer> blind) {
        this.veiled = veiled;
        this.blind = blind;
    }

    /**
     * A step taken apart.
     *
     * @param parts what it did, by layer
     * @param born objects that came into being with a withheld layer, and so are withheld themselves
     * @param hidden the layers of parts that are withheld; those parts come first
     */
    record Parcelled(Map<Layer, List<Edit>> parts, Map<Id<?>, Layer> born, Set<Layer> hidden) {}

    /** Takes edits apart. */
    Parcelled of(List<Edit> edits) {
        Map<Layer, List<Edit>> parts = new LinkedHashMap<>();
        List<Edit.OfEntity> codes = new ArrayList<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfQuotation q) {
                put(parts, new Layer(q.any().coder(), q.transcript()), q);
            } else if (edit instanceof Edit.OfPage p) {
                pages(p).forEach((coder, part) -> put(parts, new Layer(coder, p.transcript()), part));
            } else if (edit instanceof Edit.OfEntity e && e.any() instanceof Code) {
                codes.add(e);
            } else if (edit instanceof Edit.OfEntity e) {
                put(parts, layer(e.any()), e);
            }
        }
        Layer hidden =
                parts.keySet().stream().filter(blind::contains).findFirst().orElse(Layer.COMMON);
        Map<Id<?>, Layer> born = new HashMap<>();
        for (Edit.OfEntity code : codes) {
            Layer layer = veiled.getOrDefault(code.any().id(), Layer.COMMON);
            if (code.before() == null && blind.contains(hidden)) {
                layer = hidden;
                born.put(code.any().id(), hidden);
            }
            put(parts, layer, code);
        }
        Map<Layer, List<Edit>> ordered = new LinkedHashMap<>();
        parts.forEach((layer, part) -> {
            if (blind.contains(layer)) {
                ordered.put(layer, part);
            }
        });
        Set<Layer> withheld = Set.copyOf(ordered.keySet());
        parts.forEach(ordered::putIfAbsent);
        return new Parcelled(ordered, born, withheld);
    }

    private static void put(Map<Layer, List<Edit>> parts, Layer layer, Edit edit) {
        parts.computeIfAbsent(layer, l -> new ArrayList<>()).add(edit);
    }

    /** The part of a page that each coder has. */
    private static Map<Id<Coder>, Edit> pages(Edit.OfPage page) {
        Set<Id<Coder>> coders = new LinkedHashSet<>(page.before().columns().coders());
        coders.addAll(page.after().columns().coders());
        if (coders.size() == 1) {
            return Map.of(coders.iterator().next(), page);
        }
        Map<Id<Coder>, Edit> parts = new LinkedHashMap<>();
        for (Id<Coder> coder : coders) {
            parts.put(coder, new Edit.OfPage(page.transcript(), of(page.before(), coder), of(page.after(), coder)));
        }
        return parts;
    }

    private static Page of(Page page, Id<Coder> coder) {
        List<Quotation> mine = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (page.coder(i).equals(coder)) {
                mine.add(page.quotation(i));
            }
        }
        return Page.of(mine);
    }

    private Layer layer(Entity entity) {
        if (entity instanceof Bookmark bookmark) {
            return new Layer(bookmark.coder(), bookmark.transcript());
        }
        if (entity instanceof Memo memo) {
            return memo(memo);
        }
        return veiled.getOrDefault(entity.id(), Layer.COMMON);
    }

    private Layer memo(Memo memo) {
        Target on = memo.on();
        Id<Transcript> transcript = on.transcript();
        if (on.kind() == Target.Kind.TRANSCRIPT) {
            transcript = new Id<>(on.id());
        }
        if (transcript != null) {
            return new Layer(memo.coder(), transcript);
        }
        Layer its = veiled.get(new Id<Entity>(on.id()));
        return its != null ? its : veiled.getOrDefault(memo.id(), Layer.COMMON);
    }
}
