package org.sheaf.desktop.coding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Id;
import org.sheaf.study.Origin;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Together;
import org.sheaf.study.Transcript;
import org.sheaf.text.Folding;
import org.sheaf.text.Span;

/** Coding steps of one coder against one snapshot, as changes; nothing is submitted here. */
public final class CodingDeeds {

    /** An in-vivo code keeps the words said, but no more than make a readable name. */
    private static final int LONGEST_NAME = 80;

    private final Study study;
    private final Coder coder;
    private final Instant now;

    /** Steps that {@code coder} takes now in the snapshot that is seen. */
    public CodingDeeds(Study study, Coder coder, Instant now) {
        this.study = study;
        this.coder = coder;
        this.now = now;
    }

    /** The words or quotation with a code more; what others marked stays theirs, so they get a quotation beside it. */
    public Change coded(Marked passage, Code code) {
        return coded(passage, List.of(code));
    }

    /**
     * The same with several codes in one step.
     *
     * @throws Refusal when the quotation carries all of them already
     */
    public Change coded(Marked passage, List<Code> codes) {
        List<Coding> codings = new ArrayList<>();
        codes.forEach(code -> codings.add(Coding.of(code.id(), now)));
        Optional<Quotation> mine = mine(passage);
        if (mine.isEmpty()) {
            return marked(passage, codings);
        }
        Quotation quotation = mine.get();
        Quotation more = quotation;
        for (Coding coding : codings) {
            more = more.plus(coding);
        }
        if (more.codings().size() == quotation.codings().size()) {
            throw new Refusal(
                    codes.size() == 1
                            ? Words.of("coding.already", codes.get(0).name())
                            : Words.of("coding.already.all", codes.size()));
        }
        return changed(CodingChange.Deed.CODED, passage, quotation, more);
    }

    /** The words or quotation under a code that does not exist yet; the code waits in the pool. */
    public Change codedAnew(Marked passage, String name, Origin origin, int colour) {
        Optional<Code> known = named(name);
        if (known.isPresent()) {
            return coded(passage, known.get());
        }
        Code code = opened(name, colour).from(origin);
        Change making = new CodeChange.Written(CodeChange.Deed.MADE, List.of(code));
        String title =
                Words.of("coding.title.coded", code.name(), passage.transcript().name());
        return new Together("coded", title, List.of(making, coded(passage, code)));
    }

    /** The code that has a name already, case, accents and needless blanks aside. */
    public Optional<Code> named(String name) {
        String wanted = Folding.name(name);
        return study.codes().stream()
                .filter(code -> Folding.name(code.name()).equals(wanted))
                .findFirst();
    }

    private static Code opened(String name, int colour) {
        return Code.open(name.strip().replaceAll("\\s+", " "), colour);
    }

    /** The name that the words themselves give a code: on one line, without marks at their ends. */
    public static String inVivoName(String words) {
        String name = words.strip().replaceAll("\\s+", " ").replaceAll("^[\\p{Punct}“”‘’…]+|[\\p{Punct}“”‘’…]+$", "");
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int blank = name.lastIndexOf(' ', LONGEST_NAME - 1);
        return name.substring(0, blank > LONGEST_NAME / 2 ? blank : LONGEST_NAME - 1) + "…";
    }

    /** The words under a code named by themselves. */
    public Change codedInVivo(Marked passage, Texts texts, int colour) {
        String name = inVivoName(texts.of(passage.transcript()).words(passage.words()));
        if (name.isEmpty()) {
            throw new Refusal(Words.of("coding.nowords"));
        }
        return codedAnew(passage, name, Origin.IN_VIVO, colour);
    }

    /** The words as a quotation without a code. */
    public Change quoted(Marked passage) {
        if (mine(passage).isPresent()) {
            throw new Refusal(Words.of("coding.quoted"));
        }
        return marked(passage, List.of());
    }

    /** A quotation of the coder's own without one of its codes. */
    public Change uncoded(Marked passage, Id<Code> code) {
        Quotation quotation = own(passage);
        return changed(CodingChange.Deed.UNCODED, passage, quotation, quotation.without(code));
    }

    /** A quotation of the coder's own with another code in the place of one; weight and comment stay with it. */
    public Change recoded(Marked passage, Code from, Code to) {
        Quotation quotation = own(passage);
        List<Coding> codings = new ArrayList<>();
        for (Coding coding : quotation.codings()) {
            if (!coding.code().equals(from.id())) {
                codings.add(coding);
            } else if (!quotation.has(to.id())) {
                codings.add(coding.recoded(to.id()));
            }
        }
        Change step = changed(CodingChange.Deed.RECODED, passage, quotation, quotation.coded(codings));
        return new Together("recoded", recodedTitle(passage, from, to), List.of(step));
    }

    /** The same with a code that does not exist yet; where one has the name already, that one. */
    public Change recodedAnew(Marked passage, Code from, String name, int colour) {
        Optional<Code> known = named(name);
        if (known.isPresent()) {
            return recoded(passage, from, known.get());
        }
        Code code = opened(name, colour);
        Change making = new CodeChange.Written(CodeChange.Deed.MADE, List.of(code));
        return new Together(
                "recoded", recodedTitle(passage, from, code), List.of(making, recoded(passage, from, code)));
    }

    private static String recodedTitle(Marked passage, Code from, Code to) {
        return Words.of(
                "coding.title.recoded",
                from.name(),
                to.name(),
                passage.transcript().name());
    }

    /**
     * A coding of the coder's own with another weight and comment.
     *
     * @param weight 0–100, or null for none
     */
    public Change weighed(Marked passage, Id<Code> code, @Nullable Integer weight, String comment) {
        Quotation quotation = own(passage);
        List<Coding> codings = quotation.codings().stream()
                .map(coding -> coding.code().equals(code) ? coding.weighed(weight, comment) : coding)
                .toList();
        return changed(CodingChange.Deed.WEIGHED, passage, quotation, quotation.coded(codings));
    }

    /** A quotation, whoever marked it, as one to print, or no longer. */
    public Change starred(Marked passage) {
        Quotation quotation = passage.quotation();
        if (quotation == null) {
            throw new Refusal(Words.of("coding.choose"));
        }
        boolean star = !quotation.exemplary();
        return changed(
                star ? CodingChange.Deed.STARRED : CodingChange.Deed.UNSTARRED,
                passage,
                quotation,
                quotation.exemplary(star));
    }

    /** A quotation of the coder's own gone with its codings and memos. */
    public Change removed(Marked passage) {
        return new CodingChange.Removed(
                passage.transcript().id(), List.of(own(passage).id()));
    }

    /** A quotation of the coder's own over other words. */
    public Change reshaped(Transcript transcript, Quotation quotation, Span words) {
        requireOwn(quotation);
        return new CodingChange.Reshaped(transcript.id(), transcript.revision(), quotation.id(), words);
    }

    /** Quotations of the coder's own that touch or overlap as one, with all their codes, memos and places in themes. */
    public Change joined(Transcript transcript, List<Quotation> quotations) {
        quotations.forEach(this::requireOwn);
        return new CodingChange.Joined(
                transcript.id(), quotations.stream().map(Quotation::id).toList());
    }

    /** Whether the passage is a quotation of the coder's own. */
    public boolean isOwn(Marked passage) {
        Quotation quotation = passage.quotation();
        return quotation != null && quotation.coder().equals(coder.id());
    }

    /** The coder's own quotation of these very words, if there is one. */
    Optional<Quotation> mine(Marked passage) {
        Quotation quotation = passage.quotation();
        if (quotation != null && quotation.coder().equals(coder.id())) {
            return Optional.of(quotation);
        }
        return study.page(passage.transcript().id()).overlapping(passage.words()).stream()
                .filter(q -> q.span().equals(passage.words()) && q.coder().equals(coder.id()))
                .findFirst();
    }

    private Quotation own(Marked passage) {
        Quotation quotation = passage.quotation();
        if (quotation == null) {
            throw new Refusal(Words.of("coding.choose"));
        }
        requireOwn(quotation);
        return quotation;
    }

    private void requireOwn(Quotation quotation) {
        if (!quotation.coder().equals(coder.id())) {
            String whose =
                    study.coders().find(quotation.coder()).map(Coder::name).orElse("?");
            throw new Refusal(Words.of("coding.others", whose));
        }
    }

    private Change marked(Marked passage, List<Coding> codings) {
        if (passage.words().isEmpty()) {
            throw new Refusal(Words.of("coding.nowords"));
        }
        Quotation quotation = Quotation.of(coder.id(), passage.words(), now, codings);
        Transcript transcript = passage.transcript();
        return new CodingChange.Marked(transcript.id(), transcript.revision(), List.of(quotation));
    }

    private static Change changed(CodingChange.Deed deed, Marked passage, Quotation before, Quotation after) {
        return new CodingChange.Changed(deed, passage.transcript().id(), before, after);
    }
}
