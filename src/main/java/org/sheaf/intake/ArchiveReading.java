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
        List<ReadFile> found = new ArrayList<>();
        try (ZipParts parts = new ZipParts(archive.bytes())) {
            for (String name : documents(parts)) {
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

    private static List<String> documents(ZipParts parts) throws Unreadable {
        List<String> names = new ArrayList<>();
        for (String name : parts.names().stream().distinct().toList()) {
            String path = name.replace('\\', '/');
            String last = path.substring(path.lastIndexOf('/') + 1);
            // Ways up and from the root are only names here: nothing is ever unpacked to a folder.
            boolean hidden =
                    path.startsWith("__MACOSX/") || HIDDEN.matcher(path).find();
            if (!last.isEmpty() && !hidden && Intake.isDocument(last)) {
                names.add(name);
            }
        }
        if (names.size() > MOST_ENTRIES) {
            throw new Unreadable("holds more files than can be read at once", SMALLER);
        }
        return names;
    }

    private List<ReadTranscript> entry(ZipParts parts, Origin origin) throws IOException, Unreadable {
        byte[] bytes;
        try (InputStream in = parts.open(origin.inside())) {
            bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, options.mostBytes() + 1));
        } catch (ZipParts.TooLarge bomb) {
            throw new Unreadable("unpacks to far more than a transcript can be", "Look for the right file.", bomb);
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable(
                    "is damaged or protected within ‘" + path.getFileName() + "’",
                    "Unpack the archive and add the file itself.",
                    damaged);
        }
        options.limits().refuseLarge(bytes.length);
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
