package org.sheaf.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Opens a study in fresh programs, each with a gigabyte of heap. */
final class OpenStep {

    private final Scale scale;
    private final Findings findings;

    OpenStep(Scale scale, Findings findings) {
        this.scale = scale;
        this.findings = findings;
    }

    void run(Path study) throws Exception {
        Times usable = new Times();
        List<String> heaps = new ArrayList<>();
        for (int run = 0; run < 2 * scale.runs() + 1; run++) {
            findings.doing("opening, run " + (run + 1));
            for (String line : probe(study)) {
                if (line.startsWith(OpenProbe.USABLE)) {
                    usable.addMillis(Double.parseDouble(line.substring(OpenProbe.USABLE.length())));
                } else if (line.startsWith(OpenProbe.HEAP)) {
                    heaps.add(line.substring(OpenProbe.HEAP.length()));
                } else {
                    findings.doing("  " + line);
                }
            }
        }
        findings.judge("open to usable, from the JVM's start", usable.median(), 2000);
        findings.note("heap used after opening; after streaming every page and text (-Xmx1g)", heaps.get(0));
    }

    private static List<String> probe(Path study) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:TieredStopAtLevel=4",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpenProbe.class.getName(),
                        study.toString())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("opening failed: " + String.join("\n", lines));
        }
        return lines;
    }
}
