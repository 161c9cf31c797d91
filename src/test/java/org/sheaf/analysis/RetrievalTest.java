package org.sheaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheaf.search.StudyIndex;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Progress;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

class RetrievalTest {

    private final Interviews made = new Interviews();
    private final StudyIndex index = StudyIndex.inMemory();
    private final List<Id<Transcript>> textsRead = new ArrayList<>();

    @BeforeEach
    void aSmallStudy() {
        made.person("Robin", Role.PARTICIPANT, "service users");
        made.person("Quinn", Role.PARTICIPANT, "staff");
        made.person("Interviewer", Role.INTERVIEWER, "");
        Transcript robin = made.transcript(
                "su01-robin",
                "service users",
                "Interviewer: Were you worried about the funding?",
                "Robin: The funding fears, they rattled me. The bus was late too.",
                "Interviewer: Rattled how?",
                "Robin: Just the café and the bus.");
        Transcript quinn = made.transcript(
                "st02-quinn", "staff", "Interviewer: And the bus?", "Quinn: Funding rattles nobody. The bus does.");
        Code money = made.code("money");
        Code fears = made.code("funding fears", money);
        Code travel = made.code("travel");
        Coder anna = made.coder("anna");
        Coder ben = made.coder("ben");
        made.mark(anna, robin, "The funding fears, they rattled me.", fears);
        made.mark(ben, robin, "they rattled me. The bus", fears);
        QuotationRef late = made.mark(ben, robin, "The bus was late too.", travel);
        made.mark(anna, quinn, "Funding rattles nobody.", money);
        Analysis analysis = made.analysis("main", "");
        Theme worries = made.theme(analysis, "worries");
        made.theme(worries, "worries about money", money);
        made.cite(made.theme(analysis, "the way there"), List.of(late), List.of());
    }

    @AfterEach
    void close() {
        index.close();
    }

    private Hits ask(String query) {
        return ask(query, RetrievalOptions.first(100));
    }

    private Hits ask(String query, RetrievalOptions options) {
        return Retrieval.ask(
                query,
                made.study(),
                (transcript, revision) -> {
                    textsRead.add(transcript);
                    return made.texts().text(transcript, revision);
                },
                index,
                options,
                Progress.NONE);
    }

    private List<String> words(String query) {
        return ask(query).hits().stream()
                .map(hit -> hit.transcript().name().substring(0, 4) + ": " + hit.text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bus                                        | su01: bus; su01: bus; st02: bus; st02: bus",
                "bus speaker:Robin                          | su01: bus; su01: bus",
                "bus participant:rob*                       | su01: bus; su01: bus",
                "bus role:interviewer                       | st02: bus",
                "bus transcript:ST02-Quinn                  | st02: bus; st02: bus",
                "bus group:\"service users\"                | su01: bus; su01: bus",
                "funding NOT role:interviewer               | su01: funding; st02: Funding",
                "bus code:travel                            | su01: bus",
                "bus NOT code:travel                        | su01: bus; st02: bus; st02: bus",
                "rattl* code:money                          | su01: rattled; st02: rattles",
                "rattl* code:\"money > Funding Fears\"      | su01: rattled",
                "funding rattl* code:money                  | su01: funding; su01: rattled; st02: Funding; st02: rattles",
                "rattl* bus code:travel                     | ``",
                "bus theme:\"the way there\"                | su01: bus",
                "rattled theme:worries                      | su01: rattled",
                "code:money                                 | su01: The funding fears, they rattled me. The bus; st02: Funding rattles nobody.",
                "code:money coder:anna                      | su01: The funding fears, they rattled me.; st02: Funding rattles nobody.",
                "code:money coder:anna coder:ben            | su01: they rattled me.",
                "code:money code:travel                     | su01: The bus",
                "code:money NOT code:travel                 | st02: Funding rattles nobody.",
                "code:money NOT bus                         | st02: Funding rattles nobody.",
                "code:money group:staff                     | st02: Funding rattles nobody.",
                "coder:ben                                  | su01: they rattled me. The bus; su01: The bus was late too.",
                "theme:\"worries > worries about money\"    | su01: The funding fears, they rattled me. The bus; st02: Funding rattles nobody.",
                "role:interviewer NOT funding               | su01: Rattled how?; st02: And the bus?",
                "role:participant NOT code:money            | su01: Just the café and the bus.",
                "cafe OR code:travel                        | su01: The bus was late too.; su01: café",
                "(bus OR nobody) coder:anna                 | st02: nobody"
            })
    void wordsAndStructureAreJoinedByTheExactHit(String query, String expected) {
        assertThat(words(query)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split("; ")));
    }

    @Test
    void aHitTellsWhereWhoAndWhatAround() {
        Hit hit = ask("\"they rattled\" ").hits().get(0);
        assertThat(hit.transcript().name()).isEqualTo("su01-robin");
        assertThat(hit.turn()).isEqualTo(1);
        assertThat(hit.speaker()).isEqualTo("Robin");
        assertThat(hit.participant()).isNotNull().extracting("name").isEqualTo("Robin");
        assertThat(hit.text()).isEqualTo("they rattled");
        assertThat(hit.before()).isEqualTo("The funding fears, ");
        assertThat(hit.after()).isEqualTo(" me. The bus was late too.");
        assertThat(hit.codes()).extracting(Code::name).containsExactly("funding fears");
    }

    @Test
    void contextIsShortWholeWordsAndNeverHalfAPair() {
        String filler = "word ".repeat(40);
        made.transcript("long", "", "P: " + filler + "target " + filler.strip());
        made.transcript("pairs", "", "P: " + "😀".repeat(50) + "target" + "😀".repeat(50));
        Hits hits = ask("target");
        Hit inWords = hits.hits().get(0);
        assertThat(inWords.before()).endsWith("word ").hasSizeBetween(50, 60).startsWith("word");
        assertThat(inWords.after()).startsWith(" word").hasSizeBetween(50, 60).endsWith("word");
        Hit inPairs = hits.hits().get(1);
        assertThat(inPairs.before()).isEqualTo("😀".repeat(30));
        assertThat(inPairs.after()).isEqualTo("😀".repeat(30));
    }

    @Test
    void hitsComeInTheStudysOrderPageByPage() {
        Hits first = ask("bus", new RetrievalOptions(Layer.USUAL, 0, 1));
        assertThat(first.total()).isEqualTo(4);
        assertThat(first.texts().transcripts()).isEqualTo(2);
        List<Span> all = ask("bus").hits().stream().map(Hit::span).toList();
        for (int i = 0; i < 4; i++) {
            assertThat(ask("bus", new RetrievalOptions(Layer.USUAL, i, 1)).hits())
                    .extracting(Hit::span)
                    .containsExactly(all.get(i));
        }
        assertThat(ask("bus", new RetrievalOptions(Layer.USUAL, 4, 1)).hits()).isEmpty();
    }

    @Test
    void onlyTextsThatAreShownAreRead() {
        ask("bus");
        textsRead.clear();
        assertThat(ask("code:money", RetrievalOptions.first(1)).total()).isEqualTo(2);
        assertThat(textsRead).hasSize(1);
        textsRead.clear();
        assertThat(ask("bus NOT speaker:Robin", RetrievalOptions.first(0)).total())
                .isEqualTo(2);
        assertThat(textsRead).isEmpty();
    }

    @Test
    void theLayerIsTheOneAskedFor() {
        Transcript robin =
                made.study().transcripts().named("su01-robin", Transcript::name).orElseThrow();
        Code travel = made.study().framework().find("travel").orElseThrow();
        made.mark(Coder.CONSENSUS, robin, "late", travel);
        assertThat(words("code:travel")).containsExactly("su01: late");
        assertThat(words("code:travel coder:ben")).containsExactly("su01: The bus was late too.");
        assertThat(ask("code:travel", new RetrievalOptions(Layer.UNION, 0, 9)).hits())
                .extracting(Hit::text)
                .containsExactly("The bus was late too.");
        assertThat(words("code:travel coder:consensus")).containsExactly("su01: late");
    }

    @Test
    void theAnswerSaysHowItUnderstood() {
        assertThat(ask("~fear NOT role:interviewer code:money").understood())
                .isEqualTo(
                        "Any form of “fear” and not said by somebody whose role is ‘interviewer’ and coded ‘money’"
                                + " with its sub-code; codings: consensus where a transcript has one, else all coders together.");
        assertThat(ask("\"the bus\" OR (rattl* \"a b\"~2)").understood())
                .isEqualTo(
                        "The words “the bus” or (words like “rattl*” and the word “a” and the word “b” with at most 2"
                                + " other words between).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "code:mony           | At character 1 of the query, “code:mony”: This study has no code called ‘mony’. Did you mean ‘money’?",
                "bus 😀 speaker:Rob  | At character 7 of the query, “speaker:Rob”: This study has no speaker labelled ‘Rob’. Did you mean ‘Robin’?",
                "bus role:boss       | There is no role ‘boss’. The roles are participant, interviewer and other.",
                "bus coder:clara     | This study has no coder called ‘clara’.",
                "theme:x             | This study has no theme called ‘x’.",
                "bus AND             | At the end of the query: Something to look for is missing at the end.",
                "NOT bus             | NOT alone would find nearly everything.",
                "bus OR NOT code:travel | NOT alone would find nearly everything."
            })
    void whatCannotBeUnderstoodIsRefusedWithItsPlace(String query, String why) {
        assertThatThrownBy(() -> ask(query)).isInstanceOf(Refusal.class).hasMessageContaining(why);
    }

    @Test
    void aNameThatMeansTwoCodesIsRefusedWithBothPaths() {
        made.code("calm", made.study().framework().find("money").orElseThrow());
        made.code("calm", made.study().framework().find("travel").orElseThrow());
        assertThatThrownBy(() -> ask("code:calm"))
                .hasMessageContaining("‘money > calm’, ‘travel > calm’")
                .hasMessageContaining("Write the path");
        assertThat(words("code:\"money>calm\"")).isEmpty();
    }

    @Test
    void aQueryCanBeReadBeforeItIsAsked() {
        assertThat(Retrieval.read("bus", made.study(), Layer.USUAL))
                .isEqualTo(new QueryReading.Understood("The word “bus”."));
        assertThat(Retrieval.read("bus code:nix", made.study(), Layer.USUAL))
                .isEqualTo(new QueryReading.Misread(new Span(4, 12), "This study has no code called ‘nix’."));
    }

    @Test
    void tooManyAlternativesAreRefused() {
        String either = "(bus OR code:travel) ";
        assertThatThrownBy(() -> ask(either.repeat(9))).hasMessageContaining("more than 256 alternatives");
        assertThat(ask("(a OR b OR c OR d) ".repeat(20) + "bus").total()).isZero();
    }
}
