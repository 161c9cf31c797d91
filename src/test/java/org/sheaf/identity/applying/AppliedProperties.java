package org.sheaf.identity.applying;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.sheaf.identity.finding.Lexicon;
import org.sheaf.identity.leaks.Originals;
import org.sheaf.identity.register.Register;
import org.sheaf.identity.replacing.Replacement;
import org.sheaf.identity.scanning.Sightings;
import org.sheaf.identity.words.Stretches;
import org.sheaf.outlet.FileOutlet;
import org.sheaf.report.ReportKind;
import org.sheaf.report.ReportOptions;
import org.sheaf.report.Reports;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityChange;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.Method;
import org.sheaf.study.Page;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.TextKey;
import org.sheaf.study.Texts;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.VaultMark;
import org.sheaf.tables.CodingsTable;
import org.sheaf.text.EditScript;
import org.sheaf.text.Span;

/** What holds whatever is said, coded and decided. */
class AppliedProperties {

    private static final List<String> NAMES =
            List.of("Odile", "Odile Marsh", "Jürg", "MacTavish", "Fernhill House", "Zoë", "St Ansgar’s", "T. Brück");
    private static final List<String> WORDS = List.of(
            "and", "then", "a", "an", "she", "said,", "😀", "key.", "“no”", "(well)", "I", "went.", "o-o", "to", "the",
            "house", "\n", "Will", "be;");
    private static final List<String> INSTEAD =
            List.of("Ida", "Greta", "[a town]", "Umberto", "[hospital 2]", "Xan", "[age 40–49]", "Bo");
    private static final Coder MIRA = new Coder(Id.random(), "Mira");

    /** One generated study. */
    private static final class Case {

        private final Random random;
        private final Map<TextKey, TranscriptText> stored = new java.util.HashMap<>();
        private final Texts texts = (transcript, revision) -> {
            TranscriptText text = stored.get(new TextKey(transcript, revision));
            if (text == null) {
                throw new Refusal("no such text");
            }
            return text;
        };
        private Study study = Study.empty(StudyFacts.of("Mornings", Method.CODEBOOK));

        Case(long seed) {
            this.random = new Random(seed);
        }

        private String said() {
            StringBuilder said = new StringBuilder();
            int words = 3 + random.nextInt(25);
            for (int i = 0; i < words; i++) {
                boolean named = random.nextInt(4) == 0;
                String word = named
                        ? NAMES.get(random.nextInt(NAMES.size())) + (random.nextInt(4) == 0 ? "’s" : "")
                        : WORDS.get(random.nextInt(WORDS.size()));
                said.append(said.isEmpty() ? "" : " ")
                        .append(named && random.nextInt(6) == 0 ? word.toUpperCase(java.util.Locale.ROOT) : word);
            }
            return said.toString();
        }

        private void run(org.sheaf.study.Change change) {
            stored.putAll(change.newTexts());
            study = study.apply(change.edits(study, texts), study.position() + 1);
        }

        private TranscriptChange.Arrival studied() {
            String[] turns = new String[2 + random.nextInt(5)];
            for (int i = 0; i < turns.length; i++) {
                turns[i] = (i % 2 == 0 ? "Interviewer" : "Odile") + ": " + said();
            }
            TranscriptChange.Arrival talk = Fiction.interview("talk", turns);
            Code code = Code.open("waiting", 1);
            run(new StudyChange.CoderNamed(MIRA));
            run(new TranscriptChange.Imported(List.of(talk), List.of()));
            run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(code)));
            List<Quotation> quotations = new ArrayList<>();
            String text = talk.text().text();
            for (int i = 0; i < 12; i++) {
                int start = random.nextInt(text.length());
                int end = start + 1 + random.nextInt(Math.min(40, text.length() - start));
                Span span = whole(text, start, end);
                quotations.add(
                        Quotation.of(MIRA.id(), span, Fiction.NOON, List.of(Coding.of(code.id(), Fiction.NOON))));
            }
            run(new CodingChange.Marked(talk.head().id(), 1, quotations));
            List<Identity> identities = new ArrayList<>();
            for (int i = 0; i < NAMES.size(); i++) {
                if (i != 1 && random.nextInt(3) > 0) {
                    List<String> writings = i == 0 ? NAMES.subList(0, 2) : NAMES.subList(i, i + 1);
                    identities.add(Identity.undecided(NAMES.get(i), IdentityKind.PERSON, writings)
                            .withSlips(random.nextBoolean())
                            .decided(
                                    Identity.Verdict.REPLACE,
                                    new Identity.Substitute(INSTEAD.get(i), Identity.Manner.CHOSEN),
                                    "",
                                    MIRA.id(),
                                    Fiction.NOON));
                }
            }
            run(new IdentityChange.Reviewed(identities, List.of()));
            return talk;
        }

        private static Span whole(String text, int start, int end) {
            int from = Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
            int to = end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
            return new Span(from, to);
        }

        private Applying.Applied applied() {
            Applying.Deed deed = new Applying.Deed("Mira", Fiction.NOON, new VaultMark(UUID.randomUUID(), "00"));
            return Applying.of(study, texts, Register.NONE, deed, Progress.NONE);
        }

        /** The script from the text before to the text after. */
        EditScript script(TranscriptText text) {
            Replacement replacement =
                    new Replacement(new Sightings(study.identities().all(), Lexicon.of(List.of(text.text()))));
            List<Replacement.Swap> swaps = new ArrayList<>();
            for (Span stretch : Stretches.of(text)) {
                replacement
                        .swaps(stretch.of(text.text()), Replacement.Sparing.nothing())
                        .forEach(swap -> swaps.add(new Replacement.Swap(
                                swap.span().shift(stretch.start()), swap.original(), swap.instead(), swap.identity())));
            }
            return Replacement.script(text.text(), swaps);
        }
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void everyCodingMapsAndMapsBackAndNoOriginalIsLeft(@ForAll long seed) {
        Case one = new Case(seed);
        TranscriptChange.Arrival talk = one.studied();
        if (one.study.identities().size() == 0) {
            return;
        }
        Applying.Applied applied = one.applied();
        Study after = one.study.apply(applied.change().edits(), one.study.position() + 1);
        TranscriptText now = applied.change()
                .texts(one.texts)
                .of(after.transcripts().get(talk.head().id()));
        EditScript script = one.script(talk.text());
        assertThat(script.apply(talk.text().text())).isEqualTo(now.text());
        EditScript back = script.inverse(talk.text().text());
        Page before = one.study.page(talk.head().id());
        Page moved = after.page(talk.head().id());
        assertThat(moved.size()).isEqualTo(before.size());
        for (Quotation quotation : before.quotations()) {
            Quotation then = moved.find(quotation.id()).orElseThrow();
            assertThat(then.codings()).isEqualTo(quotation.codings());
            assertThat(then.coder()).isEqualTo(quotation.coder());
            Span returned = back.map(then.span()).orElseThrow();
            assertThat(returned.contains(quotation.span()) || isBlankBeside(talk, returned, quotation.span()))
                    .as("%s came back as %s", quotation.span(), returned)
                    .isTrue();
        }
        assertThat(Originals.of(applied.register().originals()).in(now.text())).isEmpty();
        assertThat(now.turns()).hasSameSizeAs(talk.text().turns());
        assertThat(after.transcripts().get(talk.head().id()).length())
                .isEqualTo(now.text().length());
    }

    /** Blanks at the ends of a quotation may stay out of it. */
    private static boolean isBlankBeside(TranscriptChange.Arrival talk, Span returned, Span was) {
        String text = talk.text().text();
        Span left = new Span(was.start(), Math.max(was.start(), Math.min(returned.start(), was.end())));
        Span right = new Span(Math.min(was.end(), Math.max(returned.end(), was.start())), was.end());
        return left.of(text).isBlank() && right.of(text).isBlank();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void theSameDecisionsGiveTheSameBytesAndOnceMoreNothing(@ForAll long seed) {
        Case one = new Case(seed);
        TranscriptChange.Arrival talk = one.studied();
        if (one.study.identities().size() == 0) {
            return;
        }
        Applying.Applied first = one.applied();
        Applying.Applied other = one.applied();
        String text = first.change().texts(one.texts).text(talk.head().id(), 1).text();
        assertThat(other.change().texts(one.texts).text(talk.head().id(), 1).text())
                .isEqualTo(text);
        assertThat(other.log()).isEqualTo(first.log());
        assertThat(written(one, first)).isEqualTo(written(one, other));
        Masking again = Masking.of(one.study, first.change().texts(one.texts), first.register());
        assertThat(again.text(new TranscriptText(text, List.of())).text().text())
                .isEqualTo(text);
    }

    /** What is exported of it: a table, and a report as Word writes it, byte by byte. */
    private static byte[] written(Case one, Applying.Applied applied) {
        Study after = one.study.apply(applied.change().edits(), one.study.position() + 1);
        Texts texts = applied.change().texts(one.texts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CodingsTable.write(after, texts, Progress.NONE)
                .all()
                .forEach(row -> out.writeBytes(row.toString().getBytes(UTF_8)));
        try {
            Path file = Files.createTempDirectory("applied").resolve("codebook.docx");
            Reports.write(ReportKind.CODEBOOK, after, texts, ReportOptions.USUAL, file, new FileOutlet());
            out.writeBytes(Files.readAllBytes(file));
            Files.delete(file);
            Files.delete(file.getParent());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
