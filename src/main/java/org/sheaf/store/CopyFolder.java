package org.sheaf.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Edit;
import org.sheaf.study.Entity;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.TextKey;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;

/** Writes the folder of a copy of a study: the whole of it, or a part of it with one line of history. */
public final class CopyFolder {

    /** So many texts are written in one transaction. */
    private static final int TEXTS_AT_ONCE = 20;

    private CopyFolder() {}

    /**
     * A part of a study.
     *
     * @param study what the copy holds
     * @param texts of its transcripts
     * @param revisions which texts besides the present ones, by number
     * @param head the line of history by which the copy and the study are known to belong together
     * @param sealKey of the study
     */
    @SuppressWarnings("ArrayRecordComponent") // handed through
    public record Part(Study study, Texts texts, List<TextKey> revisions, Entry head, byte[] sealKey) {}

    /**
     * Copies a study whole, with its history; the copy follows no server.
     *
     * @param study the study's folder; its newest backup is what is copied
     * @param passphrase of the study when it is encrypted; the copy has the same
     * @throws Refusal when something is at {@code folder}, or it cannot be written
     */
    public static void whole(Path study, Path folder, char @Nullable [] passphrase) {
        Marker marker = Marker.read(study);
        Path backup = Backups.of(study).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("There is nothing to hand out yet: the study is empty."));
        make(folder, making -> {
            Backups.unpack(backup, making);
            marker.write(making);
            try (Database database = Database.open(making, marker.key(), passphrase, false)) {
                database.write(CopyFolder::forgetServer);
                database.sync();
            }
        });
    }

    private static int forgetServer(java.sql.Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("delete from team") + statement.executeUpdate("delete from refused");
        }
    }

    /**
     * Writes a part of a study as a copy.
     *
     * @param passphrase encrypts the copy, or null
     * @throws Refusal when something is at {@code folder}, or it cannot be written
     */
    public static void part(Part part, Path folder, char @Nullable [] passphrase, Progress progress) {
        KeyStretch key = passphrase == null ? null : KeyStretch.fresh();
        make(folder, making -> {
            try (Database database = Database.open(making, key, passphrase, true)) {
                database.migrate(0);
                fill(database, part, progress);
                database.sync();
            }
            new Marker(Marker.SCHEMA, part.study().epoch(), key).write(making);
        });
    }

    private static void fill(Database database, Part part, Progress progress) {
        Study study = part.study();
        H2Store.begin(database, everything(study), part.sealKey(), study.epoch());
        Map<Id<Transcript>, @Nullable Page> pages = new LinkedHashMap<>();
        study.transcripts().forEach(transcript -> pages.put(transcript.id(), study.page(transcript.id())));
        write(database, present(study, part.revisions()), part.texts(), progress);
        database.write(connection -> {
            Rows.writePages(connection, pages);
            H2Journal.insert(connection, part.head(), List.of());
            return pages;
        });
    }

    /** All objects of a study, as edits that bring them. */
    private static List<Edit> everything(Study study) {
        List<Edit> objects = new ArrayList<>();
        objects.add(Edit.add(study.facts()));
        for (Entity entity : study.tables().everything()) {
            objects.add(Edit.add(entity));
        }
        return objects;
    }

    /** The present texts of a study, and some besides. */
    static Set<TextKey> present(Study study, List<TextKey> besides) {
        Set<TextKey> keys = new LinkedHashSet<>(besides);
        study.transcripts().forEach(t -> keys.add(new TextKey(t.id(), t.revision())));
        return keys;
    }

    /** Copies texts into a new database. */
    static void write(Database database, Set<TextKey> keys, Texts texts, Progress progress) {
        Map<TextKey, TranscriptText> some = new HashMap<>();
        long done = 0;
        for (TextKey text : keys) {
            progress.check();
            progress.report("Copying the texts", done++, keys.size());
            some.put(text, texts.text(text.transcript(), text.revision()));
            if (some.size() == TEXTS_AT_ONCE) {
                write(database, some);
            }
        }
        write(database, some);
    }

    private static void write(Database database, Map<TextKey, TranscriptText> texts) {
        database.write(connection -> {
            H2Texts.insert(connection, texts);
            return texts;
        });
        texts.clear();
    }

    private interface Filling {
        void in(Path folder) throws IOException;
    }

    /** Made beside its place: interrupted, it leaves nothing that looks like a study. */
    private static void make(Path folder, Filling filling) {
        Path making = folder.resolveSibling("." + folder.getFileName() + ".making");
        try {
            if (Files.exists(folder)) {
                throw new Refusal("There is already something at ‘" + folder + "’. Choose another name.");
            }
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Backups.deleteTree(making);
            Files.createDirectories(making);
            filling.in(making);
            Files.move(making, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new Refusal(
                    "The copy ‘" + folder.getFileName() + "’ could not be made. " + Reasons.of(failed), failed);
        } finally {
            Backups.deleteTree(making);
        }
    }
}
