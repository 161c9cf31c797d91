package org.sheaf.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Runs programs of the benchmark in JVMs of their own, as the start script runs Sheaf: a gigabyte of heap, classes from
 * jars, and an archive of loaded classes. What the program remembers on this machine is kept out of the user's folders.
 */
final class Child {

    /** What the start script gives to the JVM. */
    private static final List<String> AS_THE_SCRIPT = List.of(
            "-Xmx1g",
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000",
            "-XX:-UsePerfData",
            "-Dfile.encoding=UTF-8",
            "-Xlog:disable");

    private final Path settings;
    private final String classes;
    private final Path archive;
    private final String display;

    Child(Bench bench, Display display) throws IOException {
        this.settings = Files.createDirectories(bench.fresh("home"));
        this.archive = bench.fresh("classes.jsa");
        this.display = display.name();
        this.classes = jars(bench);
    }

    /** Class-data archives know classes from jars only. */
    private static String jars(Bench bench) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(part))) {
                Path jar = bench.fresh("classes.jar");
                pack(Path.of(part), jar);
                jars.add(jar.toString());
            } else if (!part.isEmpty()) {
                jars.add(part);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static void pack(Path folder, Path jar) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    /** Puts a value among the program's settings. */
    void remember(String key, String value) throws IOException {
        Path folder = Files.createDirectories(settings.resolve("sheaf"));
        Files.writeString(folder.resolve("settings.properties"), key + "=" + value + "\n");
    }

    /** The figures of a program's lines that begin with a word. */
    static List<Double> figures(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> Double.valueOf(line.substring(word.length())))
                .toList();
    }

    /** Learns which classes a program loads, so that later runs start as quickly as the start script's. */
    void learn(Class<?> program, String... arguments) throws Exception {
        start(List.of("-XX:ArchiveClassesAtExit=" + archive), program, arguments);
    }

    /**
     * Runs a program to its end.
     *
     * @return its lines
     * @throws IllegalStateException when it failed
     */
    List<String> run(Class<?> program, String... arguments) throws Exception {
        List<String> options = Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive) : List.of();
        return start(options, program, arguments);
    }

    /** What whoever starts the benchmark wants of the JVMs, such as a recording: {@code -Dbench.java="-X… -X…"}. */
    private static List<String> asked() {
        return Stream.of(System.getProperty("bench.java", "").split(" "))
                .filter(option -> !option.isEmpty())
                .toList();
    }

    /** As {@link #run}, with the jar and the archive of classes that the start script uses. */
    List<String> after(Path jar, Path script, Class<?> program, String... arguments) throws Exception {
        // An archive serves whoever has the jars it knows in front.
        return start(
                List.of("-XX:SharedArchiveFile=" + script), jar + File.pathSeparator + classes, program, arguments);
    }

    /** As {@link #run}, and the JVM writes down when it paused. */
    List<String> pausing(Path log, Class<?> program, String... arguments) throws Exception {
        List<String> options = new ArrayList<>(List.of("-Xlog:safepoint:file=" + log));
        if (Files.exists(archive)) {
            options.add("-XX:SharedArchiveFile=" + archive);
        }
        return start(options, classes, program, arguments);
    }

    private List<String> start(List<String> options, Class<?> program, String... arguments) throws Exception {
        return start(options, classes, program, arguments);
    }

    private List<String> start(List<String> options, String jars, Class<?> program, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(AS_THE_SCRIPT);
        command.addAll(options);
        command.addAll(asked());
        command.addAll(List.of("-cp", jars, program.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_CONFIG_HOME", settings.toString());
        builder.environment().put("XDG_STATE_HOME", settings.toString());
        if (!display.isEmpty()) {
            builder.environment().put("DISPLAY", display);
        }
        Process process = builder.start();
        Thread last = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(last); // a benchmark that is stopped leaves nothing behind
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        }
        int result = process.waitFor();
        Runtime.getRuntime().removeShutdownHook(last);
        if (result != 0) {
            throw new IllegalStateException(program.getSimpleName() + " failed: " + String.join("\n", lines));
        }
        return lines;
    }
}
