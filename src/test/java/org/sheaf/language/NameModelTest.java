package org.sheaf.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.Refusal;
import org.sheaf.text.Span;

/** The model of names where it was fetched, and what it is given to read. */
class NameModelTest {

    /** Where {@link NameModel#FETCH} puts them. */
    private static final Path MODELS = Path.of("models");

    @Test
    void namesLieWhereTheyStandInSpeechWithUmsAndWordsBrokenOff() {
        assumeThat(NameModel.installed(MODELS, NameModel.Form.CASED))
                .as("not fetched: " + NameModel.FETCH)
                .isPresent();
        NameModel model = NameModel.installed(MODELS, NameModel.Form.CASED).orElseThrow();
        String speech = "So, um, I asked Mar- Margaret Whitfield, er, about Leeds.";
        assertThat(model.in(speech))
                .anySatisfy(name -> {
                    assertThat(name.span().of(speech)).isEqualTo("Margaret Whitfield");
                    assertThat(name.kind()).isEqualTo(IdentityKind.PERSON);
                })
                .anySatisfy(name -> assertThat(name.span().of(speech)).isEqualTo("Leeds"));
    }

    @Test
    void aFileThatIsNotThePublishedModelIsRefusedAndNotRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "something else");
        NameModel model = NameModel.installed(folder, NameModel.Form.CASED).orElseThrow();
        assertThatThrownBy(() -> model.in("Anybody?"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not the one that belongs to Sheaf");
        assertThat(NameModel.installed(folder, NameModel.Form.CASELESS)).isEmpty();
    }

    @Property
    void whatIsLeftOfSpeechStandsWhereItSaysItDoes(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({'u', 'm', 'e', 'r', ' ', ',', '-', '.', 'A'})
                    @CharRange(from = 'a', to = 'd')
                    String speech) {
        Fluent fluent = Fluent.of(speech);
        for (int at = 0; at < fluent.text().length(); at++) {
            Span there = fluent.span(at, at + 1);
            assertThat(there.of(speech)).isEqualTo(fluent.text().substring(at, at + 1));
        }
    }
}
