package org.sheaf.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Outlet.Body;
import org.sheaf.study.Outlet.Kind;
import org.sheaf.study.Refusal;

class FileOutletTest {

    private static final Body HELLO = out -> out.write("hello".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    private final FileOutlet outlet = new FileOutlet();

    @Test
    void writesAFileAndMakesTheFoldersItNeeds() throws IOException {
        Path file = folder.resolve("out/of/town.txt");
        outlet.write(file, Kind.REPORT, HELLO);
        assertThat(file).hasContent("hello");
        assertThat(names(file.getParent())).containsExactly("town.txt");
    }

    @Test
    void replacesAFileOnlyWhenTheNewOneIsWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThatThrownBy(() -> outlet.write(file, Kind.TABLE, out -> {
                    HELLO.to(out);
                    throw new FileSystemException("a.txt", null, "No space left on device");
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“a.txt” was not written")
                .hasMessageContaining("no room left");
        assertThat(file).hasContent("old");
        assertThat(names(folder)).containsExactly("a.txt");

        outlet.write(file, Kind.TABLE, HELLO);
        assertThat(file).hasContent("hello");
    }

    @Test
    void leavesNothingBehindWhenTheWorkIsCancelledOrFails() throws IOException {
        Path file = folder.resolve("a.txt");
        assertThatThrownBy(() -> outlet.write(file, Kind.TABLE, out -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> outlet.write(file, Kind.TABLE, out -> {
                    throw new Refusal("No.");
                }))
                .isInstanceOf(Refusal.class)
                .hasMessage("No.");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void refusesAFolderAndAFolderThatIsAFile() throws IOException {
        assertThatThrownBy(() -> outlet.write(folder, Kind.TABLE, HELLO))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is a folder");
        Path file = Files.writeString(folder.resolve("a"), "a");
        assertThatThrownBy(() -> outlet.write(file.resolve("b.txt"), Kind.TABLE, HELLO))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void saysThatANameIsTooLong() {
        assertThatThrownBy(() -> outlet.write(folder.resolve("x".repeat(300)), Kind.TABLE, HELLO))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("too long");
    }

    @Test
    void writesThroughALinkWithoutReplacingIt() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
        outlet.write(link, Kind.TABLE, HELLO);
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("hello");
    }

    @Test
    void aGateReadsTheFinishedBytesAndMayHoldThemBack() throws IOException {
        List<String> seen = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        FileOutlet gated = new FileOutlet(
                (name, kind, finished) -> {
                    String text = new String(finished.readAllBytes(), StandardCharsets.UTF_8);
                    seen.add(name + " " + kind + " " + text);
                    if (text.contains("Harrowby")) {
                        throw new Refusal("‘" + name + "’ holds a name.");
                    }
                    return List.of("read " + name);
                },
                warnings::add);
        Path file = folder.resolve("a.txt");
        gated.write(file, Kind.REPORT, HELLO);
        assertThat(seen).containsExactly("a.txt REPORT hello");
        assertThatThrownBy(() -> gated.write(
                        file, Kind.REPORT, out -> out.write("in Harrowby".getBytes(StandardCharsets.UTF_8))))
                .hasMessage("‘a.txt’ holds a name.");
        assertThat(file).hasContent("hello");
        assertThat(names(folder)).containsExactly("a.txt");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() ->
                        gated.stream(out, Kind.DATA, to -> to.write("in Harrowby".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Refusal.class);
        assertThat(out.size()).isZero();
        assertThatThrownBy(() -> gated.clipboard("Harrowby")).isInstanceOf(Refusal.class);
        assertThat(gated.clipboard("fine")).isEqualTo("fine");
        assertThat(warnings).as("told only of what has left").containsExactly("read a.txt", "read the clipboard");
    }

    @Test
    void aWriterThatClosesItsStreamDoesNoHarm() {
        Body closing = out -> {
            HELLO.to(out);
            out.close();
        };
        outlet.write(folder.resolve("a.txt"), Kind.PICTURE, closing);
        assertThat(folder.resolve("a.txt")).hasContent("hello");
    }

    @Test
    void aStreamThatWasClosedIsSaidInWords() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThatThrownBy(() -> outlet.stream(closed, Kind.DATA, HELLO))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("could not be written to its end");
        ByteArrayOutputStream open = new ByteArrayOutputStream();
        outlet.stream(open, Kind.DATA, HELLO);
        assertThat(open.toString(StandardCharsets.UTF_8)).isEqualTo("hello");
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(p -> p.getFileName().toString()).toList();
        }
    }
}
