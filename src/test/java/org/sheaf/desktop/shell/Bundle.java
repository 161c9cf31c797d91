package org.sheaf.desktop.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sheaf.documents.TestDocx;

/** A folder of made-up interviews as typists deliver them: one with a slip in a label, one that cannot be read. */
final class Bundle {

    private Bundle() {}

    /** Lays the files down: Ferry.txt, Oona.docx, Wren.txt with the slip, broken.docx. */
    static List<Path> lay(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path ferry = folder.resolve("Ferry.txt");
        Files.writeString(ferry, """
                Interviewer: When does the first boat go?

                Ferry: At six, when there is no fog. In fog we wait, and the whole village waits with us.

                Interviewer: What do people do then?

                Ferry: They stand about. They talk. I get to know more in fog than in a year of sunshine.
                """);
        Path oona = folder.resolve("Oona.docx");
        new TestDocx()
                .p("Interviewer:", " How did you come to the island?")
                .p("Oona:", " By the last boat in autumn. Nobody told me it was the last.")
                .p("Interviewer:", " And then you stayed?")
                .p("Oona:", " I stayed because nothing was going back. By spring I had a dog and a debt.")
                .write(oona);
        Path wren = folder.resolve("Wren.txt");
        Files.writeString(wren, """
                I: What is in the shed?

                R: Twine, and a kettle which is not mine.

                I: Whose is it?

                R1: It came with the shed. I use it all winter.

                I: And in summer?

                R: In summer I am on the water.

                I: Every day?

                R: Every day there is no fog.

                I: Who goes with you?

                R: My sister, when she is sober.

                I: And the dog?

                R: The dog is always sober.
                """);
        Path broken = folder.resolve("broken.docx");
        Files.writeString(broken, "This is no Word file.");
        return List.of(ferry, oona, wren, broken);
    }
}
