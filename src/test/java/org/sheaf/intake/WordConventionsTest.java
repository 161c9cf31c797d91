package org.sheaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.documents.TestDocx;
import org.sheaf.intake.convention.Convention;

/** How turns are marked in Word documents, and the text that becomes of them. */
class WordConventionsTest {

    @TempDir
    Path folder;

    @Test
    void boldNamesGiveTurnsWithTheirParagraphsAndLineBreaks() throws IOException {
        ReadTranscript read = read(new TestDocx()
                .p("Conversation about a shed")
                .p("")
                .p("Interviewer:", " What is in it?")
                .p("Wren: ", "Twine.")
                .p("And a kettle,\nwhich is not mine.")
                .p("Interviewer", ": Whose?")
                .p("Wren:", " Nobody asks."));
        assertThat(read.marking().convention()).isEqualTo(Convention.BOLD_COLON);
        assertThat(read.text().text())
                .isEqualTo(
                        "Conversation about a shed\n\nInterviewer: What is in it?\n\n"
                                + "Wren: Twine.\nAnd a kettle,\nwhich is not mine.\n\nInterviewer: Whose?\n\nWren: Nobody asks.");
        assertThat(turns(read)).isEqualTo("Interviewer 2, Wren 2");
    }

    @Test
    void boldNamesOnTheirOwnLineWithAndWithoutStamp() throws IOException {
        ReadTranscript read = read(new TestDocx()
                .p("Interviewer", "   0:02")
                .p("What is in it?")
                .p("Wren", "   0:05")
                .p("Twine.")
                .p("Mostly.")
                .p("Interviewer", "")
                .p("Whose?")
                .p("Wren", "  1:00:09")
                .p("Mine."));
        assertThat(read.marking().convention()).isEqualTo(Convention.BOLD_LINE);
        assertThat(read.text().text())
                .isEqualTo(
                        "Interviewer: What is in it?\n\nWren: Twine.\nMostly.\n\nInterviewer: Whose?\n\nWren: Mine.");
        assertThat(read.turns()).extracting(turn -> turn.startMillis()).containsExactly(2000L, 5000L, -1L, 3_609_000L);
    }

    @Test
    void nameAndTimeBeforeALineBreakInOneParagraph() throws IOException {
        ReadTranscript read = read(new TestDocx()
                .p("Maud Ferrier", "   0:03\nCan you hear me?")
                .p("Wren", "   0:07\nI can.\nJust.")
                .p("Maud Ferrier", "   0:11\nGood.")
                .p("Wren", "   0:12\nGood."));
        assertThat(turns(read)).isEqualTo("Maud Ferrier 2, Wren 2");
        assertThat(read.text().text()).contains("Wren: I can.\nJust.\n\n");
        assertThat(read.turns().get(1).startMillis()).isEqualTo(7000);
    }

    @Test
    void indentedLabelsAreTakenOnce() throws IOException {
        ReadTranscript read = read(new TestDocx()
                .p("\tI: What is in it?")
                .p("  P: Twine.")
                .p("\tI: Whose?")
                .p(" \u00A0P: Mine."));
        assertThat(read.text().text()).isEqualTo("I: What is in it?\n\nP: Twine.\n\nI: Whose?\n\nP: Mine.");
    }

    @Test
    void wholeParagraphsInBoldAreReadByTheirColons() throws IOException {
        ReadTranscript read = read(new TestDocx()
                .p("I: What is in it?", "")
                .p("R: Twine.")
                .p("I: Whose?", "")
                .p("R: Mine."));
        assertThat(turns(read)).isEqualTo("I 2, R 2");
        assertThat(read.text().text()).startsWith("I: What is in it?\n\nR: Twine.");
    }

    @Test
    void tablesOfSpeakerTimeAndText() throws IOException {
        ReadTranscript read = read(new TestDocx()
                .p("Date: 3 May 2024")
                .table(
                        new String[] {"Speaker", "Time", "Text"},
                        new String[] {"Interviewer", "00:00:04", "What is in it?"},
                        new String[] {"Wren", "00:00:09", "Twine.\nMostly."},
                        new String[] {"", "", "And a kettle."},
                        new String[] {"Interviewer", "00:01:10", "Whose?"},
                        new String[] {"Wren", "00:01:12", "Mine."})
                .p("End."));
        assertThat(read.marking().convention()).isEqualTo(Convention.TABLE);
        assertThat(read.marking().sentence()).isEqualTo("Three-column table");
        assertThat(read.text().text()).isEqualTo("""
                        Date: 3 May 2024

                        Interviewer: What is in it?

                        Wren: Twine.
                        Mostly.
                        And a kettle.

                        Interviewer: Whose?

                        Wren: Mine.

                        End.""");
        assertThat(read.turns()).extracting(turn -> turn.startMillis()).containsExactly(4000L, 9000L, 70_000L, 72_000L);
        assertThat(read.facts().date()).isEqualTo("2024-05-03");
    }

    @Test
    void tablesOfTwoColumnsWithColonsAndNoHeader() throws IOException {
        ReadTranscript read = read(new TestDocx()
                .table(
                        new String[] {"I:", "What is in it?"},
                        new String[] {"P1:", "Twine, mostly twine."},
                        new String[] {"I:", "Whose?"},
                        new String[] {"P2:", "Nobody asks, and nobody answers."},
                        new String[] {"P1:", "Mine."}));
        assertThat(turns(read)).isEqualTo("I 2, P1 2, P2 1");
        assertThat(read.marking().sentence()).isEqualTo("Two-column table");
    }

    @Test
    void aTableThatIsNoTranscriptStaysText() throws IOException {
        ReadTranscript read = read(new TestDocx()
                .p("What we agreed at the meeting about the shed, at some length, because much was said about it.")
                .table(new String[] {"Item", "Price"}, new String[] {"Twine", "2"}, new String[] {"Kettle", "11"}));
        assertThat(read.turns()).isEmpty();
        assertThat(read.text().text()).endsWith("Item\tPrice\n\nTwine\t2\n\nKettle\t11");
    }

    @Test
    void aDocumentWithoutSpeakersKeepsItsParagraphs() throws IOException {
        ReadTranscript read =
                read(new TestDocx().p("One.").p("").p("Two,\nstill two.").p("Three."));
        assertThat(read.text().text()).isEqualTo("""
                        One.

                        Two,
                        still two.

                        Three.""");
        assertThat(read.marking().convention()).isEqualTo(Convention.NONE);
        assertThat(read.warnings()).containsExactly("No turns were found, so it opens as a document without speakers.");
        assertThat(read.words()).isEqualTo(5);
    }

    @Test
    void whatDoesNotBecomeTextIsSaid() throws IOException {
        ReadTranscript read = read(new TestDocx()
                .xml("<w:p><w:r><w:t>I: Fine?</w:t></w:r><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
                .xml("<w:p><w:r><w:t>P: Fine.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                .comment(0, "Wren", "", "Says who?")
                .note("footnote", 2, "More or less."));
        assertThat(read.warnings())
                .containsExactly(
                        "One comment becomes a memo on its words.",
                        "One footnote becomes a memo where the text refers to it.");
    }

    @Test
    void paragraphsOfNoBreakSpacesAloneAreNone() throws Exception {
        ReadTranscript read =
                read(new TestDocx().p("I: Where?").p("\u00A0").p("P: Here.").p("\u00A0\u00A0"));
        assertThat(read.turns()).hasSize(2);
    }

    private ReadTranscript read(TestDocx docx) throws IOException {
        return (ReadTranscript) Intake.read(docx.write(folder.resolve("test.docx")), Options.DEFAULT);
    }

    private static String turns(ReadTranscript read) {
        return read.speakers().stream().map(s -> s.label() + " " + s.turns()).collect(Collectors.joining(", "));
    }
}
