package org.sheaf.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.RefusedStep;
import org.sheaf.study.TeamStep;
import org.sheaf.study.TextKey;
import org.sheaf.study.TranscriptText;

/** How a refused step is kept: its head as JSON, then its edits and texts in the forms of the journal. */
final class StepForm {

    private static final int VERSION = 1;

    private StepForm() {}

    private record Head(
            Id<Entry> id,
            int epoch,
            String kind,
            String name,
            Id<Coder> coder,
            Instant when,
            @Nullable Id<Entry> undoes,
            String why) {}

    static byte[] write(RefusedStep refused) {
        TeamStep step = refused.step();
        return Binary.write(VERSION, out -> {
            bytes(
                    out,
                    ObjectForm.write(new Head(
                                    step.id(),
                                    step.epoch(),
                                    step.kind(),
                                    step.name(),
                                    step.coder(),
                                    step.when(),
                                    step.undoes(),
                                    refused.why()))
                            .getBytes(StandardCharsets.UTF_8));
            bytes(out, EditsForm.write(step.edits()));
            out.writeInt(step.texts().size());
            for (Map.Entry<TextKey, TranscriptText> text : step.texts().entrySet()) {
                UUID transcript = text.getKey().transcript().value();
                out.writeLong(transcript.getMostSignificantBits());
                out.writeLong(transcript.getLeastSignificantBits());
                out.writeInt(text.getKey().revision());
                bytes(out, TextForm.write(text.getValue()));
            }
        });
    }

    static RefusedStep read(byte[] body) {
        return Binary.read("A refused step", VERSION, body, StepForm::content);
    }

    private static RefusedStep content(DataInputStream in) throws IOException {
        Head head = head(bytes(in));
        List<Edit> edits = EditsForm.read(bytes(in));
        Map<TextKey, TranscriptText> texts = new LinkedHashMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            TextKey key = new TextKey(new Id<>(new UUID(in.readLong(), in.readLong())), in.readInt());
            texts.put(key, TextForm.read(bytes(in)));
        }
        TeamStep step = new TeamStep(
                0, head.id, head.epoch, head.kind, head.name, head.coder, head.when, head.undoes, edits, texts);
        return new RefusedStep(step, head.why);
    }

    private static Head head(byte[] json) throws JsonProcessingException {
        return ObjectForm.JSON.readValue(new String(json, StandardCharsets.UTF_8), Head.class);
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
