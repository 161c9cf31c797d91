package org.sheaf.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.sheaf.documents.Unreadable;
import org.sheaf.intake.format.Format;
import org.sheaf.intake.format.OtherKinds;
import org.sheaf.intake.format.Recognition;
import org.sheaf.intake.format.SourceFile;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads files as transcripts. Nothing is stored; a file that cannot be read never stops the others. Any thread. */
public final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private Intake() {}

    /**
     * Reads files, and the transcripts in folders.
     *
     * @param paths files and folders; in a folder, what has not the ending of a document is passed over
     * @param options how
     * @param progress hears of every file when it is begun, and lends its threads
     * @return one entry for every file, in the order given, those of a folder by name
     * @throws java.util.concurrent.CancellationException when the user has asked to stop
     */
    public static List<ReadFile> read(List<Path> paths, Options options, Progress progress) {
        List<ReadFile> results = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                inFolder(path, options, files, results);
            } else {
                files.add(path);
            }
        }
        results.addAll(new Batch(files, options, progress).read());
        return results;
    }

    /** The files that {@link #read} would read, those of folders by name; a file that was named is among them whatever it is. */
    public static List<Path> documents(List<Path> paths, Options options) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(FolderFiles.of(path, options.limits()).documents());
            } else {
                files.add(path);
            }
        }
        return files;
    }

    /** Reads one file that holds one transcript; of several the first. */
    public static ReadFile read(Path path, Options options) {
        return alone(Interview.of(path), options).get(0);
    }

    /** Reads what was found at a place anew, for instance by another convention. */
    public static ReadFile read(Origin origin, Options options) {
        List<Path> files = new ArrayList<>(List.of(origin.path()));
        files.addAll(origin.partners());
        Interview interview = new Interview(files, Partners.of(files).names());
        return unlessTooLarge(origin, () -> all(interview, options, origin.inside())).stream()
                .filter(file -> file.origin().equals(origin))
                .findFirst()
                .<ReadFile>map(file -> file)
                .orElseGet(() -> new RefusedFile(
                        origin, "‘" + origin.file() + "’ is no longer where it was found. Add it again."));
    }

    /**
     * Reads a text that was not in a file, for instance pasted.
     *
     * @param name for people, and for the transcript; with an ending where the text is of a certain kind
     */
    public static ReadFile read(String name, String text, Options options) {
        Origin origin = Origin.of(Path.of(name.replaceAll("[/\\\\\u0000]+", "-")));
        SourceFile file = new SourceFile(origin.file(), null, text.getBytes(StandardCharsets.UTF_8));
        return oneAlone(origin, () -> new FileReading(options).read(file, origin))
                .get(0);
    }

    /** Reads one file while no other is read: where the memory does not suffice, it is refused. */
    static List<? extends ReadFile> alone(Interview interview, Options options) {
        Origin origin = Origin.of(interview.files().get(0));
        return unlessTooLarge(origin, () -> all(interview, options));
    }

    /** What is read while nothing else is, or why not; also for want of memory. */
    static List<? extends ReadFile> oneAlone(Origin origin, Reads reads) {
        return unlessTooLarge(origin, () -> one(origin, reads));
    }

    private static List<? extends ReadFile> unlessTooLarge(Origin origin, Supplier<List<? extends ReadFile>> read) {
        try {
            return read.get();
        } catch (OutOfMemoryError tooLarge) {
            LOG.error("No memory for {}", origin.file(), tooLarge);
            return refused(origin, "needs more memory than Sheaf may use. Split it, and add the parts.");
        }
    }

    /** Reads one file, which may hold several transcripts; fails where the memory does not suffice. */
    static List<? extends ReadFile> all(Interview interview, Options options) {
        return all(interview, options, "");
    }

    /** The same; of an archive one file alone, unless {@code inside} is empty. */
    private static List<? extends ReadFile> all(Interview interview, Options options, String inside) {
        Path path = interview.files().get(0);
        return one(Origin.of(path), () -> {
            if (interview.files().size() > 1) {
                return List.of(new FileReading(options).together(interview));
            }
            SourceFile file = DiskFile.read(path, options.limits());
            return Recognition.isArchive(file)
                    ? new ArchiveReading(path, options).read(file, inside)
                    : new FileReading(options).read(file, Origin.of(path));
        });
    }

    /** Something that is read. */
    @FunctionalInterface
    interface Reads {
        List<? extends ReadFile> read() throws IOException, Unreadable;
    }

    /** What is read, or why not; fails where the memory does not suffice. */
    static List<? extends ReadFile> one(Origin origin, Reads reads) {
        String file = origin.file();
        try {
            return reads.read();
        } catch (Unreadable unreadable) {
            LOG.info("Refused {}: {}", file, unreadable.reason(), unreadable);
            return refused(origin, unreadable.reason() + ". " + unreadable.advice());
        } catch (Refusal refusal) {
            LOG.info("Refused {}", file, refusal);
            return List.of(new RefusedFile(origin, refusal.why()));
        } catch (IOException broken) {
            LOG.warn("Could not read {}", file, broken);
            return refused(origin, "could not be read from the disk. Copy it to another place and add it again.");
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.error("Reading {} failed", file, broken);
            return refused(
                    origin, "could not be read: it is built in an unexpected way. Save it as .txt and add that.");
        }
    }

    private static List<ReadFile> refused(Origin origin, String why) {
        return List.of(new RefusedFile(origin, "‘" + origin.file() + "’ " + why));
    }

    private static void inFolder(Path folder, Options options, List<Path> files, List<ReadFile> results) {
        FolderFiles found = FolderFiles.of(folder, options.limits());
        results.addAll(found.refused());
        files.addAll(found.documents());
        if (found.documents().isEmpty() && found.refused().isEmpty()) {
            results.add(new RefusedFile(
                    folder,
                    "The folder ‘" + folder.getFileName() + "’ holds no transcripts. Sheaf reads " + Format.READ
                            + "."));
        }
    }

    /**
     * Which files of the folders and archives among these are passed over, when they are read with the same options.
     *
     * @return one for each folder or archive of which some are
     */
    public static List<PassedOver> passedOver(List<Path> paths, Options options) {
        List<PassedOver> passed = new ArrayList<>();
        for (Path path : paths) {
            List<String> names = Files.isDirectory(path)
                    ? FolderFiles.of(path, options.limits()).passed()
                    : new ArchiveReading(path, options).passed();
            if (!names.isEmpty()) {
                passed.add(new PassedOver(String.valueOf(path.getFileName()), names));
            }
        }
        return passed;
    }

    /**
     * In folders and archives: what ends like a document and is neither hidden nor Word's note that a file is open. Tables
     * are more often something else than transcripts.
     */
    static boolean isDocument(String name) {
        String ending = Format.ending(name);
        return !isHidden(name)
                && !name.toLowerCase(Locale.ROOT).startsWith("readme.")
                && !ending.isEmpty()
                && (Format.of(name).filter(format -> !format.isTable()).isPresent()
                        || OtherKinds.mayBeTranscript(ending)
                        || ending.equals("zip"));
    }

    /** Hidden files, and Word's note that a file is open, are nobody's documents. */
    static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("~$");
    }
}
