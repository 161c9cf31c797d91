package org.sheaf.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.sheaf.intake.Intake;
import org.sheaf.intake.Options;
import org.sheaf.intake.ReadFile;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.study.Block;
import org.sheaf.study.Facts;
import org.sheaf.study.Id;
import org.sheaf.study.Progress;
import org.sheaf.study.Speaker;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.TranscriptText;

/** Transcripts by others, in several languages and conventions, read from the folder in {@code SHEAF_CORPORA}. */
@Tag("corpora")
@EnabledIfEnvironmentVariable(named = "SHEAF_CORPORA", matches = ".+", disabledReason = "SHEAF_CORPORA is not set")
class CorporaIndexTest {

    private final Shelf shelf = new Shelf();

    /** For each word how often it stands in the texts, label and header lines outside paragraphs aside. */
    private final Map<String, Integer> words = new HashMap<>();

    @Test
    void everyWordOfEveryTextIsFoundAndCutExactly() throws IOException {
        for (ReadFile file : read()) {
            if (file instanceof ReadTranscript read) {
                arrive(read);
                count(read.text());
            }
        }
        assertThat(words).hasSizeGreaterThan(3000);
        List<String> some = words.keySet().stream()
                .filter(word -> word.indexOf('*') < 0 && word.indexOf('?') < 0)
                .sorted()
                .filter(word -> word.hashCode() % 7 == 0 || word.chars().anyMatch(c -> c > 127))
                .toList();
        try (StudyIndex index = StudyIndex.inMemory()) {
            for (String word : some) {
                List<String> found = Found.in(index, shelf.study(), shelf.frozen(), "\"" + word + "\"");
                assertThat(found).as(word).hasSize(words.get(word));
                for (String hit : found) {
                    assertThat(cut(hit.substring(hit.indexOf(": ") + 2))).containsExactly(word);
                }
            }
        }
    }

    private static List<ReadFile> read() throws IOException {
        Path corpora = Path.of(System.getenv("SHEAF_CORPORA"));
        try (Stream<Path> all = Files.walk(corpora.resolve("fixtures/transcripts"))) {
            List<Path> files = all.filter(p -> p.toString().matches("(?i).*\\.(txt|text|md|docx|vtt|srt)"))
                    .sorted()
                    .toList();
            return Intake.read(files, Options.DEFAULT, Progress.NONE);
        }
    }

    private void arrive(ReadTranscript read) {
        TranscriptText text = read.text();
        List<Speaker> speakers = read.speakers().stream()
                .map(found -> new Speaker(found.label(), null, 1, 1))
                .toList();
        Transcript head = new Transcript(
                Id.random(),
                "t" + shelf.study().transcripts().size(),
                1,
                Facts.NONE,
                speakers,
                text.text().length(),
                text.turns().size(),
                read.words(),
                read.source());
        shelf.arrive(new TranscriptChange.Arrival(head, text));
    }

    private void count(TranscriptText text) throws IOException {
        for (Block block : Block.of(text)) {
            cut(text.words(block.span())).forEach(word -> words.merge(word, 1, Integer::sum));
        }
    }

    private static List<String> cut(String text) throws IOException {
        List<String> cut = new ArrayList<>();
        try (SpeechAnalyzer analyzer = new SpeechAnalyzer();
                TokenStream tokens = analyzer.tokenStream(IndexFields.WORDS, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                cut.add(term.toString());
            }
            tokens.end();
        }
        return cut;
    }
}
