package org.sheaf.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zip archive that lies in memory. A part is unpacked while it is read, and no further than a part of a
 * document can be long, nor all of them together. One thread.
 */
public final class ZipParts implements ZipEntrySource {

    /** No part may become larger than this when unpacked, in bytes. */
    private static final long LARGEST_PART = 200L << 20;

    /** All that is read of an archive may not become larger than this. */
    private static final long LARGEST_WHOLE = 512L << 20;

    /** From this size on, a part that was packed much better than words can be is a bomb. */
    private static final long JUDGED_FROM = 4L << 20;

    /** From this size on, the same is said of everything that was read together. */
    private static final long WHOLE_JUDGED_FROM = 32L << 20;

    private static final long BEST_PACKED = 200;

    /** More parts than this are no document that people write. */
    private static final int MOST_PARTS = 20_000;

    private final ZipFile zip;
    private final long packed;
    private long unpacked;
    private boolean closed;

    /** Thrown when a part, or all parts together, unpack to more than they may. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(String part) {
            super(part + " unpacks to far too much");
        }
    }

    /**
     * Opens an archive.
     *
     * @throws IOException when it is none, or is cut short
     */
    public ZipParts(byte[] bytes) throws IOException {
        packed = Math.max(1, bytes.length);
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
        } catch (RuntimeException broken) {
            throw new IOException("no zip archive", broken);
        }
        if (entries().size() > MOST_PARTS) {
            zip.close();
            throw new TooLarge("the archive");
        }
    }

    /** What is in it, folders too, in the archive's order. */
    public List<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntries());
    }

    /** The names of the parts. */
    public List<String> names() {
        return entries().stream().map(ZipArchiveEntry::getName).toList();
    }

    /**
     * The bytes of a part as a stream.
     *
     * @throws IOException when there is none of the name, or it is damaged or protected; {@link TooLarge} while reading
     */
    public InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no part " + name);
        }
        return getInputStream(entry);
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new IOException("no part " + entry.getName());
        }
        return new Measured(in, entry);
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        String name = path.startsWith("/") ? path.substring(1) : path;
        ZipArchiveEntry exact = zip.getEntry(name);
        if (exact != null) {
            return exact;
        }
        for (ZipArchiveEntry entry : entries()) {
            if (entry.getName().replace('\\', '/').equalsIgnoreCase(name)) {
                return entry;
            }
        }
        return null;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    /** Whether it was a limit of ours that an archive went beyond, however deep below the exception it lies. */
    public static boolean isTooMuch(Throwable thrown) {
        return Causes.isTooMuch(thrown);
    }

    /** Whether everything that was read together is more than an archive of documents can hold. */
    public boolean isTooMuchInAll() {
        return unpacked > LARGEST_WHOLE || unpacked > WHOLE_JUDGED_FROM && unpacked / packed > BEST_PACKED;
    }

    /** Counts what comes out. */
    private final class Measured extends FilterInputStream {
        private final String name;
        private final long packedPart;
        private long read;

        Measured(InputStream in, ZipArchiveEntry entry) {
            super(in);
            this.name = entry.getName();
            this.packedPart = Math.max(1, entry.getCompressedSize());
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int more) throws TooLarge {
            read += more;
            unpacked += more;
            if (read > LARGEST_PART || read > JUDGED_FROM && read / packedPart > BEST_PACKED || isTooMuchInAll()) {
                throw new TooLarge(name);
            }
        }
    }
}
