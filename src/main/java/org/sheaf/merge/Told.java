package org.sheaf.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.sheaf.study.Participant;
import org.sheaf.study.Question;
import org.sheaf.study.Round;
import org.sheaf.study.Standing;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;
import org.sheaf.study.Value;

/** Collects what a person should know of a merge, in words. One thread. */
final class Told implements Fields.Clash {

    /** What nobody misses: it is seen at once and chosen again with a click, or follows from something else. */
    private static final Set<String> QUIET = Set.of("position", "colour", "origin", "id", "made", "written", "imports");

    private static final int LONGEST = 2000;

    private final Study ours;
    private final Study theirs;
    private final List<Collision> collisions = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();

    Told(Study ours, Study theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    void all(List<String> sentences) {
        notes.addAll(sentences);
    }

    void collision(Collision collision) {
        collisions.add(collision);
    }

    List<Collision> collisions() {
        return List.copyOf(collisions);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    @Override
    public void hear(Entity object, String field, @Nullable Object mine, @Nullable Object other, boolean keptOurs) {
        String root = field.contains(".") ? field.substring(0, field.indexOf('.')) : field;
        boolean quiet = QUIET.contains(root)
                || root.equals("source")
                || object instanceof Merging
                || object instanceof FrozenLayer
                || object instanceof Outline;
        if (!quiet) {
            collisions.add(new Collision(what(object), phrase(field), shown(mine), shown(other), keptOurs));
        }
    }

    /** What an object is called in a sentence. */
    String what(Entity object) {
        if (object instanceof Code code) {
            return "the code ‘" + code.name() + "’";
        } else if (object instanceof Coder coder) {
            return "the coder ‘" + coder.name() + "’";
        } else if (object instanceof Participant person) {
            return "‘" + person.name() + "’";
        } else if (object instanceof Transcript transcript) {
            return "the transcript ‘" + transcript.name() + "’";
        } else if (object instanceof Theme theme) {
            return "the theme ‘" + theme.name() + "’";
        } else if (object instanceof Analysis analysis) {
            return "the analysis ‘" + analysis.name() + "’";
        } else if (object instanceof Attribute attribute) {
            return "the attribute ‘" + attribute.name() + "’";
        } else if (object instanceof Question question) {
            return "question " + question.number() + " of the topic guide";
        } else if (object instanceof Memo memo) {
            return "a memo by " + coder(memo.coder());
        }
        return place(object);
    }

    private String place(Entity object) {
        if (object instanceof Standing standing) {
            return "the progress of " + coder(standing.coder()) + " in ‘" + transcript(standing.transcript()) + "’";
        } else if (object instanceof Bookmark bookmark) {
            return "a bookmark in ‘" + transcript(bookmark.transcript()) + "’";
        } else if (object instanceof Asking asking) {
            return "a question asked in ‘" + transcript(asking.transcript()) + "’";
        } else if (object instanceof Outline outline) {
            return "the headings of ‘" + transcript(outline.transcript()) + "’";
        } else if (object instanceof Round round) {
            return "round " + round.number();
        } else if (object instanceof Decision decision) {
            return "a decision in ‘" + transcript(decision.transcript()) + "’";
        } else if (object instanceof CodeDecision) {
            return "a decision about codes";
        } else if (object instanceof FrameworkVersion version) {
            return "version " + version.number() + " of the framework";
        } else if (object instanceof Identity identity) {
            return "what was decided about ‘" + identity.name() + "’";
        }
        return object instanceof StudyFacts ? "the study" : "the record of a merge";
    }

    String coder(Id<Coder> id) {
        return ours.coders()
                .find(id)
                .or(() -> theirs.coders().find(id))
                .map(Coder::name)
                .orElse("somebody");
    }

    String transcript(Id<Transcript> id) {
        return ours.transcripts()
                .find(id)
                .or(() -> theirs.transcripts().find(id))
                .map(Transcript::name)
                .orElse("a transcript");
    }

    String code(Id<Code> id) {
        return ours.codes()
                .find(id)
                .or(() -> theirs.codes().find(id))
                .map(Code::name)
                .orElse("a code");
    }

    private static String phrase(String field) {
        return switch (field) {
            case "" -> "content";
            case "definition.brief" -> "brief definition";
            case "definition.full" -> "full definition";
            case "definition.useWhen" -> "rule when to use it";
            case "definition.notWhen" -> "rule when not to use it";
            case "definition.example" -> "example";
            case "lineLength" -> "length of lines";
            default -> plain(field.substring(field.indexOf('.') + 1));
        };
    }

    private static String plain(String name) {
        return name.matches("[a-z]+[A-Z].*")
                ? name.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT)
                : name;
    }

    private String shown(@Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Value known) {
            return known.text();
        } else if (value instanceof Id<?> id) {
            return named(id.value());
        } else if (value instanceof Entity entity) {
            return content(entity);
        } else if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
        String text = value.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String content(Entity entity) {
        if (entity instanceof Standing standing) {
            return standing.stage().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        } else if (entity instanceof Decision decision) {
            return decision.outcome().word()
                    + (decision.reason().isEmpty() ? "" : ", " + decision.reason())
                    + (decision.note().isEmpty() ? "" : ": " + decision.note());
        } else if (entity instanceof CodeDecision decision) {
            return decision.outcome().word() + (decision.note().isEmpty() ? "" : ": " + decision.note());
        }
        return entity instanceof FrameworkVersion version ? version.note() : "";
    }

    private String named(UUID id) {
        for (Study study : List.of(ours, theirs)) {
            for (Entity entity : Draft.all(study)) {
                if (entity.id().value().equals(id)) {
                    return what(entity).replaceFirst("^the (code|theme|coder|analysis|transcript) ", "");
                }
            }
        }
        return "something else";
    }
}
