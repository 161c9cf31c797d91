package org.sheaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.sheaf.search.Query;
import org.sheaf.search.StudyIndex;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** Every operator, words joined with codings included, against a scan by hand over random small studies. */
class RetrievalLawTest {

    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("Fear", "fear"),
            Map.entry("fe\u00ADar", "fear"),
            Map.entry("fe\u0332a\u0332rs\u0332", "fears"),
            Map.entry("café", "cafe"),
            Map.entry("cafe\u0301", "cafe"),
            Map.entry("don’t", "don't"));
    private static final List<Set<String>> FORMS = List.of(Set.of("fear", "fears"), Set.of("fund", "funding"));
    private static final List<String> SAID = List.of(
            "fear",
            "Fear",
            "fe\u00ADar",
            "fears",
            "fe\u0332a\u0332rs\u0332",
            "fund",
            "funding",
            "café",
            "cafe\u0301",
            "don’t",
            "don't",
            "😀",
            "a",
            "b",
            "b",
            "c");

    private static final List<String> ASKED = List.of(
            "fear",
            "Fears",
            "fund",
            "CAFE",
            "café",
            "don’t",
            "😀",
            "a",
            "b",
            "c",
            "f*",
            "*d*",
            "f?ar",
            "~fear",
            "~funding");
    private static final List<String> FIELDS = List.of(
            "speaker:I",
            "speaker:P",
            "participant:Ann",
            "role:participant",
            "role:interviewer",
            "transcript:t1",
            "group:staff",
            "group:users",
            "code:top",
            "code:top",
            "code:low",
            "code:side",
            "theme:big",
            "theme:small",
            "coder:eve",
            "coder:sam",
            "coder:consensus");

    private Interviews made = new Interviews();

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void everyQueryFindsWhatTheDefinitionSays(@ForAll Random random) {
        study(random);
        RetrievalByHand byHand = new RetrievalByHand(made.study(), new WordsByHand(made.texts(), PLAIN, FORMS));
        try (StudyIndex index = StudyIndex.inMemory()) {
            for (int i = 0; i < 10; i++) {
                String query = query(random, 3);
                Optional<Set<String>> expected = byHand.ask(Query.read(query));
                if (expected.isEmpty()) {
                    assertThatThrownBy(() -> ask(query, index))
                            .isInstanceOf(Refusal.class)
                            .hasMessageContaining("NOT alone");
                } else {
                    assertThat(found(ask(query, index))).as(query).isEqualTo(expected.get());
                }
            }
        }
    }

    private Hits ask(String query, StudyIndex index) {
        return Retrieval.ask(query, made.study(), made.texts(), index, Integer.MAX_VALUE);
    }

    private Set<String> found(Hits hits) {
        Set<String> found = new TreeSet<>();
        for (Hit hit : hits.hits()) {
            found.add(hit.transcript().name() + " " + hit.span());
            String text = made.texts().of(hit.transcript()).text();
            assertThat(hit.text()).isEqualTo(hit.span().of(text)).isNotEmpty();
            assertThat(text.substring(0, hit.span().start())).endsWith(hit.before());
            assertThat(text.substring(hit.span().end())).startsWith(hit.after());
        }
        assertThat(hits.total()).isEqualTo(hits.hits().size()).isEqualTo(found.size());
        return found;
    }

    private void study(Random random) {
        Interviews fresh = new Interviews();
        made = fresh;
        fresh.person("Ann", Role.PARTICIPANT, "users");
        fresh.person("Bob", Role.PARTICIPANT, random.nextBoolean() ? "staff" : "");
        fresh.person("I", Role.INTERVIEWER, "");
        Code top = fresh.code("top");
        Code low = fresh.code("low", top);
        Code side = fresh.code("side");
        List<Code> codes = List.of(top, low, side);
        List<Coder> coders = List.of(fresh.coder("eve"), fresh.coder("sam"), Coder.CONSENSUS);
        List<QuotationRef> marked = new ArrayList<>();
        for (int t = 0; t < 3; t++) {
            Transcript transcript = transcript("t" + t, random);
            int coderCount = t == 0 ? 3 : 2;
            for (int q = random.nextInt(6); q > 0; q--) {
                Span span = span(transcript, random);
                Code[] some = codes.stream().filter(c -> random.nextInt(3) == 0).toArray(Code[]::new);
                marked.add(fresh.mark(coders.get(random.nextInt(coderCount)), transcript, span, some));
            }
        }
        Analysis analysis = fresh.analysis("main", "");
        Theme big = fresh.theme(analysis, "big", side);
        Theme small = fresh.theme(big, "small", low);
        if (marked.size() > 1) {
            fresh.cite(small, marked.subList(0, 1), marked.subList(1, 2));
        }
    }

    private Transcript transcript(String name, Random random) {
        String group = name.equals("t0") ? "staff" : "users";
        if (name.equals("t0")) {
            // Every label is somewhere, so that every field can be asked.
            return made.transcript(
                    name, group, "I: " + speech(random), "P: " + speech(random), "Ann: " + speech(random), "Bob: fear");
        }
        if (random.nextInt(4) == 0) {
            return made.document(name, group, speech(random) + "\n\n" + speech(random));
        }
        String[] turns = new String[1 + random.nextInt(4)];
        for (int i = 0; i < turns.length; i++) {
            turns[i] = List.of("I", "P", "Ann", "Bob").get(random.nextInt(4)) + ": " + speech(random);
        }
        return made.transcript(name, group, turns);
    }

    private static String speech(Random random) {
        StringBuilder speech = new StringBuilder(SAID.get(random.nextInt(SAID.size())));
        for (int left = random.nextInt(8); left > 0; left--) {
            speech.append(random.nextInt(5) == 0 ? ", " : " ").append(SAID.get(random.nextInt(SAID.size())));
        }
        return speech.append(".").toString();
    }

    private Span span(Transcript transcript, Random random) {
        int length = made.texts().of(transcript).text().length();
        int start = random.nextInt(length);
        return new Span(start, Math.min(length, start + 1 + random.nextInt(25)));
    }

    private static String query(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 5 : 10);
        return switch (kind) {
            case 0, 1 -> pick(ASKED, random);
            case 2 -> words(random);
            case 3, 4 -> pick(FIELDS, random);
            case 5 -> "(" + query(random, depth - 1) + " OR " + query(random, depth - 1) + ")";
            case 6 -> "NOT " + query(random, depth - 1);
            default -> "(" + query(random, depth - 1) + " " + query(random, depth - 1) + ")";
        };
    }

    private static String words(Random random) {
        String phrase = "\"" + pick(ASKED, random) + " " + pick(ASKED, random)
                + (random.nextBoolean() ? " " + pick(ASKED, random) : "") + "\"";
        return switch (random.nextInt(4)) {
            case 0 -> phrase.replace("~", "");
            case 1 -> phrase.replace("~", "") + "~" + random.nextInt(4);
            case 2 -> pick(ASKED, random) + " NEAR/" + random.nextInt(4) + " " + pick(ASKED, random);
            default ->
                "(" + pick(ASKED, random) + " OR \"" + pick(ASKED, random).replace("~", "") + " b\") NEAR/"
                        + random.nextInt(3) + " a NEAR/" + random.nextInt(3) + " " + pick(ASKED, random);
        };
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
