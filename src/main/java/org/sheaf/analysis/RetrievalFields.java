package org.sheaf.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sheaf.search.Query;
import org.sheaf.search.QueryFault;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Entity;
import org.sheaf.study.Framework;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Question;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.TextKind;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/** Finds what the fields of a query name in one snapshot. Throws {@link QueryFault} for names that are not there. */
final class RetrievalFields {

    private final Study study;

    RetrievalFields(Study study) {
        this.study = study;
    }

    RetrievalClause clause(Query.Field field) {
        return switch (field.field()) {
            case SPEAKER -> speaker(field);
            case PARTICIPANT -> participant(field);
            case ATTRIBUTE -> attribute(field);
            case ROLE -> role(field);
            case TRANSCRIPT -> transcript(field);
            case KIND -> kind(field);
            case GROUP -> group(field);
            case CODE -> coded(codes(field));
            case THEME -> new RetrievalClause.Coded(ThemeFeed.below(study, themes(field)));
            case CODER -> coder(field);
            case QUESTION ->
                new RetrievalClause.Answered(
                        questions(field).stream().map(Question::id).collect(Collectors.toSet()));
        };
    }

    private RetrievalClause speaker(Query.Field field) {
        List<String> labels = study.transcripts().stream()
                .flatMap(t -> t.speakers().stream())
                .map(Speaker::label)
                .distinct()
                .toList();
        Set<String> meant = new HashSet<>(named(field, labels, Function.identity(), "speaker labelled"));
        return new RetrievalClause.Place((transcript, speaker) -> speaker >= 0
                && meant.contains(transcript.speakers().get(speaker).label()));
    }

    private RetrievalClause participant(Query.Field field) {
        Set<Id<?>> meant = ids(named(field, study.participants().all(), Participant::name, "participant called"));
        return new RetrievalClause.Place((transcript, speaker) -> speaker >= 0
                && meant.contains(transcript.speakers().get(speaker).participant()));
    }

    private RetrievalClause attribute(Query.Field field) {
        AttributeQuery query = new AttributeQuery(study, field);
        return new RetrievalClause.Place((transcript, speaker) -> {
            Participant person = person(transcript, speaker);
            return person != null && query.holds(person);
        });
    }

    private RetrievalClause role(Query.Field field) {
        Role role = Role.read(field.value())
                .orElseThrow(() -> new QueryFault(
                        field.at(),
                        "There is no role ‘" + field.value() + "’. The roles are participant, interviewer and other."));
        return new RetrievalClause.Place((transcript, speaker) -> {
            Participant person = person(transcript, speaker);
            return person != null && person.role() == role;
        });
    }

    private @Nullable Participant person(Transcript transcript, int speaker) {
        Id<Participant> id =
                speaker < 0 ? null : transcript.speakers().get(speaker).participant();
        return id == null ? null : study.participants().find(id).orElse(null);
    }

    private RetrievalClause transcript(Query.Field field) {
        Set<Id<?>> meant = ids(named(field, study.transcripts().all(), Transcript::name, "transcript called"));
        return new RetrievalClause.Place((transcript, speaker) -> meant.contains(transcript.id()));
    }

    private static RetrievalClause kind(Query.Field field) {
        TextKind kind = TextKind.read(field.value())
                .orElseThrow(() -> new QueryFault(
                        field.at(),
                        "There is no kind of text ‘" + field.value() + "’. The kinds are interview and document."));
        return new RetrievalClause.Place((transcript, speaker) -> transcript.kind() == kind);
    }

    /** As {@link Group} has it: where participants are grouped so, the speaker's own group decides, else the transcript's. */
    private RetrievalClause group(Query.Field field) {
        List<String> ofPeople =
                study.participants().stream().map(Participant::group).distinct().toList();
        List<String> ofTranscripts = study.transcripts().stream()
                .map(t -> t.facts().group())
                .distinct()
                .toList();
        List<String> all = Stream.concat(ofPeople.stream(), ofTranscripts.stream())
                .filter(group -> !group.isBlank())
                .distinct()
                .toList();
        Set<String> meant = new HashSet<>(named(field, all, Function.identity(), "group called"));
        boolean byPerson = ofPeople.stream().anyMatch(meant::contains);
        return new RetrievalClause.Place((transcript, speaker) -> {
            Participant person = byPerson ? person(transcript, speaker) : null;
            if (person != null
                    && person.role() == Role.PARTICIPANT
                    && !person.group().isBlank()) {
                return meant.contains(person.group());
            }
            return meant.contains(transcript.facts().group());
        });
    }

    private RetrievalClause coder(Query.Field field) {
        List<Coder> meant = named(field, study.coders().all(), Coder::name, "coder called");
        if (meant.size() > 1) {
            throw new QueryFault(
                    field.at(),
                    "More than one coder is meant: " + listed(meant.stream().map(Coder::name))
                            + ". Name one, or join several by OR.");
        }
        return new RetrievalClause.By(meant.get(0));
    }

    private RetrievalClause.Coded coded(Collection<Id<Code>> codes) {
        Set<Id<Code>> all = new LinkedHashSet<>();
        codes.forEach(code -> all.addAll(study.framework().withSubcodes(code)));
        return new RetrievalClause.Coded(ThemeFeed.of(all));
    }

    /** The codes that are named, their sub-codes aside. */
    List<Id<Code>> codes(Query.Field field) {
        Framework framework = study.framework();
        Optional<Code> exact = framework.find(field.value());
        if (exact.isPresent()) {
            return List.of(exact.get().id());
        }
        RetrievalNames names = new RetrievalNames(field.value().replaceAll("\\s*>\\s*", Framework.SEPARATOR));
        List<Code> meant = framework.inOrder().stream()
                .filter(code -> names.fits(code.name()) || names.fits(framework.path(code)))
                .toList();
        if (meant.isEmpty()) {
            throw unknown(
                    field,
                    "code called",
                    framework.inOrder().stream().map(framework::label).toList());
        }
        if (meant.size() > 1 && field.value().indexOf('*') < 0) {
            throw ambiguous(field, "code", meant.stream().map(framework::path));
        }
        return meant.stream().map(Code::id).toList();
    }

    /** The themes that are named, their sub-themes aside; by name, or by the end of their path. */
    List<Theme> themes(Query.Field field) {
        RetrievalNames names = new RetrievalNames(field.value().replaceAll("\\s*>\\s*", Framework.SEPARATOR));
        List<Theme> meant = study.themes().stream()
                .filter(theme -> pathEnds(theme).stream().anyMatch(names::fits))
                .toList();
        if (meant.isEmpty()) {
            throw unknown(
                    field,
                    "theme called",
                    study.themes().stream().map(Theme::name).toList());
        }
        if (meant.size() > 1 && field.value().indexOf('*') < 0) {
            throw ambiguous(field, "theme", meant.stream().map(theme -> last(pathEnds(theme))));
        }
        return meant;
    }

    /** The questions of the topic guide that are named, by number or by their words. */
    List<Question> questions(Query.Field field) {
        RetrievalNames names = new RetrievalNames(field.value());
        List<Question> meant = study.guide().stream()
                .filter(question -> names.fits(String.valueOf(question.number())) || names.fits(question.text()))
                .toList();
        if (study.questions().size() == 0) {
            throw new QueryFault(field.at(), "This study has no topic guide yet, so there is no question to ask for.");
        }
        if (meant.isEmpty()) {
            throw unknown(
                    field,
                    "question",
                    study.guide().stream().map(Question::text).toList());
        }
        return meant;
    }

    /** Its name, then with the theme above, and so on up to the analysis. */
    private List<String> pathEnds(Theme theme) {
        List<String> ends = new ArrayList<>(List.of(theme.name()));
        Id<Theme> above = theme.parent();
        while (above != null && ends.size() <= study.themes().size()) {
            Theme parent = study.themes().get(above);
            ends.add(parent.name() + Framework.SEPARATOR + last(ends));
            above = parent.parent();
        }
        study.analyses().find(theme.analysis()).ifPresent(a -> ends.add(a.name() + Framework.SEPARATOR + last(ends)));
        return ends;
    }

    private static String last(List<String> list) {
        return list.get(list.size() - 1);
    }

    private static <T> List<T> named(Query.Field field, Collection<T> all, Function<T, String> name, String what) {
        RetrievalNames names = new RetrievalNames(field.value());
        List<T> meant = all.stream().filter(one -> names.fits(name.apply(one))).toList();
        if (meant.isEmpty()) {
            throw unknown(field, what, all.stream().map(name).toList());
        }
        return meant;
    }

    private static Set<Id<?>> ids(List<? extends Entity> entities) {
        // Of a kind that can be asked for null: nobody may be behind a label.
        return entities.stream().map(Entity::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static QueryFault unknown(Query.Field field, String what, Collection<String> names) {
        String suggestion = new RetrievalNames(field.value()).suggestion(names);
        return new QueryFault(field.at(), "This study has no " + what + " ‘" + field.value() + "’." + suggestion);
    }

    private static QueryFault ambiguous(Query.Field field, String what, Stream<String> paths) {
        return new QueryFault(
                field.at(),
                "More than one " + what + " is called ‘" + field.value() + "’: " + listed(paths)
                        + ". Write the path of the one you mean, in quotation marks.");
    }

    private static String listed(Stream<String> names) {
        return names.map(name -> "‘" + name + "’").collect(Collectors.joining(", "));
    }
}
