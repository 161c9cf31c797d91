package org.sheaf.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sheaf.study.Counts;
import org.sheaf.study.Id;
import org.sheaf.study.Page;

/** How pages and counts are written: column after column, framed by {@link Binary}. */
final class PageForm {

    private static final int VERSION = 1;

    private PageForm() {}

    static byte[] write(Page page) {
        Page.Columns c = page.columns();
        return Binary.write(VERSION, out -> {
            ids(out, c.coders());
            ids(out, c.codes());
            out.writeInt(page.size());
            out.writeInt(page.codings());
            longs(out, c.ids());
            ints(out, c.starts());
            ints(out, c.ends());
            ints(out, c.coder());
            longs(out, c.made());
            for (boolean exemplary : c.exemplary()) {
                out.writeBoolean(exemplary);
            }
            longs(out, c.seals());
            ints(out, c.firstCoding());
            longs(out, c.codingIds());
            ints(out, c.code());
            ints(out, c.weights());
            longs(out, c.codingMade());
            for (String comment : c.comments()) {
                string(out, comment);
            }
        });
    }

    static Page readPage(byte[] body) {
        return Binary.read("A page of quotations", VERSION, body, in -> {
            List<Id<org.sheaf.study.Coder>> coders = ids(in);
            List<Id<org.sheaf.study.Code>> codes = ids(in);
            int n = in.readInt();
            int m = in.readInt();
            return Page.of(new Page.Columns(
                    coders,
                    codes,
                    longs(in, 2 * n),
                    ints(in, n),
                    ints(in, n),
                    ints(in, n),
                    longs(in, n),
                    booleans(in, n),
                    longs(in, n),
                    ints(in, n + 1),
                    longs(in, 2 * m),
                    ints(in, m),
                    ints(in, m),
                    longs(in, m),
                    strings(in, m)));
        });
    }

    static byte[] write(Counts counts) {
        return Binary.write(VERSION, out -> {
            ids(out, counts.codes());
            ids(out, counts.coders());
            for (int[] row : counts.rows()) {
                ints(out, row);
            }
            out.writeInt(counts.quotations());
        });
    }

    static Counts readCounts(byte[] body) {
        return Binary.read("The counts of a transcript", VERSION, body, in -> {
            List<Id<org.sheaf.study.Code>> codes = ids(in);
            List<Id<org.sheaf.study.Coder>> coders = ids(in);
            int[][] rows = new int[coders.size() + 1][];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = ints(in, codes.size());
            }
            return new Counts(codes, coders, rows, in.readInt());
        });
    }

    private static <T> void ids(DataOutputStream out, List<Id<T>> ids) throws IOException {
        out.writeInt(ids.size());
        for (Id<T> id : ids) {
            out.writeLong(id.value().getMostSignificantBits());
            out.writeLong(id.value().getLeastSignificantBits());
        }
    }

    private static <T> List<Id<T>> ids(DataInputStream in) throws IOException {
        int n = in.readInt();
        List<Id<T>> ids = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            ids.add(new Id<>(new UUID(in.readLong(), in.readLong())));
        }
        return List.copyOf(ids);
    }

    private static void longs(DataOutputStream out, long[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * values.length);
        bytes.asLongBuffer().put(values);
        out.write(bytes.array());
    }

    private static long[] longs(DataInputStream in, int n) throws IOException {
        long[] values = new long[n];
        bytes(in, Long.BYTES * n).asLongBuffer().get(values);
        return values;
    }

    private static void ints(DataOutputStream out, int[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * values.length);
        bytes.asIntBuffer().put(values);
        out.write(bytes.array());
    }

    private static int[] ints(DataInputStream in, int n) throws IOException {
        int[] values = new int[n];
        bytes(in, Integer.BYTES * n).asIntBuffer().get(values);
        return values;
    }

    private static ByteBuffer bytes(DataInputStream in, int n) throws IOException {
        byte[] bytes = new byte[n];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    private static boolean[] booleans(DataInputStream in, int n) throws IOException {
        boolean[] values = new boolean[n];
        for (int i = 0; i < n; i++) {
            values[i] = in.readBoolean();
        }
        return values;
    }

    private static String[] strings(DataInputStream in, int n) throws IOException {
        String[] values = new String[n];
        for (int i = 0; i < n; i++) {
            values[i] = string(in);
        }
        return values;
    }

    /** UTF-8 with its length: {@code writeUTF} stops at 64 KB. */
    static void string(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String string(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(in.readInt());
        return bytes.length == 0 ? "" : new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }
}
