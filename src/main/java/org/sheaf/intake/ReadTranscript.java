package org.sheaf.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sheaf.intake.convention.Doubt;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.intake.convention.Marking;
import org.sheaf.intake.convention.Recognised;
import org.sheaf.intake.format.Format;
import org.sheaf.intake.format.Kind;
import org.sheaf.study.Facts;
import org.sheaf.study.Source;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;

/**
 * A file that was read as a transcript: everything a preview shows and an import needs.
 *
 * @param origin the file, or what of it
 * @param name the file's name without ending
 * @param kind its format, by which program it was probably written, and whether such files were at hand
 * @param encoding for instance {@code UTF-8}; empty where the format fixes it
 * @param sha256 of the file's bytes, hexadecimal
 * @param recognised its text, turns and speakers
 * @param readingWarnings sentences about the file itself, for instance a guessed encoding
 * @param remarks comments and notes in the file, in the order of their places
 * @param said what the other columns of a table say of it
 */
public record ReadTranscript(
        Origin origin,
        String name,
        Kind kind,
        String encoding,
        String sha256,
        Recognised recognised,
        List<String> readingWarnings,
        List<Remark> remarks,
        Particulars said)
        implements ReadFile {

    /** Copies the lists. */
    public ReadTranscript {
        readingWarnings = List.copyOf(readingWarnings);
        remarks = List.copyOf(remarks);
    }

    /** In which it was read, whatever its name says. */
    public Format format() {
        return kind.format();
    }

    /** The text with its turns. */
    public TranscriptText text() {
        return recognised.text();
    }

    /** The turns in order; a document has none. */
    public List<Turn> turns() {
        return recognised.text().turns();
    }

    /** The labels that speak, in order of appearance, with what is proposed for each. */
    public List<FoundSpeaker> speakers() {
        return recognised.speakers();
    }

    /** How many words, labels and headers aside. */
    public int words() {
        return recognised.words();
    }

    /** By what the turns were told. */
    public Marking marking() {
        return recognised.marking();
    }

    /** What its preamble says of the interview. */
    public Facts facts() {
        return recognised.facts();
    }

    /** What a person should look at before importing. */
    public List<Doubt> doubts() {
        return recognised.doubts();
    }

    /** A sentence for the preview where its kind is read by descriptions alone; empty when such files were at hand. */
    public Optional<String> notSeen() {
        return kind.notSeen();
    }

    /** Everything to be said about it, a sentence each. */
    public List<String> warnings() {
        List<String> all = new ArrayList<>(readingWarnings);
        all.addAll(recognised.warnings());
        return List.copyOf(all);
    }

    /** The file as the study remembers it. */
    public Source source() {
        return new Source(
                file(), format().word(), encoding, marking().convention().word(), sha256);
    }

    /** The same as somebody writes it anew, so that nothing of before is left in it. */
    public ReadTranscript written(Rewriting rewriting) {
        return new Rewritten(this, rewriting).transcript();
    }

    /** The same with one thing more to be said about the file. */
    ReadTranscript warning(String sentence) {
        List<String> all = new ArrayList<>(readingWarnings);
        all.add(sentence);
        return new ReadTranscript(origin, name, kind, encoding, sha256, recognised, all, remarks, said);
    }

    /** The same with more to look at. */
    ReadTranscript doubting(List<Doubt> more) {
        return new ReadTranscript(
                origin, name, kind, encoding, sha256, recognised.doubting(more), readingWarnings, remarks, said);
    }
}
