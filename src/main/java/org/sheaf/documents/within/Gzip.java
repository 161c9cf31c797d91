package org.sheaf.documents.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** What a compressed file unpacks to, within limits. */
final class Gzip {

    private static final int LARGEST = 200 << 20;

    private Gzip() {}

    static void read(byte[] bytes, Telling telling) throws IOException {
        Runs.in(java.util.Arrays.copyOf(bytes, Math.min(bytes.length, 512)), telling, "its head");
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] unpacked = in.readNBytes(LARGEST);
            if (in.read() >= 0) {
                throw new IOException("unpacks to far too much");
            }
            new Contents(telling.inside("the compressed file")).of("", unpacked);
        }
    }
}
