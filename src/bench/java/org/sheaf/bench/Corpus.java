package org.sheaf.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything a run works on: interviews, codes and codings of the wanted size. Immutable; made anew when asked for. */
final class Corpus {

    private final Scale scale;
    private final Lexicon lexicon = new Lexicon();
    private final Conversations conversations;
    private final Markings markings;

    Corpus(Scale scale) {
        this.scale = scale;
        this.conversations = new Conversations(lexicon, scale.seed(), scale.words());
        this.markings = new Markings(scale.seed(), scale.codes());
    }

    String title(int interview) {
        return conversations.title(interview);
    }

    String text(int interview) {
        return conversations.text(interview);
    }

    /** The texts of all interviews. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(scale.transcripts());
        for (int i = 0; i < scale.transcripts(); i++) {
            texts.add(text(i));
        }
        return texts;
    }

    List<Markings.Mark> marks(int interview) {
        int from = (int) ((long) scale.codings() * interview / scale.transcripts());
        int to = (int) ((long) scale.codings() * (interview + 1) / scale.transcripts());
        return markings.of(interview, text(interview), to - from);
    }

    /** The name of a code. */
    String code(int number) {
        return lexicon.name(5 * number + 2) + " " + lexicon.name(7 * number + 9_000);
    }

    /** Writes every interview as a .txt file. */
    List<Path> writeTexts(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>(scale.transcripts());
        for (int i = 0; i < scale.transcripts(); i++) {
            Path file = folder.resolve(title(i) + ".txt");
            Files.writeString(file, text(i));
            files.add(file);
        }
        return files;
    }

    /** Writes every coding as a row of a codings table. */
    Path writeCodings(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("transcript,start,end,code,coder\r\n");
            for (int i = 0; i < scale.transcripts(); i++) {
                for (Markings.Mark mark : marks(i)) {
                    out.write(title(i) + "," + mark.start() + "," + mark.end() + "," + code(mark.code()) + ","
                            + mark.coder() + "\r\n");
                }
            }
        }
        return file;
    }
}
