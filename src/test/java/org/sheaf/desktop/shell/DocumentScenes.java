package org.sheaf.desktop.shell;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import org.sheaf.study.Code;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Place;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.TranscriptText;

/** Texts that are no interviews: headings in the reader, the way from one to the next, and documents in the lists. */
final class DocumentScenes {

    /** Field notes of the sample study's clinic, made up like the rest. */
    static final TranscriptChange.Arrival NOTES = Fiction.document(
            "Field notes, waiting room",
            "# Field notes, waiting room",
            "Second week. Written the same evening, from jottings made on the stairs and in the car park.",
            "## Tuesday, before the doors open",
            "Nine people on the steps at half past eight, two of them asleep against the railing. Nobody talks about what"
                    + " they have come for. They talk about the bus, which was late again, and about a dog.",
            "The man in the green coat holds the door for everybody and goes in last. He says it is so that nobody can"
                    + " say he pushed.",
            "### What people say to each other",
            "Weather first, then the bus, then who is missing. “She will be along,” somebody says, of a woman who has not"
                    + " come since Friday. The others look at the clock.",
            "### What the staff say to them",
            "First names, and something from the last time: how is the knee, did the letter come. It takes ten seconds"
                    + " and it is never left out, not even when the queue reaches the street.",
            "## Thursday, the day of the new rota and of two letters from the commissioners, read aloud in the kitchen",
            "The room is quieter. Two chairs have gone to the office, and the people who used to sit in them stand.",
            "#### A small thing",
            "The clock is four minutes fast. I had set my watch by it.",
            "## Friday",
            "Fog, and the heating is off. A volunteer brings blankets without being asked. The woman who was missing is"
                    + " back; nobody remarks on it, and somebody moves up for her.");

    private static final TranscriptChange.Arrival BRIEFING = Fiction.document(
            "Briefing on opening hours",
            "# Opening hours: a briefing",
            "Two options are set out below, with what each of them costs.",
            "## Option one",
            "The clinic opens at eight.");

    private final Camera camera;

    DocumentScenes(Camera camera) {
        this.camera = camera;
    }

    void take(Path folder) throws Exception {
        try (SheafWindow window = camera.sample(folder)) {
            Transcript notes = NOTES.head();
            window.desk().open().run(new TranscriptChange.Imported(List.of(NOTES, BRIEFING), List.of()));
            mark(window, "The man in the green coat holds the door for everybody and goes in last", 3);
            mark(window, "What the staff say to them", 5);
            mark(window, "how is the knee, did the letter come", 8);
            window.settled();
            window.does(() -> window.desk().go(Place.of(notes)));
            window.settled();
            camera.take(window, "document");
            window.does(() -> window.screen().actions().run("reader.headings"));
            window.settled();
            camera.take(window, "document-headings");
            window.hands().press(KeyEvent.VK_ESCAPE);
            window.does(() -> window.reader().setTextSize(22));
            window.settled();
            camera.more(window, "document-large");
            window.does(() -> window.reader().setTextSize(15));
            window.does(() -> window.screen().show(View.OVERVIEW));
            window.settled();
            camera.more(window, "document-overview");
        }
    }

    private static void mark(SheafWindow window, String words, int code) {
        List<Id<Code>> codes = window.study().codes().stream()
                .map(Code::id)
                .skip(code)
                .limit(1)
                .toList();
        TranscriptText text = NOTES.text();
        window.desk()
                .open()
                .run(new CodingChange.Marked(
                        NOTES.head().id(),
                        1,
                        List.of(Fiction.quote(text, words, window.desk().open().coder(), codes))));
    }
}
