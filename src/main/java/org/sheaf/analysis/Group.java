package org.sheaf.analysis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Participant;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;

/**
 * One of the groups that a study keeps apart, for instance service users and staff. Where participants are grouped by
 * this name, the speaker's own group decides; where a speaker has none, or only transcripts are grouped so, the
 * transcript's does.
 */
public final class Group {

    private final String name;
    private final Study study;
    private final Voices voices;
    private final boolean ofPeople;

    /**
     * A group of the study.
     *
     * @param name as participants or transcripts carry it, case aside; blank for everybody
     */
    public Group(String name, Study study, Texts texts) {
        this.name = name.strip();
        this.study = study;
        this.voices = new Voices(study, texts);
        this.ofPeople = study.participants().stream().anyMatch(person -> isNamed(person.group()));
    }

    /** As asked for; empty for everybody. */
    public String name() {
        return name;
    }

    /** Whether it leaves nobody out. */
    public boolean isEverybody() {
        return name.isEmpty();
    }

    /** Whether a quote of the transcript can belong to it; reads no text. */
    public boolean mayHold(Transcript transcript) {
        return isEverybody()
                || isNamed(transcript.facts().group())
                || ofPeople && transcript.speakers().stream().anyMatch(s -> isNamed(ownGroup(s)));
    }

    /** Whether the quote belongs to it; reads the text only where members and others speak in one transcript. */
    public boolean holds(Quote quote) {
        if (isEverybody()) {
            return true;
        }
        boolean byTranscript = isNamed(quote.transcript().facts().group());
        List<String> all = groups(quote.transcript().speakers());
        if (!ofPeople || all.isEmpty()) {
            return byTranscript;
        }
        if (byTranscript ? all.stream().allMatch(this::isNamed) : all.stream().noneMatch(this::isNamed)) {
            return byTranscript;
        }
        List<String> heard = groups(voices.speakers(quote));
        return heard.isEmpty() ? byTranscript : heard.stream().anyMatch(this::isNamed);
    }

    /** Whether the person belongs to it: by the own group, or where there is none by the transcripts spoken in. */
    public boolean holds(Participant person) {
        if (isEverybody()) {
            return true;
        }
        if (!person.group().isBlank()) {
            return isNamed(person.group());
        }
        return study.transcripts().stream()
                .filter(t -> isNamed(t.facts().group()))
                .anyMatch(t -> t.speakers().stream().anyMatch(s -> person.id().equals(s.participant())));
    }

    private List<String> groups(List<Speaker> speakers) {
        return speakers.stream()
                .map(this::ownGroup)
                .filter(group -> group != null && !group.isBlank())
                .toList();
    }

    private @Nullable String ownGroup(Speaker speaker) {
        Optional<Participant> person = voices.person(speaker).filter(p -> p.role() == Role.PARTICIPANT);
        return person.map(Participant::group).orElse(null);
    }

    private boolean isNamed(@Nullable String group) {
        return group != null && !isEverybody() && group.strip().equalsIgnoreCase(name);
    }
}
