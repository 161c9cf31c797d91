package org.sheaf.reconcile.frameworks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.sheaf.analysis.Interviews;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Progress;
import org.sheaf.study.Role;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * A generated study of two coders: Mira's framework is made up, Tom's is hers with known alterations, so that it is known
 * what a comparison has to find.
 */
final class TwoFrameworks {

    private static final List<String> WORDS = List.of(
            "Kettle",
            "Umbrella",
            "Harbour",
            "Lantern",
            "Orchard",
            "Violin",
            "Blizzard",
            "Cupboard",
            "Daffodil",
            "Esplanade",
            "Funnel",
            "Gutter",
            "Hymn",
            "Icicle",
            "Jigsaw",
            "Kiosk",
            "Lobby",
            "Mosaic",
            "Nettle",
            "Oatmeal",
            "Plinth",
            "Quarry",
            "Ribbon",
            "Saddle",
            "Thimble",
            "Urn",
            "Velvet",
            "Walnut",
            "Xylophone",
            "Yarn",
            "Zipper",
            "Bramble",
            "Candle",
            "Ditch",
            "Elbow",
            "Fjord",
            "Glacier",
            "Hazel",
            "Ivory",
            "Jacket",
            "Kernel",
            "Lilac",
            "Marble",
            "Nutmeg",
            "Onyx");

    private enum Alteration {
        SAME,
        SPELLED,
        RENAMED,
        MOVED,
        SPLIT,
        MERGED,
        SWAPPED,
        FALSE_FRIEND,
        GONE
    }

    private static final int BLOCKS = 8;

    final Interviews study = new Interviews();
    final Coder mira = study.coder("Mira");
    final Coder tom = study.coder("Tom");
    /** Proposals that have to be found, as kind and names, those of a proposal in alphabetical order. */
    final Set<String> expected = new TreeSet<>();

    private final Transcript text;
    private final List<String> names = new ArrayList<>(WORDS);
    private final Random random;
    private int block;
    private final Code drawer;

    TwoFrameworks(long seed, int concepts) {
        random = new Random(seed);
        study.person("Robin", Role.PARTICIPANT, "");
        text = study.transcript("su01", "", "Robin: " + "The kettle is on and nobody asks why. ".repeat(200));
        java.util.Collections.shuffle(names, random);
        drawer = study.code("Drawer of Tom");
        alter(Alteration.SAME); // so that each has a code at least
        for (int i = 0; i < concepts; i++) {
            alter(Alteration.values()[random.nextInt(Alteration.values().length)]);
        }
    }

    Alignment aligned() {
        Sides sides = new Sides(study.study(), NoJournal.NONE);
        return Alignment.of(study.study(), List.of(sides.ofCoder(mira), sides.ofCoder(tom)), Progress.NONE);
    }

    static Set<String> told(Alignment alignment) {
        Set<String> told = new TreeSet<>();
        alignment
                .proposals()
                .forEach(p -> told.add(said(
                        p.kind().word(),
                        p.members().stream().map(m -> m.code().name()).toArray(String[]::new))));
        return told;
    }

    private static String said(String kind, String... names) {
        return kind + " " + new TreeSet<>(java.util.Arrays.asList(names));
    }

    private String name() {
        return names.remove(names.size() - 1);
    }

    private void alter(Alteration alteration) {
        String mine = name();
        int from = next();
        switch (alteration) {
            case SAME -> both("same", mine, open(mine), from);
            case SPELLED -> both("same", mine, open(mine.toUpperCase(java.util.Locale.ROOT) + " "), from);
            case RENAMED -> both("renamed", mine, open(name()), from);
            case MOVED -> both("moved", mine, study.code(mine, drawer), from);
            case SPLIT -> {
                Code one = open(name());
                Code other = open(name());
                mark(mira, study.code(mine), from, BLOCKS);
                mark(tom, one, from, BLOCKS / 2);
                mark(tom, other, from + BLOCKS / 2, BLOCKS / 2);
                expected.add(said("split", mine, one.name(), other.name()));
            }
            case MERGED -> {
                String second = name();
                int also = next();
                Code whole = open(name());
                mark(mira, study.code(mine), from, BLOCKS);
                mark(mira, study.code(second), also, BLOCKS);
                mark(tom, whole, from, BLOCKS);
                mark(tom, whole, also, BLOCKS);
                expected.add(said("merged", mine, second, whole.name()));
            }
            case SWAPPED -> {
                String second = name();
                int also = next();
                both("renamed", mine, open(second), from);
                both("renamed", second, open(mine), also);
            }
            case FALSE_FRIEND -> {
                mark(mira, study.code(mine), from, BLOCKS);
                mark(tom, open(mine), next(), BLOCKS);
                expected.add(said("false friend", mine));
            }
            case GONE -> {
                mark(mira, study.code(mine), from, BLOCKS);
                expected.add(said("only here", mine));
            }
        }
    }

    private void both(String kind, String mine, Code theirs, int from) {
        mark(mira, study.code(mine), from, BLOCKS);
        mark(tom, theirs, from, BLOCKS);
        expected.add(said(kind, mine, theirs.name()));
    }

    private int next() {
        block += BLOCKS;
        return block - BLOCKS;
    }

    private Code open(String name) {
        return study.made(Code.open(name, -1).pooledAt(study.study().codes().size()));
    }

    private void mark(Coder coder, Code code, int from, int many) {
        for (int at = from; at < from + many; at++) {
            int slip = random.nextInt(3); // two people never mark quite the same words
            study.mark(coder, text, new Span(10 + at * 20 + slip, 24 + at * 20 + slip), code);
        }
    }
}
