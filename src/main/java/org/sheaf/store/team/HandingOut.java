package org.sheaf.store.team;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Asking;
import org.sheaf.study.Bookmark;
import org.sheaf.study.CodeDecision;
import org.sheaf.study.Coder;
import org.sheaf.study.Copies;
import org.sheaf.study.Decision;
import org.sheaf.study.Edit;
import org.sheaf.study.Entity;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Merging;
import org.sheaf.study.Outline;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Round;
import org.sheaf.study.Standing;
import org.sheaf.study.Study;
import org.sheaf.study.Target;
import org.sheaf.study.TextKey;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/** What of a study a copy holds that is handed out: some transcripts, and in a blind copy nobody else's work. One thread. */
final class HandingOut {

    private final Study study;
    private final Copies.Order order;
    private final Set<Id<Transcript>> transcripts = new HashSet<>();
    private final Set<QuotationRef> kept = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();

    HandingOut(Study study, Copies.Order order) {
        this.study = study;
        this.order = order;
        study.transcripts().stream()
                .map(Transcript::id)
                .filter(id ->
                        order.transcripts().isEmpty() || order.transcripts().contains(id))
                .forEach(transcripts::add);
    }

    /** The study as the copy holds it. */
    Study part() {
        for (Transcript transcript : study.transcripts()) {
            page(transcript);
        }
        for (Entity entity : study.tables().everything()) {
            Entity after = part(entity);
            if (after != entity) {
                edits.add(new Edit.OfEntity(entity, after));
            }
        }
        return study.apply(edits, study.position());
    }

    /** Old texts that something in the copy names by their number. */
    static List<TextKey> revisions(Study part) {
        Set<TextKey> keys = new HashSet<>();
        part.team().frozenLayers().forEach(layer -> keys.add(new TextKey(layer.transcript(), layer.revision())));
        part.team().decisions().forEach(decision -> keys.add(new TextKey(decision.transcript(), decision.revision())));
        part.transcripts().forEach(t -> keys.remove(new TextKey(t.id(), t.revision())));
        return List.copyOf(keys);
    }

    private void page(Transcript transcript) {
        Page page = study.page(transcript.id());
        List<Quotation> left = new ArrayList<>();
        if (transcripts.contains(transcript.id())) {
            for (Quotation quotation : page.quotations()) {
                if (shows(quotation.coder())) {
                    left.add(quotation);
                    kept.add(new QuotationRef(transcript.id(), quotation.id()));
                }
            }
        }
        if (left.size() < page.size()) {
            edits.add(new Edit.OfPage(transcript.id(), page, Page.of(left)));
        }
    }

    private boolean shows(Id<Coder> coder) {
        return !order.blind() || order.coder() != null && order.coder().id().equals(coder);
    }

    private boolean has(Id<Transcript> transcript) {
        return transcripts.contains(transcript);
    }

    /** The object as the copy holds it: itself, less of it, or null. */
    private @Nullable Entity part(Entity entity) {
        if (entity instanceof Transcript transcript) {
            return has(transcript.id()) ? entity : null;
        } else if (entity instanceof Theme theme) {
            return theme.forgetting(Predicate.not(kept::contains));
        } else if (entity instanceof Memo memo) {
            return memo(memo);
        } else if (entity instanceof Round round) {
            List<Id<Transcript>> left =
                    round.transcripts().stream().filter(this::has).toList();
            return left.size() == round.transcripts().size() ? round : round.over(left);
        }
        return stays(entity) ? entity : null;
    }

    private boolean stays(Entity entity) {
        if (entity instanceof Standing standing) {
            return has(standing.transcript()) && shows(standing.coder());
        } else if (entity instanceof Bookmark bookmark) {
            return has(bookmark.transcript()) && shows(bookmark.coder());
        } else if (entity instanceof Asking asking) {
            return has(asking.transcript());
        } else if (entity instanceof Outline outline) {
            return has(outline.transcript());
        } else if (entity instanceof FrozenLayer layer) {
            return has(layer.transcript()) && !order.blind();
        } else if (entity instanceof Decision decision) {
            return has(decision.transcript()) && !order.blind();
        } else if (entity instanceof CodeDecision || entity instanceof Merging) {
            return !order.blind(); // they name what others did
        }
        return true;
    }

    private @Nullable Memo memo(Memo memo) {
        boolean others = order.blind() && memo.on().kind() == Target.Kind.TRANSCRIPT && !shows(memo.coder());
        if (others || !holds(memo.on())) {
            return null;
        }
        List<Target> links = memo.links().stream().filter(this::holds).toList();
        return links.size() == memo.links().size() ? memo : memo.linking(links);
    }

    private boolean holds(Target target) {
        Id<Transcript> transcript = target.transcript();
        if (transcript != null) {
            return kept.contains(new QuotationRef(transcript, new Id<>(target.id())));
        }
        return target.kind() != Target.Kind.TRANSCRIPT || has(new Id<>(target.id()));
    }
}
