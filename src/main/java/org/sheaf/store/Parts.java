package org.sheaf.store;

import java.io.ByteArrayOutputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Long values as rows of at most half a megabyte: H2 holds a megabyte in one value, and its large objects are slower. */
final class Parts {

    private static final int LONGEST = 512 * 1024;

    private Parts() {}

    /** Sets the leading key columns of a statement. */
    @FunctionalInterface
    interface Key {
        /** Sets them and returns the index of the next parameter. */
        int set(PreparedStatement statement) throws SQLException;
    }

    /** Adds the rows of one value to a batch; the statement's last two parameters are part and body. */
    static void add(PreparedStatement insert, Key key, byte[] body) throws SQLException {
        int part = 0;
        for (int from = 0; from == 0 || from < body.length; from += LONGEST) {
            int next = key.set(insert);
            insert.setInt(next, part++);
            insert.setBytes(next + 1, Arrays.copyOfRange(body, from, Math.min(body.length, from + LONGEST)));
            insert.addBatch();
        }
    }

    /** The value of rows whose first column is the body, in order of part; null when there are none. */
    static byte @Nullable [] join(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return null;
        }
        byte[] first = rows.getBytes(1);
        if (!rows.next()) {
            return first;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream(2 * LONGEST);
        all.writeBytes(first);
        do {
            all.writeBytes(rows.getBytes(1));
        } while (rows.next());
        return all.toByteArray();
    }
}
