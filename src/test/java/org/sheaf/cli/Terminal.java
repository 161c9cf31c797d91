package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.app.StudyFolders;
import org.sheaf.outlet.Gates;
import org.sheaf.study.Id;
import org.sheaf.study.StudyFacts;
import picocli.CommandLine;

/** Runs commands as a shell would, on real studies, and keeps what they say. */
final class Terminal implements Remembered, Window {

    private final Path folder;
    private final Map<String, String> coders = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private int status;
    private boolean display;
    private @Nullable Path shown;
    private @Nullable Path rehearsed;

    Terminal(Path folder) {
        this.folder = folder;
    }

    /** A path below the folder of this test. */
    String at(String name) {
        return folder.resolve(name).toString();
    }

    /** Writes a file into the folder of this test. */
    String file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs one command. */
    Terminal run(String... arguments) {
        out.reset();
        err.reset();
        status = Cli.run(house(), arguments);
        return this;
    }

    /** All commands, for looking at their help. */
    CommandLine commandLine() {
        return Cli.commandLine(house(), "--help"); // all of it, as help needs it
    }

    private House house() {
        return new House(
                Console.of(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)),
                new StudyFolders(),
                this,
                this,
                new Gates(),
                work -> () -> {},
                Path.of("").toAbsolutePath().resolve("target/classes"),
                Clock.fixed(Instant.parse("2024-12-02T09:30:00Z"), ZoneOffset.UTC),
                "1.2.3");
    }

    /** Asserts that the last command did everything. */
    Terminal done() {
        assertThat(status).as("exit status; it said: %s", err()).isEqualTo(Cli.DONE);
        return this;
    }

    /** Asserts that the last command could not do all, and said so. */
    Terminal refused(String... words) {
        assertThat(status).as("exit status; it said: %s", err()).isEqualTo(Cli.NOT_ALL);
        assertThat(err()).contains("sheaf: ").contains(words);
        return this;
    }

    /** Asserts that the last command was not understood. */
    Terminal misunderstood(String... words) {
        assertThat(status).as("exit status; it said: %s", err()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(err()).contains(words);
        return this;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** What standard output holds, which must be one JSON object. */
    JsonNode json() {
        try {
            JsonNode node = new ObjectMapper().readTree(out());
            assertThat(node.isObject()).isTrue();
            return node;
        } catch (IOException e) {
            throw new AssertionError("not one JSON object: " + out(), e);
        }
    }

    /** Pretends that there is a display from now on. */
    Terminal withDisplay() {
        display = true;
        return this;
    }

    /** The study on which the window was opened. */
    Optional<Path> shown() {
        return Optional.ofNullable(shown);
    }

    @Override
    public @Nullable String obstacle() {
        return display ? null : "There is no display.";
    }

    @Override
    public void show(@Nullable Path study, @Nullable String coder, char @Nullable [] passphrase) {
        shown = study;
    }

    @Override
    public void rehearse(Path study) {
        rehearsed = study;
    }

    /** The study on which the window was rehearsed. */
    Optional<Path> rehearsed() {
        return Optional.ofNullable(rehearsed);
    }

    @Override
    public Optional<String> lastCoder(Id<StudyFacts> study) {
        return Optional.ofNullable(coders.get(study.toString()));
    }

    @Override
    public void coderActed(Id<StudyFacts> study, Path at, String coder) {
        coders.put(study.toString(), coder);
    }

    @Override
    public String userName() {
        return "somebody";
    }
}
