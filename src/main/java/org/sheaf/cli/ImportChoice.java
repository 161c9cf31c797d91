package org.sheaf.cli;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.intake.Candidate;
import org.sheaf.intake.Habits;
import org.sheaf.intake.NamePattern;
import org.sheaf.intake.Options;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.convention.Convention;
import org.sheaf.study.ImportHabits;
import org.sheaf.study.Role;
import org.sheaf.study.TextKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How files go into a study, as the user says it; what is not said goes by what the study remembers. */
final class ImportChoice {

    /** What becomes of a file of which the study has another version. */
    enum Changed {
        LEAVE,
        REVISE,
        BESIDE
    }

    @Option(names = "--group", paramLabel = "G", description = "The group of these transcripts and their participants.")
    private String group = "";

    @Option(
            names = "--convention",
            paramLabel = "C",
            converter = Conventions.class,
            completionCandidates = Conventions.class,
            description = "How speakers are marked, instead of judging by each text: ${COMPLETION-CANDIDATES}.")
    private @Nullable Convention convention;

    @Option(
            names = "--role",
            paramLabel = "LABEL=ROLE",
            converter = {Labels.class, Roles.class},
            description = "What a label is: participant, interviewer or other. May be given more than once.")
    private Map<String, Role> roles = Map.of();

    @Option(
            names = "--kind",
            paramLabel = "K",
            converter = Kinds.class,
            description = "What the texts are: interview or document, instead of going by whether anybody speaks.")
    private @Nullable TextKind kind;

    @Option(
            names = "--name-pattern",
            paramLabel = "P",
            description = {
                "What the files' names say, for instance {participant}_{group}_{wave}: participant, group, date,",
                "duration, interviewers, place and wave; any other field is an attribute of the participant."
            })
    private @Nullable String namePattern;

    @Option(names = "--keep-page-lines", description = "Keeps headers, footers and page numbers of PDFs in the text.")
    private boolean keepsPageLines;

    @Option(
            names = "--changed",
            paramLabel = "HOW",
            description = {
                "Of a file of which the study has another version: ‘leave’ it out (the usual), ‘revise’ the transcript",
                "with it, every quotation moving with its words, or bring it in ‘beside’."
            })
    private Changed changed = Changed.LEAVE;

    @Option(names = "--remember", description = "Remembers these choices for later imports into this study.")
    private boolean remember;

    /** What is known of how the study's files are read, with what was said now. */
    ImportHabits habits(ImportHabits known) {
        Map<String, ImportHabits.Label> labels = new HashMap<>(known.labels());
        roles.forEach((label, role) -> {
            ImportHabits.Label before = labels.get(label);
            labels.put(
                    label,
                    before == null
                            ? new ImportHabits.Label(role, null, null)
                            : new ImportHabits.Label(role, before.person(), before.sameAs()));
        });
        Convention said = convention;
        return new ImportHabits(
                said == null || said == Convention.NONE ? known.convention() : said.word(),
                keepsPageLines || known.keepsPageLines(),
                pattern(known),
                labels);
    }

    private String pattern(ImportHabits known) {
        return namePattern == null
                ? known.namePattern()
                : NamePattern.of(namePattern).toString();
    }

    /** How the files are read; a convention said now holds for all of them. */
    Options options(ImportHabits habits) {
        Options options = Habits.options(habits);
        return convention == null ? options : options.choosing(convention);
    }

    /** What a file is to become. */
    Candidate candidate(ReadTranscript read, ImportHabits habits) {
        return Habits.apply(habits, Candidate.of(read, group.strip()))
                .inRoles(roles)
                .as(kind);
    }

    Map<String, Role> roles() {
        return roles;
    }

    Changed changed() {
        return changed;
    }

    boolean remembers() {
        return remember;
    }

    /** Takes a label as it is typed; picocli wants a converter for both sides of the sign. */
    static final class Labels implements ITypeConverter<String> {
        @Override
        public String convert(String label) {
            return label;
        }
    }

    /** Reads a role. */
    static final class Roles implements ITypeConverter<Role> {
        @Override
        public Role convert(String word) {
            return Role.read(word)
                    .orElseThrow(() -> new TypeConversionException(
                            "‘" + word + "’ is no role; choose participant, interviewer or other"));
        }
    }

    /** Reads what a text is. */
    static final class Kinds implements ITypeConverter<TextKind> {
        @Override
        public TextKind convert(String word) {
            return TextKind.read(word)
                    .orElseThrow(() -> new TypeConversionException(
                            "‘" + word + "’ is no kind of text; choose interview or document"));
        }
    }
}
