package org.sheaf.identity.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import javax.crypto.AEADBadTagException;

/**
 * Seals a stream in pieces, each bound to its number and the last to being the last, so that pieces can neither be swapped nor
 * cut off: the STREAM construction (Hoang, Reyhanitabar, Rogaway and Vizár 2015, section 7) over AES-256-GCM. Closing writes
 * the last piece and leaves the stream below open. One thread.
 */
final class SealedOutput extends OutputStream {

    /** As many bytes has a piece before it is sealed. */
    static final int PIECE = 1 << 16;
    /** As many random bytes begin a nonce. */
    static final int PREFIX = 7;

    private final OutputStream out;
    private final byte[] key;
    private final byte[] prefix;
    private final byte[] bound;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private int number;
    private boolean closed;

    SealedOutput(OutputStream out, byte[] key, byte[] prefix, byte[] bound) {
        this.out = out;
        this.key = key.clone();
        this.prefix = prefix.clone();
        this.bound = bound.clone();
    }

    /** The nonce of a piece. */
    static byte[] nonce(byte[] prefix, int number, boolean last) {
        return ByteBuffer.allocate(Keys.NONCE)
                .put(prefix)
                .putInt(number)
                .put((byte) (last ? 1 : 0))
                .array();
    }

    @Override
    public void write(int letter) throws IOException {
        if (filled == PIECE) {
            seal(false);
        }
        piece[filled++] = (byte) letter;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (filled == PIECE) {
                seal(false);
            }
            int part = Math.min(length - done, PIECE - filled);
            System.arraycopy(bytes, from + done, piece, filled, part);
            filled += part;
            done += part;
        }
    }

    private void seal(boolean last) throws IOException {
        try {
            out.write(Keys.finish(Keys.sealing(key, nonce(prefix, number, last), bound), piece, filled));
        } catch (AEADBadTagException impossible) {
            throw new IllegalStateException("nothing is opened here", impossible);
        }
        number = Math.incrementExact(number);
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            seal(true);
            out.flush();
            Keys.wipe(piece);
            Keys.wipe(key);
        }
    }
}
