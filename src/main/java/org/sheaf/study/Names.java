package org.sheaf.study;

import java.util.List;

/** Names as the history writes them. */
final class Names {

    private Names() {}

    /** One name in quotation marks, or the number of them. */
    static String of(List<String> names, String many) {
        return names.size() == 1 ? "‘" + names.get(0) + "’" : names.size() + " " + many;
    }

    /** One name in quotation marks, or how many transcripts and documents there are. */
    static String texts(List<Transcript> texts) {
        return texts.size() == 1
                ? "‘" + texts.get(0).name() + "’"
                : TextCount.of(texts).words();
    }

    static String codes(Study study, List<Id<Code>> codes) {
        return of(codes.stream().map(id -> code(study, id)).toList(), "codes");
    }

    static String code(Study study, Id<Code> id) {
        return study.codes().find(id).map(Code::name).orElse("a code");
    }

    static String transcript(Study study, Id<Transcript> id) {
        return study.transcripts().find(id).map(Transcript::name).orElse("a transcript");
    }

    static String of(Study study, Target target) {
        return switch (target.kind()) {
            case STUDY -> "the study";
            case TRANSCRIPT -> transcript(study, new Id<>(target.id()));
            case QUOTATION -> {
                Id<Transcript> transcript = target.transcript();
                yield "a quotation" + (transcript == null ? "" : " in " + transcript(study, transcript));
            }
            case CODE -> "‘" + code(study, new Id<>(target.id())) + "’";
            case THEME ->
                study.themes()
                        .find(new Id<>(target.id()))
                        .map(theme -> "‘" + theme.name() + "’")
                        .orElse("a theme");
            case ANALYSIS ->
                study.analyses()
                        .find(new Id<>(target.id()))
                        .map(analysis -> "‘" + analysis.name() + "’")
                        .orElse("an analysis");
            case PARTICIPANT ->
                study.participants()
                        .find(new Id<>(target.id()))
                        .map(Participant::name)
                        .orElse("a participant");
        };
    }
}
