package org.sheaf.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.sheaf.study.Refusal;

/** The frame of every binary value: a version, the content, and a checksum over both. */
final class Binary {

    private static final int FRAME = 1 + Integer.BYTES;

    private Binary() {}

    /** Writes content. */
    @FunctionalInterface
    interface Writer {
        void to(DataOutputStream out) throws IOException;
    }

    /** Reads content. */
    @FunctionalInterface
    interface Reader<T> {
        T from(DataInputStream in) throws IOException;
    }

    static byte[] write(int version, Writer writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        CRC32C sum = new CRC32C();
        try (DataOutputStream out = new DataOutputStream(new CheckedOutputStream(bytes, sum))) {
            out.writeByte(version);
            writer.to(out);
            out.writeInt((int) sum.getValue());
        } catch (IOException impossible) {
            throw new IllegalStateException("memory does not fail", impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a value of exactly {@code version}.
     *
     * @param what is read, for the sentence a failure gives
     */
    static <T> T read(String what, int version, byte[] body, Reader<T> reader) {
        if (body.length < FRAME
                || checksum(body, body.length - Integer.BYTES)
                        != ByteBuffer.wrap(body).getInt(body.length - Integer.BYTES)) {
            throw damaged(what, null);
        }
        if (body[0] != version) {
            throw new Refusal(what + " has a form that this Sheaf does not know. Open the study with a newer program.");
        }
        byte[] content = Arrays.copyOfRange(body, 1, body.length - Integer.BYTES);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            return reader.from(in);
        } catch (IOException | RuntimeException broken) {
            throw damaged(what, broken);
        }
    }

    private static Refusal damaged(String what, @org.jspecify.annotations.Nullable Exception cause) {
        String why = what + " is damaged on the disk. Bring back a backup with: sheaf restore";
        return cause == null ? new Refusal(why) : new Refusal(why, cause);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }
}
