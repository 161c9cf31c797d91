package org.sheaf.store.team.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.store.EditsForm;
import org.sheaf.store.Forms;
import org.sheaf.store.TextForm;
import org.sheaf.study.Arrivals;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Round;
import org.sheaf.study.TeamStep;
import org.sheaf.study.TextKey;
import org.sheaf.study.TranscriptText;

/** The steps of a study on a server: reading those that came, adding own ones. One thread at a time. */
final class ServerJournal {

    /** As many steps, or bytes, are read at once. */
    private static final int MOST_STEPS = 500;

    private static final long MOST_BYTES = 16_000_000;
    private static final int ROWS_AT_ONCE = 200;
    private static final String COLUMNS = "e.position, e.id, e.epoch, e.kind, e.coder, e.made, e.takes_back,"
            + " not e.mixed or {room}.whole(e.position), p.name, p.body";

    private final ServerStudy server;
    private Parcels parcels = new Parcels(Map.of(), Set.of());
    private boolean anyBlind;

    ServerJournal(ServerStudy server) {
        this.server = server;
    }

    /**
     * Steps that were read.
     *
     * @param steps in the server's order
     * @param to the position up to which there is no other
     * @param more whether there may be more after it
     */
    record Batch(List<TeamStep> steps, long to, boolean more) {}

    /** Reads what came after a position, as far as the member may see it. */
    Batch after(long known) {
        return server.together(on -> within(on, known));
    }

    /** The same within a transaction. */
    Batch within(Connection on, long known) throws SQLException {
        try (PreparedStatement select = on.prepareStatement(server.sql("select " + COLUMNS
                + " from {room}.parcel p join {room}.entry e using (position) where p.position > ?"
                + " order by p.position, p.nth"))) {
            select.setLong(1, known);
            select.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = select.executeQuery()) {
                return texts(on, batch(rows, known));
            }
        }
    }

    /**
     * Steps that were withheld until a round closed at a position, in order: those up to what the study knows already that
     * it does not have.
     */
    List<TeamStep> late(long known, long closedAt, Arrivals study) {
        return withheld(known, "b.closed = " + closedAt, study);
    }

    /** Steps of all that was ever withheld, as far as the member may see it now and the study does not have it. */
    List<TeamStep> late(long known, Arrivals study) {
        return withheld(known, "true", study);
    }

    private List<TeamStep> withheld(long known, String which, Arrivals study) {
        return server.ask(on -> {
            try (PreparedStatement select = on.prepareStatement(server.sql("select " + COLUMNS
                    + " from {room}.parcel p join {room}.entry e using (position)"
                    + " where p.position <= ? and (p.owner, p.transcript) in"
                    + " (select b.coder, b.transcript from {room}.blind b where " + which + ")"
                    + " order by p.position, p.nth"))) {
                select.setLong(1, known);
                try (ResultSet rows = select.executeQuery()) {
                    return lateSteps(rows, study);
                }
            }
        });
    }

    private static List<TeamStep> lateSteps(ResultSet rows, Arrivals study) throws SQLException {
        List<TeamStep> steps = new ArrayList<>();
        Reading reading = null;
        while (rows.next()) {
            if (study.has(new Id<Entry>(rows.getObject(2, UUID.class)))) {
                continue; // it was not withheld from this member, or has come already
            }
            if (reading != null && reading.position != rows.getLong(1)) {
                steps.add(reading.whole());
                reading = null;
            }
            if (reading == null) {
                reading = new Reading(rows);
            }
            reading.add(rows);
        }
        if (reading != null) {
            steps.add(reading.whole());
        }
        return steps;
    }

    private static Batch batch(ResultSet rows, long known) throws SQLException {
        List<TeamStep> steps = new ArrayList<>();
        Reading reading = null;
        long bytes = 0;
        while (rows.next()) {
            if (reading != null && reading.position != rows.getLong(1)) {
                steps.add(reading.step());
                if (steps.size() >= MOST_STEPS || bytes > MOST_BYTES) {
                    return new Batch(steps, reading.position, true);
                }
                reading = null;
            }
            if (reading == null) {
                reading = new Reading(rows);
            }
            bytes += reading.add(rows);
        }
        if (reading == null) {
            return new Batch(steps, known, false);
        }
        steps.add(reading.step());
        return new Batch(steps, reading.position, false);
    }

    /** One step whose parcels are being read. */
    private static final class Reading {
        private final long position;
        private final Id<Entry> id;
        private final TeamStep head;
        private final boolean whole;
        private final List<Edit> edits = new ArrayList<>();

        Reading(ResultSet row) throws SQLException {
            position = row.getLong(1);
            id = new Id<>(row.getObject(2, UUID.class));
            UUID target = row.getObject(7, UUID.class);
            whole = row.getBoolean(8);
            head = new TeamStep(
                    position,
                    id,
                    row.getInt(3),
                    row.getString(4),
                    row.getString(9),
                    new Id<>(row.getObject(5, UUID.class)),
                    row.getObject(6, OffsetDateTime.class).toInstant(),
                    target == null ? null : new Id<>(target),
                    List.of(),
                    Map.of());
        }

        int add(ResultSet row) throws SQLException {
            byte[] body = row.getBytes(10);
            edits.addAll(EditsForm.read(body));
            return body.length;
        }

        /** What is read, as all there was to come. */
        TeamStep whole() {
            return head.doing(edits);
        }

        TeamStep step() {
            TeamStep step = head.doing(edits);
            // The whole step may come later, when nothing of it is withheld any more; its identity is kept for that.
            return whole ? step : step.known(partOf(id));
        }
    }

    /** The identity under which the visible part of a step stands while the rest is withheld. */
    static Id<Entry> partOf(Id<Entry> step) {
        return new Id<>(UUID.nameUUIDFromBytes(("part of " + step).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private Batch texts(Connection on, Batch batch) throws SQLException {
        List<TeamStep> steps = new ArrayList<>();
        for (TeamStep step : batch.steps) {
            Map<TextKey, TranscriptText> texts = new LinkedHashMap<>();
            for (TextKey key : TeamStep.brought(step.edits())) {
                texts.put(key, text(on, key).orElseThrow(ServerTrouble::lost));
            }
            for (TextKey key : TeamStep.besides(step.kind(), step.edits())) {
                text(on, key).ifPresent(text -> texts.put(key, text));
            }
            steps.add(texts.isEmpty() ? step : step.bringing(texts));
        }
        return new Batch(steps, batch.to, batch.more);
    }

    private Optional<TranscriptText> text(Connection on, TextKey key) throws SQLException {
        try (PreparedStatement select =
                on.prepareStatement(server.sql("select body from {room}.text where transcript = ? and revision = ?"))) {
            select.setObject(1, key.transcript().value());
            select.setInt(2, key.revision());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(TextForm.read(row.getBytes(1))) : Optional.empty();
            }
        }
    }

    /** Whether any layer is withheld now from anybody. */
    boolean anyBlind() {
        return anyBlind;
    }

    /** Learns anew which layers are withheld now. */
    void learnBlind() {
        Set<Layer> blind = server.ask(on -> {
            Set<Layer> layers = new HashSet<>();
            try (PreparedStatement select = on.prepareStatement(
                            server.sql("select coder, transcript from {room}.blind where closed is null"));
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    layers.add(layer(rows, 1));
                }
            }
            return layers;
        });
        anyBlind = !blind.isEmpty();
        parcels = new Parcels(anyBlind ? veiled() : Map.of(), blind);
    }

    private Map<Id<?>, Layer> veiled() {
        return server.ask(on -> {
            Map<Id<?>, Layer> all = new HashMap<>();
            try (PreparedStatement select =
                            on.prepareStatement(server.sql("select object, owner, transcript from {room}.veiled"));
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    all.put(new Id<>(rows.getObject(1, UUID.class)), layer(rows, 2));
                }
            }
            return all;
        });
    }

    private static Layer layer(ResultSet rows, int at) throws SQLException {
        return new Layer(new Id<>(rows.getObject(at, UUID.class)), new Id<>(rows.getObject(at + 1, UUID.class)));
    }

    /**
     * Adds a step, unless something has come before it.
     *
     * @param known the newest position the member knows
     * @return its position, or -1 when something has come
     */
    long push(long known, TeamStep step) {
        return rounds(step.edits()).isEmpty()
                ? server.ask(on -> add(on, known, step))
                : server.together(on -> add(on, known, step));
    }

    /** The same within a transaction. */
    long add(Connection on, long known, TeamStep step) throws SQLException {
        if (anyBlind) {
            learnBlind(); // what was born in withheld steps grows with every one
        }
        long position = push(on, known, step, parcels.of(step.edits()));
        List<Round> rounds = rounds(step.edits());
        if (position > 0 && !rounds.isEmpty()) {
            for (Round round : rounds) {
                blind(on, round);
            }
            learnBlind();
        }
        return position;
    }

    /** The rounds that edits open, change or close; one that goes counts as closed. */
    static List<Round> rounds(List<Edit> edits) {
        List<Round> rounds = new ArrayList<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfEntity e && e.any() instanceof Round round) {
                rounds.add(e.after() == null ? round.closedAt(round.opened()) : round);
            }
        }
        return rounds;
    }

    private void blind(Connection on, Round round) throws SQLException {
        boolean open = round.blind() && round.isOpen();
        try (PreparedStatement call = on.prepareStatement(server.sql("select {room}.blind_round(?, ?, ?)"))) {
            call.setObject(1, round.id().value());
            call.setArray(
                    2, uuids(on, open ? round.coders().stream().map(Id::value).toList() : List.of()));
            call.setArray(
                    3,
                    uuids(on, open ? round.transcripts().stream().map(Id::value).toList() : List.of()));
            call.execute();
        }
    }

    private long push(Connection on, long known, TeamStep step, Parcels.Parcelled apart) throws SQLException {
        try (PreparedStatement call = on.prepareStatement(
                server.sql("select {room}.push(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))) {
            call.setLong(1, known);
            call.setInt(2, Forms.SCHEMA);
            call.setInt(3, step.epoch());
            call.setObject(4, step.id().value());
            call.setString(5, step.kind());
            call.setObject(6, step.coder().value());
            call.setObject(7, OffsetDateTime.ofInstant(step.when(), ZoneOffset.UTC));
            call.setObject(8, step.target().map(Id::value).orElse(null));
            Arrays arrays = new Arrays(on, call);
            arrays.parts(9, apart, step.name());
            arrays.texts(13, step.texts());
            arrays.veils(16, apart.born());
            try (ResultSet row = call.executeQuery()) {
                row.next();
                long position = row.getLong(1);
                return row.wasNull() ? -1 : position;
            }
        }
    }

    private static java.sql.Array uuids(Connection on, List<@Nullable UUID> all) throws SQLException {
        return on.createArrayOf("uuid", all.toArray());
    }

    /** What a call is given, column by column. */
    private record Arrays(Connection on, PreparedStatement call) {

        void parts(int at, Parcels.Parcelled apart, String name) throws SQLException {
            List<@Nullable UUID> owners = new ArrayList<>();
            List<@Nullable UUID> transcripts = new ArrayList<>();
            List<String> names = new ArrayList<>();
            List<byte[]> bodies = new ArrayList<>();
            for (Map.Entry<Layer, List<Edit>> part : apart.parts().entrySet()) {
                Layer layer = part.getKey();
                owners.add(layer.owner() == null ? null : layer.owner().value());
                transcripts.add(
                        layer.transcript() == null ? null : layer.transcript().value());
                boolean shared = !apart.hidden().isEmpty() && !apart.hidden().contains(layer);
                names.add(shared ? "Did something that a blind round withholds in part" : name);
                bodies.add(EditsForm.write(part.getValue()));
            }
            call.setArray(at, uuids(on, owners));
            call.setArray(at + 1, uuids(on, transcripts));
            call.setArray(at + 2, on.createArrayOf("text", names.toArray()));
            call.setArray(at + 3, on.createArrayOf("bytea", bodies.toArray(byte[][]::new)));
        }

        void texts(int at, Map<TextKey, TranscriptText> texts) throws SQLException {
            List<@Nullable UUID> transcripts = new ArrayList<>();
            List<Integer> revisions = new ArrayList<>();
            List<byte[]> bodies = new ArrayList<>();
            texts.forEach((key, text) -> {
                transcripts.add(key.transcript().value());
                revisions.add(key.revision());
                bodies.add(TextForm.write(text));
            });
            call.setArray(at, uuids(on, transcripts));
            call.setArray(at + 1, on.createArrayOf("int4", revisions.toArray()));
            call.setArray(at + 2, on.createArrayOf("bytea", bodies.toArray(byte[][]::new)));
        }

        void veils(int at, Map<Id<?>, Layer> born) throws SQLException {
            List<@Nullable UUID> objects = new ArrayList<>();
            List<@Nullable UUID> owners = new ArrayList<>();
            List<@Nullable UUID> transcripts = new ArrayList<>();
            born.forEach((object, layer) -> {
                objects.add(object.value());
                owners.add(layer.owner() == null ? null : layer.owner().value());
                transcripts.add(
                        layer.transcript() == null ? null : layer.transcript().value());
            });
            call.setArray(at, uuids(on, objects));
            call.setArray(at + 1, uuids(on, owners));
            call.setArray(at + 2, uuids(on, transcripts));
        }
    }
}
