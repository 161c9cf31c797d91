package org.sheaf.identity.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import javax.crypto.AEADBadTagException;

/** Opens what {@link SealedOutput} sealed; nothing is given out before its piece is proved unaltered. One thread. */
final class SealedInput extends InputStream {

    /** Something was altered, swapped or cut off. */
    static final class Altered extends IOException {
        private static final long serialVersionUID = 1L;

        Altered() {
            super("sealed bytes were altered");
        }
    }

    private final PushbackInputStream in;
    private final byte[] key;
    private final byte[] prefix;
    private final byte[] bound;
    private byte[] piece = new byte[0];
    private int at;
    private int number;
    private boolean ended;

    SealedInput(InputStream in, byte[] key, byte[] prefix, byte[] bound) {
        this.in = new PushbackInputStream(in, 1);
        this.key = key.clone();
        this.prefix = prefix.clone();
        this.bound = bound.clone();
    }

    @Override
    public int read() throws IOException {
        return fill() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int part = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, from, part);
        at += part;
        return part;
    }

    private boolean fill() throws IOException {
        while (at == piece.length) {
            if (ended) {
                return false;
            }
            byte[] sealed = in.readNBytes(SealedOutput.PIECE + Keys.TAG);
            int next = in.read();
            ended = next < 0;
            if (!ended) {
                in.unread(next);
            }
            try {
                piece = Keys.finish(
                        Keys.opening(key, SealedOutput.nonce(prefix, number, ended), bound), sealed, sealed.length);
            } catch (AEADBadTagException altered) {
                throw (Altered) new Altered().initCause(altered);
            }
            number = Math.incrementExact(number);
            at = 0;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        Keys.wipe(key);
        in.close();
    }
}
