package org.sheaf.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;

/** How texts are written: turns and text, deflated, framed by {@link Binary}. */
public final class TextForm {

    private static final int VERSION = 1;

    private TextForm() {}

    /** Writes a text. */
    public static byte[] write(TranscriptText text) {
        return Binary.write(VERSION, out -> {
            Deflater deflater = new Deflater(Deflater.BEST_SPEED);
            try (DataOutputStream packed = new DataOutputStream(new DeflaterOutputStream(out, deflater, 8192) {
                @Override
                public void close() throws java.io.IOException {
                    finish(); // the frame goes on after the packed content
                }
            })) {
                packed.writeInt(text.turns().size());
                for (Turn turn : text.turns()) {
                    packed.writeInt(turn.speaker());
                    packed.writeInt(turn.whole().start());
                    packed.writeInt(turn.whole().end());
                    packed.writeInt(turn.speech().start());
                    packed.writeInt(turn.speech().end());
                    packed.writeLong(turn.startMillis());
                }
                boolean whole = isWellFormed(text.text());
                packed.writeBoolean(whole);
                if (whole) {
                    PageForm.string(packed, text.text());
                } else {
                    packed.writeInt(text.text().length());
                    packed.writeChars(text.text());
                }
            } finally {
                deflater.end();
            }
        });
    }

    /** Reads what {@link #write} wrote; refuses what is damaged. */
    public static TranscriptText read(byte[] body) {
        return Binary.read("A transcript's text", VERSION, body, framed -> {
            try (DataInputStream in =
                    new DataInputStream(new java.io.BufferedInputStream(new InflaterInputStream(framed), 1 << 16))) {
                int n = in.readInt();
                List<Turn> turns = new ArrayList<>(n);
                for (int i = 0; i < n; i++) {
                    int speaker = in.readInt();
                    Span whole = new Span(in.readInt(), in.readInt());
                    Span speech = new Span(in.readInt(), in.readInt());
                    turns.add(new Turn(speaker, whole, speech, in.readLong()));
                }
                return new TranscriptText(in.readBoolean() ? PageForm.string(in) : chars(in), turns);
            }
        });
    }

    private static String chars(DataInputStream in) throws java.io.IOException {
        char[] chars = new char[in.readInt()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = in.readChar();
        }
        return new String(chars);
    }

    /** Whether UTF-8 can hold the text: a lone surrogate it cannot. */
    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
