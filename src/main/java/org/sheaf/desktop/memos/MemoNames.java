package org.sheaf.desktop.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/** What memos are about, and what they link to, in one snapshot. */
record MemoNames(Study study) {

    /** The object itself; none for quotations, the study, and what is gone. */
    Optional<Entity> entity(Target on) {
        return switch (on.kind()) {
            case TRANSCRIPT ->
                study.transcripts().find(new Id<Transcript>(on.id())).map(Entity.class::cast);
            case CODE -> study.codes().find(new Id<Code>(on.id())).map(Entity.class::cast);
            case THEME -> study.themes().find(new Id<Theme>(on.id())).map(Entity.class::cast);
            case ANALYSIS -> study.analyses().find(new Id<Analysis>(on.id())).map(Entity.class::cast);
            case PARTICIPANT ->
                study.participants().find(new Id<Participant>(on.id())).map(Entity.class::cast);
            case STUDY, QUOTATION -> Optional.empty();
        };
    }

    /** Whether a quotation is still there. */
    private boolean isThere(Target on) {
        Id<Transcript> transcript = on.transcript();
        return transcript != null
                && study.transcripts().has(transcript)
                && study.page(transcript).find(new Id<>(on.id())).isPresent();
    }

    /** Whether what is meant is still there. */
    boolean has(Target on) {
        return switch (on.kind()) {
            case STUDY -> true;
            case QUOTATION -> isThere(on);
            default -> entity(on).isPresent();
        };
    }

    /** What is meant, in words. */
    String words(Target on) {
        return switch (on.kind()) {
            case STUDY -> Words.of("memos.on.study");
            case QUOTATION ->
                Words.of(
                        "memos.on.quotation",
                        Optional.ofNullable(on.transcript())
                                .flatMap(study.transcripts()::find)
                                .map(Transcript::name)
                                .orElse("?"));
            default -> entity(on).map(MemoNames::name).orElse("?");
        };
    }

    private static String name(Entity entity) {
        if (entity instanceof Transcript transcript) {
            return transcript.name();
        }
        if (entity instanceof Code code) {
            return code.name();
        }
        if (entity instanceof Theme theme) {
            return theme.name();
        }
        if (entity instanceof Analysis analysis) {
            return analysis.name();
        }
        return entity instanceof Participant person ? person.name() : "?";
    }

    /** What sort of object it is, as a word. */
    static String sort(Target.Kind kind) {
        return Words.of("memos.sort." + kind.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** Everything that a memo could link to; the chosen quotation first. */
    List<Pick.Choice> choices(@Nullable QuotationRef chosen, java.util.function.Consumer<Target> take) {
        List<Pick.Choice> all = new ArrayList<>();
        if (chosen != null) {
            Target on = Target.on(chosen);
            all.add(new Pick.Choice(Words.of("memos.link.chosen"), words(on), null, () -> take.accept(on)));
        }
        for (Code code : study.framework().inOrder()) {
            Target on = Target.on(Target.Kind.CODE, code.id());
            all.add(new Pick.Choice(
                    code.name(),
                    sort(on.kind()),
                    CodeColours.shown(code.colour(), Palette.now()),
                    () -> take.accept(on)));
        }
        study.themes().forEach(one -> all.add(choice(Target.on(Target.Kind.THEME, one.id()), take)));
        study.transcripts().forEach(one -> all.add(choice(Target.on(Target.Kind.TRANSCRIPT, one.id()), take)));
        study.participants().forEach(one -> all.add(choice(Target.on(Target.Kind.PARTICIPANT, one.id()), take)));
        study.analyses().forEach(one -> all.add(choice(Target.on(Target.Kind.ANALYSIS, one.id()), take)));
        return all;
    }

    private Pick.Choice choice(Target on, java.util.function.Consumer<Target> take) {
        return new Pick.Choice(words(on), sort(on.kind()), null, () -> take.accept(on));
    }
}
