package org.sheaf.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Analysis;
import org.sheaf.study.Asking;
import org.sheaf.study.Attribute;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Code;
import org.sheaf.study.CodeDecision;
import org.sheaf.study.Coder;
import org.sheaf.study.Counts;
import org.sheaf.study.Decision;
import org.sheaf.study.Edit;
import org.sheaf.study.Entity;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.Memo;
import org.sheaf.study.Merging;
import org.sheaf.study.Outline;
import org.sheaf.study.Page;
import org.sheaf.study.Participant;
import org.sheaf.study.Question;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Standing;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Table;
import org.sheaf.study.Tables;
import org.sheaf.study.TeamTables;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/** The rows of the snapshot: its objects, pages and counts. */
final class Rows {

    private Rows() {}

    /** Everything the object table holds, by class, in order of arrival. */
    static Map<Class<?>, List<Entity>> load(Connection connection) throws SQLException {
        Map<Class<?>, List<Entity>> byType = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select kind, body from object order by arrival")) {
            while (rows.next()) {
                Class<? extends Entity> type = ObjectForm.type(rows.getString(1));
                byType.computeIfAbsent(type, t -> new ArrayList<>()).add(ObjectForm.read(rows.getString(2), type));
            }
        }
        return byType;
    }

    static Tables tables(Map<Class<?>, List<Entity>> byType) {
        return new Tables(
                table(byType, Coder.class),
                table(byType, Code.class),
                table(byType, Participant.class),
                table(byType, Transcript.class),
                table(byType, Analysis.class),
                table(byType, Theme.class),
                table(byType, Memo.class),
                table(byType, FrameworkVersion.class),
                table(byType, Standing.class),
                table(byType, Bookmark.class),
                table(byType, Question.class),
                table(byType, Asking.class),
                table(byType, Outline.class),
                table(byType, Attribute.class),
                table(byType, Identity.class),
                new TeamTables(
                        table(byType, Round.class),
                        table(byType, FrozenLayer.class),
                        table(byType, Decision.class),
                        table(byType, CodeDecision.class),
                        table(byType, Merging.class)));
    }

    static StudyFacts facts(Map<Class<?>, List<Entity>> byType) {
        return (StudyFacts) byType.getOrDefault(StudyFacts.class, List.of()).stream()
                .findFirst()
                .orElseThrow(() ->
                        new Refusal("The study does not know its own title. Bring back a backup with: sheaf restore"));
    }

    private static <T extends Entity> Table<T> table(Map<Class<?>, List<Entity>> byType, Class<T> type) {
        return Table.of(
                byType.getOrDefault(type, List.of()).stream().map(type::cast).toList());
    }

    static Map<Id<Transcript>, Counts> counts(Connection connection) throws SQLException {
        Map<Id<Transcript>, Counts> counts = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select transcript, body from counts")) {
            while (rows.next()) {
                counts.put(new Id<>(rows.getObject(1, UUID.class)), PageForm.readCounts(rows.getBytes(2)));
            }
        }
        return counts;
    }

    static Page page(Connection connection, Id<Transcript> transcript) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select body from page where transcript = ? order by part")) {
            select.setObject(1, transcript.value());
            try (ResultSet rows = select.executeQuery()) {
                byte[] body = Parts.join(rows);
                return body == null ? Page.EMPTY : PageForm.readPage(body);
            }
        }
    }

    /** Writes what the edits made of the objects. */
    static void write(Connection connection, List<Edit> edits, long position) throws SQLException {
        Map<UUID, Edit.OfEntity> net = new LinkedHashMap<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfEntity e) {
                net.merge(e.any().id().value(), e, Rows::join);
            }
        }
        try (PreparedStatement delete = connection.prepareStatement("delete from object where kind = ? and id = ?");
                PreparedStatement update =
                        connection.prepareStatement("update object set body = ? where kind = ? and id = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into object (body, kind, id, arrival) values (?, ?, ?, ?)")) {
            int nth = 0;
            for (Edit.OfEntity e : net.values()) {
                String kind = ObjectForm.kind(e.any().getClass());
                UUID id = e.any().id().value();
                if (e.after() == null) {
                    row(delete, 1, kind, id).addBatch();
                } else {
                    PreparedStatement statement = e.before() == null ? insert : update;
                    statement.setString(1, ObjectForm.write(e.after()));
                    row(statement, 2, kind, id);
                    if (e.before() == null) {
                        statement.setLong(4, position * 1_000_000 + nth++);
                    }
                    statement.addBatch();
                }
            }
            delete.executeBatch();
            update.executeBatch();
            insert.executeBatch();
        }
    }

    private static PreparedStatement row(PreparedStatement statement, int at, String kind, UUID id)
            throws SQLException {
        statement.setString(at, kind);
        statement.setObject(at + 1, id);
        return statement;
    }

    /** Two edits of one object as one; null-to-null, made and dropped at once, is left out by the caller's delete. */
    private static Edit.OfEntity join(Edit.OfEntity first, Edit.OfEntity second) {
        if (first.before() == null && second.after() == null) {
            return new Edit.OfEntity(first.after(), null);
        }
        return new Edit.OfEntity(first.before(), second.after());
    }

    /** Writes the pages and counts of transcripts; a transcript that is gone loses its rows. */
    static void writePages(Connection connection, Map<Id<Transcript>, @Nullable Page> pages) throws SQLException {
        try (PreparedStatement deletePage = connection.prepareStatement("delete from page where transcript = ?");
                PreparedStatement deleteCounts =
                        connection.prepareStatement("delete from counts where transcript = ?");
                PreparedStatement insertPage =
                        connection.prepareStatement("insert into page (transcript, part, body) values (?, ?, ?)");
                PreparedStatement insertCounts =
                        connection.prepareStatement("insert into counts (transcript, body) values (?, ?)")) {
            for (Map.Entry<Id<Transcript>, @Nullable Page> entry : pages.entrySet()) {
                UUID id = entry.getKey().value();
                deletePage.setObject(1, id);
                deletePage.addBatch();
                deleteCounts.setObject(1, id);
                deleteCounts.addBatch();
                Page page = entry.getValue();
                if (page != null && page.size() > 0) {
                    Parts.add(
                            insertPage,
                            statement -> {
                                statement.setObject(1, id);
                                return 2;
                            },
                            PageForm.write(page));
                    insertCounts.setObject(1, id);
                    insertCounts.setBytes(2, PageForm.write(Counts.of(page)));
                    insertCounts.addBatch();
                }
            }
            deletePage.executeBatch();
            deleteCounts.executeBatch();
            insertPage.executeBatch();
            insertCounts.executeBatch();
        }
    }
}
