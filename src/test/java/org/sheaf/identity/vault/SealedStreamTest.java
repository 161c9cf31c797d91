package org.sheaf.identity.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Sealed streams of any length, written in any portions, come back; swapped or altered ones do not. */
class SealedStreamTest {

    private static final byte[] KEY = new byte[Keys.BYTES];
    private static final byte[] PREFIX = new byte[SealedOutput.PREFIX];
    private static final byte[] BOUND = {1};

    private static byte[] sealed(byte[] open, Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealedOutput sealing = new SealedOutput(out, KEY, PREFIX, BOUND)) {
            for (int at = 0; at < open.length; ) {
                int part = Math.min(open.length - at, 1 + random.nextInt(100_000));
                sealing.write(open, at, part);
                at += part;
            }
        }
        return out.toByteArray();
    }

    private static byte[] opened(byte[] sealed) throws IOException {
        try (SealedInput in = new SealedInput(new ByteArrayInputStream(sealed), KEY, PREFIX, BOUND)) {
            return in.readAllBytes();
        }
    }

    @Property(tries = 60)
    void whatIsSealedComesBack(
            @ForAll @IntRange(max = 4) int pieces, @ForAll @IntRange(min = -2, max = 2) int more, @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        byte[] open = new byte[Math.max(0, pieces * SealedOutput.PIECE + more)];
        random.nextBytes(open);
        assertThat(opened(sealed(open, random))).isEqualTo(open);
    }

    @Property(tries = 60)
    void anAlteredOneDoesNot(@ForAll @IntRange(min = 1, max = 3) int pieces, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] open = new byte[pieces * SealedOutput.PIECE - random.nextInt(1000)];
        byte[] sealed = sealed(open, random);
        sealed[random.nextInt(sealed.length)] ^= (byte) (1 << random.nextInt(8));
        assertThatThrownBy(() -> opened(sealed)).isInstanceOf(SealedInput.Altered.class);
    }

    @Property(tries = 20)
    void piecesThatChangePlacesDoNot(@ForAll long seed) throws IOException {
        byte[] open = new byte[3 * SealedOutput.PIECE];
        new Random(seed).nextBytes(open);
        byte[] sealed = sealed(open, new Random(seed));
        int piece = SealedOutput.PIECE + Keys.TAG;
        byte[] first = java.util.Arrays.copyOf(sealed, piece);
        System.arraycopy(sealed, piece, sealed, 0, piece);
        System.arraycopy(first, 0, sealed, piece, piece);
        assertThatThrownBy(() -> opened(sealed)).isInstanceOf(SealedInput.Altered.class);
    }
}
