package org.sheaf.identity.applying;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sheaf.identity.register.Replaced;
import org.sheaf.identity.replacing.Replacement;
import org.sheaf.study.Entity;
import org.sheaf.study.Identity;
import org.sheaf.study.Study;
import org.sheaf.study.TextKey;
import org.sheaf.text.CodePoints;
import org.sheaf.text.SpanMover;

/** Every replacement for the vault's log. */
record Log(Applying.Deed deed, Study study, Objects objects, Map<TextKey, TextAfter> texts) {

    List<Replaced> entries() {
        List<Replaced> entries = new ArrayList<>();
        texts.forEach((key, text) -> {
            if (!text.isSame()) {
                text(key, text, entries);
            }
        });
        objects.swaps()
                .forEach((entity, swaps) -> swaps.forEach(swap -> entries.add(entry(word(entity), 0, -1, swap))));
        return entries;
    }

    private void text(TextKey key, TextAfter text, List<Replaced> entries) {
        String name = objects.nameOf(key.transcript());
        CodePoints points = text.after().codePoints();
        SpanMover mover = text.mover();
        for (Replacement.Swap swap : text.swaps()) {
            int at = mover.move(swap.span())
                    .map(span -> points.fromUtf16(span.start()))
                    .orElse(-1);
            entries.add(entry(name, key.revision(), at, swap));
        }
    }

    private Replaced entry(String where, int revision, int at, Replacement.Swap swap) {
        Identity identity = swap.identity();
        return new Replaced(
                deed.when(),
                deed.who(),
                where,
                revision,
                at,
                identity.kind().word(),
                identity.id().value(),
                swap.original(),
                swap.instead(),
                identity.reason());
    }

    /** What an object is called: the word of its class, in small letters. */
    private static String word(Entity entity) {
        return entity.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
