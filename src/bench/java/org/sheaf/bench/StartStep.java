package org.sheaf.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Opens a study as the start script does: with the jar it has built and the archive of classes it has made, whatever that
 * archive has learnt.
 */
final class StartStep {

    private final Scale scale;
    private final Child child;
    private final Findings findings;

    StartStep(Scale scale, Child child, Findings findings) {
        this.scale = scale;
        this.child = child;
        this.findings = findings;
    }

    void run(Path study) throws Exception {
        Path app = Path.of("target", "app").toAbsolutePath();
        Path jar = app.resolve("sheaf.jar");
        Optional<Path> archive = Files.exists(jar) ? archive(app) : Optional.empty();
        if (archive.isEmpty()) {
            findings.note("open as the start script does", "not measured: run ./sheaf --version first");
            return;
        }
        Times usable = new Times();
        Times worked = new Times();
        for (int run = 0; run < scale.runs(); run++) {
            findings.doing("starting as the start script does, run " + (run + 1));
            String now = Long.toString(System.currentTimeMillis());
            List<String> lines = child.after(jar, archive.get(), OpenProbe.class, study.toString(), now);
            usable.addAll(Child.figures(lines, OpenProbe.USABLE));
            worked.addAll(Child.figures(lines, OpenProbe.WORKED));
        }
        findings.judge("open, with the start script's jar and archive", usable.median(), 2500);
        findings.note("the same, processor time of all threads", Times.words(worked.median()));
    }

    private static Optional<Path> archive(Path app) throws Exception {
        try (Stream<Path> files = Files.list(app)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).findFirst();
        }
    }
}
