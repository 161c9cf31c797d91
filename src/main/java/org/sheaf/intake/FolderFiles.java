package org.sheaf.intake;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sheaf.documents.Unreadable;
import org.sheaf.intake.format.Format;
import org.sheaf.intake.format.Limits;
import org.sheaf.intake.format.TranscriptSigns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of a folder and of the folders in it: those that are transcripts, and those that are passed over. */
final class FolderFiles extends SimpleFileVisitor<Path> {

    private static final Logger LOG = LoggerFactory.getLogger(FolderFiles.class);

    /** Folders inside folders further down are not looked into. */
    private static final int DEEPEST = 12;

    private final Path folder;
    private final Limits limits;
    private final List<Path> documents = new ArrayList<>();
    private final List<Path> passed = new ArrayList<>();
    private final List<ReadFile> refused = new ArrayList<>();

    private FolderFiles(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    static FolderFiles of(Path folder, Limits limits) {
        FolderFiles files = new FolderFiles(folder, limits);
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, files);
        } catch (IOException broken) {
            files.visitFileFailed(folder, broken);
        }
        files.documents.sort(null);
        files.passed.sort(null);
        return files;
    }

    /** Those to read, by name. */
    List<Path> documents() {
        return documents;
    }

    /** Folders that could not be opened. */
    List<ReadFile> refused() {
        return refused;
    }

    /** The others, but hidden ones, relative to the folder. */
    List<String> passed() {
        return passed.stream().map(path -> folder.relativize(path).toString()).toList();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = String.valueOf(file.getFileName());
        if (!attributes.isRegularFile() || Intake.isHidden(name)) {
            return FileVisitResult.CONTINUE;
        }
        boolean document = Intake.isDocument(name) || isTranscript(file, name);
        (document ? documents : passed).add(file);
        return FileVisitResult.CONTINUE;
    }

    /** Whether it is a table or JSON that can be nothing else. */
    private boolean isTranscript(Path file, String name) {
        Format format = Format.of(name).filter(Format::isTable).orElse(null);
        if (format == null) {
            return false;
        }
        try {
            return TranscriptSigns.isTranscript(DiskFile.read(file, limits), format, limits);
        } catch (IOException | Unreadable | RuntimeException | StackOverflowError | OutOfMemoryError no) {
            LOG.info("Passed over {}", file, no);
            return false;
        }
    }

    /** A folder in itself, as links can make it, is left alone; others are told of, and the rest is read. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException broken) {
        if (!(broken instanceof java.nio.file.FileSystemLoopException)) {
            LOG.warn("Could not list {}", file, broken);
            refused.add(new RefusedFile(
                    file, "The folder ‘" + file.getFileName() + "’ could not be read. Check that you may open it."));
        }
        return FileVisitResult.CONTINUE;
    }
}
