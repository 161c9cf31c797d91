package org.sheaf.reconcile.frameworks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Id;
import org.sheaf.study.Journal;
import org.sheaf.study.Layer;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.tables.CodebookFile;

/** The frameworks that can be reconciled, made from a study or a file. Reads the history, so not for the window's thread. */
public final class Sides {

    /** The word for the framework as it stands. */
    public static final String CURRENT = "current";

    /** What comes before the number of a frozen version. */
    public static final String VERSION = "version:";

    /** At most so many frameworks are compared at a time. */
    public static final int MOST = 6;

    private static final int AT_A_TIME = 500;

    private final Study study;
    private final Journal journal;

    /** Of a study and its history. */
    public Sides(Study study, Journal journal) {
        this.study = study;
        this.journal = journal;
    }

    /**
     * Two to six sides by their words: a coder's name, {@code version:2}, {@code current}, or the path of a codebook file.
     *
     * @throws Refusal when a word means nothing, or there are too few or too many
     */
    public List<Side> read(List<String> words) {
        List<Side> sides = words.stream().map(this::read).toList();
        check(sides);
        return sides;
    }

    /**
     * Refuses what cannot be compared.
     *
     * @throws Refusal when there are too few or too many, or two have one name
     */
    static void check(List<Side> sides) {
        if (sides.size() < 2 || sides.size() > MOST) {
            throw new Refusal("Two to six frameworks can be brought into one; here "
                    + (sides.size() == 1 ? "is one." : "are " + sides.size() + "."));
        }
        Set<String> names = new HashSet<>();
        for (Side side : sides) {
            if (!names.add(side.name().toLowerCase(Locale.ROOT))) {
                throw new Refusal("‘" + side.name() + "’ is named twice. Name each framework once.");
            }
        }
    }

    /** One side by its word, see {@link #read(List)}. */
    public Side read(String word) {
        String wanted = word.strip();
        Coder coder = study.coders().named(wanted, Coder::name).orElse(null);
        if (coder != null) {
            return ofCoder(coder);
        }
        if (wanted.equalsIgnoreCase(CURRENT)) {
            return present();
        }
        if (wanted.toLowerCase(Locale.ROOT).startsWith(VERSION)) {
            return version(wanted.substring(VERSION.length()).strip());
        }
        Path file = Path.of(wanted);
        if (Files.isRegularFile(file) || CodebookFile.isOne(file)) {
            return ofFile(CodebookFile.read(file));
        }
        throw new Refusal("There is no framework ‘" + wanted + "’. Name a coder (" + coders() + "), ‘" + CURRENT
                + "’, a frozen version as ‘" + VERSION + "1’, or a codebook file (.csv, .xlsx, .docx, .qdc).");
    }

    private String coders() {
        return study.coders().stream()
                .filter(coder -> !coder.isConsensus())
                .map(Coder::name)
                .collect(Collectors.joining(", "));
    }

    /** What a coder made or uses, with the codes it stands under. */
    public Side ofCoder(Coder coder) {
        Set<Id<Code>> own = new LinkedHashSet<>();
        Set<Id<Code>> used = new HashSet<>();
        for (Transcript transcript : study.transcripts()) {
            study.counts(transcript.id()).codes().forEach(code -> {
                used.add(code);
                if (study.counts(transcript.id()).of(code, coder.id()) > 0) {
                    own.add(code);
                }
            });
        }
        own.addAll(made(coder, used));
        Set<Id<Code>> above = new LinkedHashSet<>();
        for (Id<Code> id : own) {
            for (Id<Code> up = study.codes().get(id).parent(); up != null && !own.contains(up) && above.add(up); ) {
                up = study.codes().get(up).parent();
            }
        }
        List<Code> codes = study.framework().inOrder().stream()
                .filter(code -> own.contains(code.id()) || above.contains(code.id()))
                .toList();
        if (codes.isEmpty()) {
            throw new Refusal("‘" + coder.name() + "’ has made no code and uses none, so there is nothing to compare.");
        }
        return new Side(coder.name(), Side.Kind.CODER, codes, above, new Layer.Of(coder), true);
    }

    /** Codes that nobody uses yet belong to whoever made them: the history tells, as far as it holds what was done. */
    private Set<Id<Code>> made(Coder coder, Set<Id<Code>> used) {
        Set<Id<Code>> unused = new HashSet<>();
        study.codes().forEach(code -> unused.add(code.id()));
        unused.removeAll(used);
        Set<Id<Code>> made = new LinkedHashSet<>();
        long from = journal.last();
        while (!unused.isEmpty() && from > 0) {
            List<Entry> entries = journal.back(from, AT_A_TIME);
            if (entries.isEmpty()) {
                break;
            }
            for (Entry entry : entries) {
                if (entry.kind().equals("code-made") && journal.holds(entry.position())) {
                    for (Edit edit : journal.edits(entry.position())) {
                        if (edit instanceof Edit.OfEntity e
                                && e.before() == null
                                && e.after() instanceof Code code
                                && unused.remove(code.id())
                                && entry.coder().equals(coder.id())) {
                            made.add(code.id());
                        }
                    }
                }
            }
            from = entries.get(entries.size() - 1).position() - 1;
        }
        return made;
    }

    /** The framework and the pool as they stand. */
    public Side present() {
        List<Code> codes = study.framework().inOrder();
        if (codes.isEmpty()) {
            throw new Refusal("The study has no code yet, so there is nothing to compare.");
        }
        return new Side(CURRENT, Side.Kind.PRESENT, codes, Set.of(), Layer.UNION, true);
    }

    private Side version(String number) {
        return study.versions().stream()
                .filter(version -> String.valueOf(version.number()).equals(number))
                .findFirst()
                .map(Sides::ofVersion)
                .orElseThrow(() -> new Refusal("There is no version ‘" + number
                        + "’ of the coding framework. See ‘sheaf framework versions’."));
    }

    /** A frozen version. */
    public static Side ofVersion(FrameworkVersion version) {
        return new Side(VERSION + version.number(), Side.Kind.VERSION, version.codes(), Set.of(), Layer.UNION, true);
    }

    /** A codebook that was read from a file. */
    public static Side ofFile(CodebookFile file) {
        return new Side(file.name(), Side.Kind.FILE, file.codes(), Set.of(), Layer.UNION, file.placed());
    }
}
