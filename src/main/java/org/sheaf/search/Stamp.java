package org.sheaf.search;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.sheaf.study.Code;
import org.sheaf.study.Definition;
import org.sheaf.study.Memo;
import org.sheaf.study.Transcript;

/**
 * Which state of an object the index holds. Made from what the snapshot knows, so that no text is read to compare.
 *
 * @param owner the object
 * @param mark of its revision or words
 */
record Stamp(Owner owner, long mark) {

    private static final int BYTES = 1 + 3 * Long.BYTES;
    /** Of FNV-1a with 64 bits: the same on every machine and in every release. */
    private static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    static Stamp of(Transcript transcript) {
        long mark = START;
        mark = (mark ^ transcript.revision()) * PRIME;
        mark = (mark ^ transcript.length()) * PRIME;
        mark = (mark ^ transcript.turns()) * PRIME;
        mark = (mark ^ transcript.words()) * PRIME;
        return new Stamp(owner(transcript), mark);
    }

    static Stamp of(Memo memo) {
        return new Stamp(new Owner(Owner.Kind.MEMO, memo.id().value()), mark(memo.text()));
    }

    static Stamp of(Code code) {
        return new Stamp(new Owner(Owner.Kind.DEFINITION, code.id().value()), mark(words(code)));
    }

    static Owner owner(Transcript transcript) {
        return new Owner(Owner.Kind.TRANSCRIPT, transcript.id().value());
    }

    /** The definition as one text, a field a paragraph. */
    static String words(Code code) {
        Definition d = code.definition();
        return Stream.of(d.brief(), d.full(), d.useWhen(), d.notWhen(), d.example())
                .filter(field -> !field.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static long mark(String text) {
        long hash = START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    BytesRef bytes() {
        byte[] bytes = new byte[BYTES];
        ByteBuffer.wrap(bytes)
                .put(owner.kind().sign())
                .putLong(owner.id().getMostSignificantBits())
                .putLong(owner.id().getLeastSignificantBits())
                .putLong(mark);
        return new BytesRef(bytes);
    }

    static Stamp read(BytesRef bytes) {
        ByteBuffer in = ByteBuffer.wrap(Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
        Owner.Kind kind = Owner.Kind.of(in.get());
        return new Stamp(new Owner(kind, new UUID(in.getLong(), in.getLong())), in.getLong());
    }
}
