package org.sheaf.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.study.Change;
import org.sheaf.study.Coder;
import org.sheaf.study.Facts;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Participant;
import org.sheaf.study.PeopleChange;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.Target;
import org.sheaf.study.Together;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.TranscriptChange.Arrival;
import org.sheaf.text.Span;

/**
 * What files that were read become in a study: the change to submit, and what is to be said about it. Nothing happens by
 * making one, so a preview may make it as often as it likes. Immutable.
 */
public final class Admission {

    private final Study study;
    private final TranscriptChange.Imported change;
    private final List<Participant> known;
    private final List<String> warnings;
    private final List<Skipped> skipped;
    private final Map<ReadTranscript, Map<String, Participant>> people;
    private final Map<ReadTranscript, Transcript> heads;

    /**
     * A file that is in the study already.
     *
     * @param read the file
     * @param why a whole sentence
     */
    public record Skipped(ReadTranscript read, String why) {}

    private Admission(Study study, Making making) {
        this.study = study;
        this.change = new TranscriptChange.Imported(making.arrivals, making.people.arrived());
        making.warnings.addAll(making.people.warnings());
        this.warnings = List.copyOf(making.warnings);
        this.skipped = List.copyOf(making.skipped);
        this.known = making.people.described();
        this.people = Map.copyOf(making.behind);
        this.heads = Map.copyOf(making.heads);
    }

    /** Admits transcripts to a study, each with what was decided for it. */
    public static Admission of(Study study, List<Candidate> candidates) {
        Making making = new Making(study);
        candidates.forEach(making::add);
        return new Admission(study, making);
    }

    /**
     * Admits transcripts to a study, all to one group.
     *
     * @param group may be empty
     * @param roles by label, for every transcript that has it
     */
    public static Admission of(Study study, List<ReadTranscript> read, String group, Map<String, Role> roles) {
        Making making = new Making(study);
        for (ReadTranscript transcript : read) {
            making.add(Candidate.of(transcript, group).inRoles(roles));
        }
        making.warnings.addAll(unknown(read, roles));
        return new Admission(study, making);
    }

    /** For each role that was given for a label which none of the files has, a sentence. */
    public List<String> unknown(Map<String, Role> roles) {
        return unknown(
                Stream.concat(heads.keySet().stream(), skipped.stream().map(Skipped::read))
                        .toList(),
                roles);
    }

    private static List<String> unknown(List<ReadTranscript> read, Map<String, Role> roles) {
        return roles.keySet().stream()
                .filter(label -> read.stream()
                        .flatMap(r -> r.speakers().stream())
                        .noneMatch(speaker -> speaker.label().equalsIgnoreCase(label.strip())))
                .map(label -> "A role was given for “" + label + "”, but no file has this label.")
                .toList();
    }

    /**
     * The change to submit, unless {@link #isEmpty}, with comments and notes of the files as memos on quotations without code.
     *
     * @param coder who imports, whose quotations and memos they become
     * @param now when
     */
    public Change change(Id<Coder> coder, Instant now) {
        TranscriptChange.Imported imported = imported(coder, now);
        return known.isEmpty()
                ? imported
                : new Together(
                        imported.kind(),
                        imported.name(study),
                        List.of(new PeopleChange.Described(known, List.of()), imported));
    }

    private TranscriptChange.Imported imported(Id<Coder> coder, Instant now) {
        List<Arrival> arrivals = new ArrayList<>();
        List<Memo> memos = new ArrayList<>();
        for (Arrival arrival : change.arrivals()) {
            Map<Span, List<Remark>> bySpan = new LinkedHashMap<>();
            heads.forEach((read, head) -> {
                if (head.id().equals(arrival.head().id())) {
                    read.remarks()
                            .forEach(remark -> bySpan.computeIfAbsent(remark.span(), s -> new ArrayList<>())
                                    .add(remark));
                }
            });
            List<Quotation> quotations = new ArrayList<>();
            bySpan.forEach((span, remarks) -> {
                Quotation quotation = Quotation.of(coder, span, now, List.of());
                quotations.add(quotation);
                Target on = Target.on(new QuotationRef(arrival.head().id(), quotation.id()));
                remarks.forEach(
                        remark -> memos.add(new Memo(Id.random(), on, remark.kind(), coder, now, remark.memo())));
            });
            arrivals.add(new Arrival(arrival.head(), arrival.text(), quotations));
        }
        return new TranscriptChange.Imported(arrivals, change.people(), memos);
    }

    /** People of the study of whom the files' names or columns say more, as they become. */
    public List<Participant> described() {
        return known;
    }

    /** What goes in, without comments and notes. */
    public TranscriptChange.Imported change() {
        return change;
    }

    /** Whether nothing new came. */
    public boolean isEmpty() {
        return change.arrivals().isEmpty();
    }

    /** What happened to names, a sentence each; what the files' own warnings say is not repeated. */
    public List<String> warnings() {
        return warnings;
    }

    /** Files that are in the study already. */
    public List<Skipped> skipped() {
        return skipped;
    }

    /** The person behind a label, found or new; empty when it names nobody or the file was skipped. */
    public Optional<Participant> person(ReadTranscript read, String label) {
        return Optional.ofNullable(people.getOrDefault(read, Map.of()).get(label));
    }

    /** The transcript that a file becomes; empty when it was skipped. */
    public Optional<Transcript> head(ReadTranscript read) {
        return Optional.ofNullable(heads.get(read));
    }

    /** Gathers what goes in. */
    private static final class Making {
        private final People people;
        private final Set<String> names = new HashSet<>();
        private final Map<String, String> bySha = new HashMap<>();
        private final List<Arrival> arrivals = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();
        private final List<Skipped> skipped = new ArrayList<>();
        private final Map<ReadTranscript, Map<String, Participant>> behind = new HashMap<>();
        private final Map<ReadTranscript, Transcript> heads = new HashMap<>();

        Making(Study study) {
            people = new People(study);
            for (Transcript transcript : study.transcripts()) {
                names.add(key(transcript.name()));
                bySha.put(transcript.source().sha256(), transcript.name());
            }
        }

        void add(Candidate candidate) {
            ReadTranscript read = candidate.read();
            String known = read.sha256().isEmpty() ? null : bySha.get(read.sha256());
            if (known != null) {
                skipped.add(new Skipped(
                        read, "‘" + read.file() + "’ is already in the study as ‘" + known + "’ and was left out."));
                return;
            }
            String name = unique(candidate);
            names.add(key(name));
            bySha.put(read.sha256(), name);
            Map<String, Participant> persons = people.of(candidate, name);
            Transcript head = head(candidate, name, persons);
            behind.put(read, persons);
            heads.put(read, head);
            arrivals.add(new Arrival(head, read.text()));
        }

        private String unique(Candidate candidate) {
            String wanted = candidate.name().strip();
            String name = wanted;
            for (int n = 2; names.contains(key(name)); n++) {
                name = wanted + " (" + n + ")";
            }
            if (!name.equals(wanted)) {
                warnings.add("There is a transcript named ‘" + wanted + "’ already; ‘"
                        + candidate.read().file() + "’ goes in as ‘" + name + "’.");
            }
            return name;
        }

        private static Transcript head(Candidate candidate, String name, Map<String, Participant> persons) {
            ReadTranscript read = candidate.read();
            List<Speaker> speakers = new ArrayList<>();
            for (FoundSpeaker found : read.speakers()) {
                Participant person = persons.get(found.label());
                speakers.add(
                        new Speaker(found.label(), person == null ? null : person.id(), found.turns(), found.words()));
            }
            Facts said = candidate.said().over(read.facts());
            return new Transcript(
                    Id.random(),
                    name,
                    1,
                    said.in(candidate.groupOrSaid()).as(candidate.kind() == null ? said.kind() : candidate.kind()),
                    speakers,
                    read.text().text().length(),
                    read.turns().size(),
                    read.words(),
                    read.source());
        }

        private static String key(String name) {
            return name.strip().toLowerCase(Locale.ROOT);
        }
    }
}
