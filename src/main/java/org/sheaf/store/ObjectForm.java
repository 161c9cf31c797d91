package org.sheaf.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sheaf.study.Analysis;
import org.sheaf.study.Asking;
import org.sheaf.study.Attribute;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Code;
import org.sheaf.study.CodeDecision;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.Entity;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.Memo;
import org.sheaf.study.Merging;
import org.sheaf.study.Outline;
import org.sheaf.study.Page;
import org.sheaf.study.Participant;
import org.sheaf.study.Question;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Standing;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;
import org.sheaf.study.Value;
import org.sheaf.text.Span;

/** How objects are written: JSON whose fields and kinds are the field's words. Safe on any thread. */
final class ObjectForm {

    static final ObjectMapper JSON = mapper();

    private static final Map<String, Class<? extends Entity>> KINDS = kinds();

    private ObjectForm() {}

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper()
                .setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .setVisibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
                .registerModule(module());
        // A list that a later schema added is empty in objects written before.
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        return mapper;
    }

    private static Map<String, Class<? extends Entity>> kinds() {
        Map<String, Class<? extends Entity>> kinds = new LinkedHashMap<>();
        kinds.put("study", StudyFacts.class);
        kinds.put("coder", Coder.class);
        kinds.put("code", Code.class);
        kinds.put("participant", Participant.class);
        kinds.put("transcript", Transcript.class);
        kinds.put("analysis", Analysis.class);
        kinds.put("theme", Theme.class);
        kinds.put("memo", Memo.class);
        kinds.put("version", FrameworkVersion.class);
        kinds.put("standing", Standing.class);
        kinds.put("bookmark", Bookmark.class);
        kinds.put("question", Question.class);
        kinds.put("asking", Asking.class);
        kinds.put("outline", Outline.class);
        kinds.put("attribute", Attribute.class);
        kinds.put("identity", Identity.class);
        kinds.put("round", Round.class);
        kinds.put("frozen", FrozenLayer.class);
        kinds.put("decision", Decision.class);
        kinds.put("code decision", CodeDecision.class);
        kinds.put("merging", Merging.class);
        return kinds;
    }

    /** The word under which an object of this class is kept. */
    static String kind(Class<?> type) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue() == type)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    static Class<? extends Entity> type(String kind) {
        Class<? extends Entity> type = KINDS.get(kind);
        if (type == null) {
            throw new Refusal("The study holds a kind of object that this Sheaf does not know: " + kind + ".");
        }
        return type;
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new Refusal(
                    "An object of the study is damaged on the disk. Bring back a backup with: sheaf restore", broken);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static SimpleModule module() {
        SimpleModule module = new SimpleModule("Sheaf");
        module.addSerializer(new AsText<>((Class<Id<?>>) (Class) Id.class, Id::toString));
        module.addDeserializer(
                (Class<Id<?>>) (Class) Id.class, new FromText<>((Class<Id<?>>) (Class) Id.class, Id::of));
        module.addSerializer(new AsText<>(Instant.class, Instant::toString));
        module.addDeserializer(Instant.class, new FromText<>(Instant.class, Instant::parse));
        module.addSerializer(new AsText<>(Span.class, Span::toString));
        module.addDeserializer(Span.class, new FromText<>(Span.class, ObjectForm::span));
        module.addSerializer(new AsText<>(Page.class, ObjectForm::page));
        module.addDeserializer(Page.class, new FromText<>(Page.class, ObjectForm::page));
        module.addSerializer(new AsText<>(Value.class, ObjectForm::value));
        module.addDeserializer(Value.class, new FromText<>(Value.class, ObjectForm::value));
        return module;
    }

    private static Span span(String text) {
        int dash = text.indexOf('-');
        return new Span(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    private static String page(Page page) {
        return Base64.getEncoder().encodeToString(PageForm.write(page));
    }

    private static Page page(String text) {
        return PageForm.readPage(Base64.getDecoder().decode(text));
    }

    private static String value(Value value) {
        if (value instanceof Value.Numeric) {
            return "number:" + value.text();
        }
        return (value instanceof Value.Day ? "day:" : "words:") + value.text();
    }

    private static Value value(String text) {
        String content = text.substring(text.indexOf(':') + 1);
        if (text.startsWith("number:")) {
            return new Value.Numeric(new BigDecimal(content));
        }
        return text.startsWith("day:") ? new Value.Day(LocalDate.parse(content)) : new Value.Words(content);
    }

    private static final class AsText<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<T, String> form;

        AsText(Class<T> type, Function<T, String> form) {
            super(type);
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(form.apply(value));
        }
    }

    private static final class FromText<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> form;

        FromText(Class<T> type, Function<String, T> form) {
            super(type);
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return form.apply(in.getText());
        }
    }
}
