package org.sheaf.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sheaf.documents.Unreadable;
import org.sheaf.documents.ZipParts;
import org.sheaf.intake.format.Format;
import org.sheaf.intake.format.Recognition;
import org.sheaf.intake.format.SourceFile;
import org.sheaf.intake.format.TranscriptSigns;

/** Reads the transcripts in a zip archive, one after the other. Archives within are not opened. */
final class ArchiveReading {

    private static final int MOST_ENTRIES = 5000;
    private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.[^./]");
    private static final String SMALLER = "Unpack it and add the files, or the folder.";

    private final Path path;
    private final Options options;

    ArchiveReading(Path path, Options options) {
        this.path = path;
        this.options = options;
    }

    List<ReadFile> read(SourceFile archive) throws IOException, Unreadable {
        return read(archive, "");
    }

    /** Reads one file of an archive alone; all of them where none is named so. */
    List<ReadFile> read(SourceFile archive, String inside) throws IOException, Unreadable {
        List<ReadFile> found = new ArrayList<>();
        try (ZipParts parts = new ZipParts(archive.bytes())) {
            List<String> names = parts.names().contains(inside) ? List.of(inside) : documents(parts);
            for (String name : names) {
                Origin origin = new Origin(path, name);
                found.addAll(Intake.oneAlone(origin, () -> entry(parts, origin)));
                if (parts.isTooMuchInAll()) {
                    // Nothing of a bomb goes in, for whoever made it did not make transcripts.
                    throw new Unreadable("unpacks to far more than transcripts can be", SMALLER);
                }
            }
        } catch (ZipParts.TooLarge bomb) {
            throw new Unreadable("unpacks to far more than transcripts can be", SMALLER, bomb);
        } catch (IOException damaged) {
            throw new Unreadable("is damaged: it cannot be unpacked", "Make the archive again.", damaged);
        }
        if (found.isEmpty()) {
            throw new Unreadable("holds no transcripts", "Sheaf reads " + Format.READ + ".");
        }
        return found;
    }

    /** The names of what is in an archive and passed over; empty for what is no archive that can be read. */
    List<String> passed() {
        String ending = Format.ending(String.valueOf(path.getFileName()));
        if (!ending.equals("zip") && !ending.isEmpty()) {
            return List.of();
        }
        try {
            SourceFile file = DiskFile.read(path, options.limits());
            if (!Recognition.isArchive(file)) {
                return List.of();
            }
            try (ZipParts parts = new ZipParts(file.bytes())) {
                List<String> passed = new ArrayList<>(visible(parts));
                passed.removeAll(documents(parts));
                return passed;
            }
        } catch (IOException | Unreadable refusedWhenRead) {
            return List.of();
        }
    }

    private List<String> documents(ZipParts parts) throws Unreadable {
        List<String> names =
                visible(parts).stream().filter(name -> isDocument(parts, name)).toList();
        if (names.size() > MOST_ENTRIES) {
            throw new Unreadable("holds more files than can be read at once", SMALLER);
        }
        return names;
    }

    private static List<String> visible(ZipParts parts) {
        List<String> names = new ArrayList<>();
        for (String name : parts.names().stream().distinct().toList()) {
            String path = name.replace('\\', '/');
            // Ways up and from the root are only names here: nothing is ever unpacked to a folder.
            boolean hidden =
                    path.startsWith("__MACOSX/") || HIDDEN.matcher(path).find();
            if (!last(name).isEmpty() && !hidden && !Intake.isHidden(last(name))) {
                names.add(name);
            }
        }
        return names;
    }

    private static String last(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private boolean isDocument(ZipParts parts, String name) {
        String last = last(name);
        Format format = Format.of(last).filter(Format::isTable).orElse(null);
        if (format == null) {
            return Intake.isDocument(last);
        }
        try {
            byte[] bytes = bytes(parts, name);
            return TranscriptSigns.isTranscript(new SourceFile(last, null, bytes), format, options.limits());
        } catch (IOException | Unreadable | RuntimeException no) {
            return false;
        }
    }

    /** No more of an entry than may be read. */
    private byte[] bytes(ZipParts parts, String name) throws IOException, Unreadable {
        try (InputStream in = parts.open(name)) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, options.mostBytes() + 1));
            options.limits().refuseLarge(bytes.length);
            return bytes;
        }
    }

    private List<ReadTranscript> entry(ZipParts parts, Origin origin) throws IOException, Unreadable {
        byte[] bytes;
        try {
            bytes = bytes(parts, origin.inside());
        } catch (ZipParts.TooLarge bomb) {
            throw new Unreadable("unpacks to far more than a transcript can be", "Look for the right file.", bomb);
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable(
                    "is damaged or protected within ‘" + path.getFileName() + "’",
                    "Unpack the archive and add the file itself.",
                    damaged);
        }
        if (bytes.length == 0) {
            throw new Unreadable("is empty", "Look for the right file.");
        }
        SourceFile file = new SourceFile(origin.file(), null, bytes);
        if (Recognition.isArchive(file)) {
            throw new Unreadable("is an archive within an archive", "Unpack it and add the files.");
        }
        return new FileReading(options).read(file, origin);
    }
}
