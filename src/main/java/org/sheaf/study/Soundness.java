package org.sheaf.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What must hold in every study, checked before anything is stored and by {@code sheaf check}. */
public final class Soundness {

    private final Study study;
    private final List<String> faults = new ArrayList<>();

    private Soundness(Study study) {
        this.study = study;
    }

    /** Everything that is wrong among the objects of the snapshot, a sentence each; pages are not loaded. */
    public static List<String> ofObjects(Study study) {
        Soundness soundness = new Soundness(study);
        soundness.codes();
        soundness.people();
        soundness.themes();
        soundness.memos();
        soundness.places();
        soundness.counts();
        new TeamSoundness(study, soundness.faults).check();
        return List.copyOf(soundness.faults);
    }

    /** Everything that is wrong in one page, a sentence each. */
    public static List<String> ofPage(Study study, Transcript transcript, Page page) {
        Soundness soundness = new Soundness(study);
        soundness.page(transcript, page);
        return List.copyOf(soundness.faults);
    }

    private void codes() {
        Map<String, Set<String>> siblings = new HashMap<>();
        for (Code code : study.codes()) {
            String where = code.pooled() ? "pool" : String.valueOf(code.parent());
            if (code.name().isBlank()) {
                faults.add("A code needs a name.");
            }
            if (!siblings.computeIfAbsent(where, w -> new HashSet<>())
                    .add(code.name().toLowerCase(Locale.ROOT))) {
                faults.add("There are two codes named ‘" + code.name() + "’ at the same place. Rename one of them.");
            }
            Id<Code> parent = code.parent();
            if (parent != null && !study.codes().has(parent)) {
                faults.add("The code above ‘" + code.name() + "’ is missing.");
            }
        }
        if (study.framework().inOrder().size() != study.codes().size()) {
            faults.add("A code cannot stand under itself.");
        }
    }

    private void people() {
        Set<String> names = new HashSet<>();
        for (Participant person : study.participants()) {
            if (!names.add(person.name().toLowerCase(Locale.ROOT))) {
                faults.add("There are two participants named ‘" + person.name() + "’.");
            }
        }
        Set<String> coders = new HashSet<>();
        for (Coder coder : study.coders()) {
            if (!coders.add(coder.name().toLowerCase(Locale.ROOT))) {
                faults.add("There are two coders named ‘" + coder.name() + "’.");
            }
        }
        if (!study.coders().has(Coder.CONSENSUS.id())) {
            faults.add("The consensus coder is missing.");
        }
        Set<String> transcripts = new HashSet<>();
        for (Transcript transcript : study.transcripts()) {
            if (!transcripts.add(transcript.name().toLowerCase(Locale.ROOT))) {
                faults.add("There are two transcripts named ‘" + transcript.name() + "’.");
            }
            for (Speaker speaker : transcript.speakers()) {
                Id<Participant> person = speaker.participant();
                if (person != null && !study.participants().has(person)) {
                    faults.add(
                            "The person behind ‘" + speaker.label() + "’ in ‘" + transcript.name() + "’ is missing.");
                }
            }
        }
    }

    private void themes() {
        for (Theme theme : study.themes()) {
            String named = "‘" + theme.name() + "’";
            Id<Theme> parent = theme.parent();
            if (theme.name().isBlank()) {
                faults.add("A theme needs a name.");
            }
            if (!study.analyses().has(theme.analysis())
                    || parent != null && !study.themes().has(parent)) {
                faults.add("The place of the theme " + named + " is missing.");
            }
            if (theme.codes().stream().anyMatch(code -> !study.codes().has(code))) {
                faults.add("The theme " + named + " gathers a code that does not exist.");
            }
            if (theme.names(ref -> !study.transcripts().has(ref.transcript()))) {
                faults.add("The theme " + named + " cites a transcript that does not exist.");
            }
        }
    }

    private void memos() {
        for (Memo memo : study.memos()) {
            Target on = memo.on();
            boolean there = switch (on.kind()) {
                case STUDY -> true;
                case TRANSCRIPT -> study.transcripts().has(new Id<>(on.id()));
                case QUOTATION -> on.transcript() != null && study.transcripts().has(on.transcript());
                case CODE -> study.codes().has(new Id<>(on.id()));
                case THEME -> study.themes().has(new Id<>(on.id()));
                case ANALYSIS -> study.analyses().has(new Id<>(on.id()));
                case PARTICIPANT -> study.participants().has(new Id<>(on.id()));
            };
            if (!there) {
                faults.add("A memo stands on something that does not exist.");
            }
            if (!study.coders().has(memo.coder())) {
                faults.add("The coder of a memo is missing.");
            }
        }
    }

    private void places() {
        for (Standing standing : study.standings()) {
            if (!study.transcripts().has(standing.transcript())
                    || !study.coders().has(standing.coder())) {
                faults.add("The progress of a transcript that does not exist is noted.");
            }
        }
        for (Bookmark bookmark : study.bookmarks()) {
            boolean inText = study.transcripts()
                    .find(bookmark.transcript())
                    .filter(transcript -> bookmark.at() <= transcript.length())
                    .isPresent();
            if (!inText || !study.coders().has(bookmark.coder())) {
                faults.add("A bookmark stands outside every text.");
            }
        }
        new GuideSoundness(study, faults).check();
        new AttributeSoundness(study, faults).check();
    }

    private void counts() {
        for (Transcript transcript : study.transcripts()) {
            Counts counts = study.counts(transcript.id());
            if (counts.codes().stream().anyMatch(code -> !study.codes().has(code))) {
                faults.add("‘" + transcript.name() + "’ is coded with a code that does not exist.");
            }
            if (counts.coders().stream().anyMatch(coder -> !study.coders().has(coder))) {
                faults.add("‘" + transcript.name() + "’ was coded by a coder who does not exist.");
            }
        }
    }

    private void page(Transcript transcript, Page page) {
        Page.Columns c = page.columns();
        Set<UUID> seen = new HashSet<>(2 * page.size());
        Set<Integer> codes = new HashSet<>();
        for (int i = 0; i < page.size(); i++) {
            String fault = null;
            if (c.ends()[i] > transcript.length()) {
                fault = "ends after the text.";
            } else if (!seen.add(new UUID(c.ids()[2 * i], c.ids()[2 * i + 1]))) {
                fault = "stands there twice.";
            } else if (c.firstCoding()[i + 1] - c.firstCoding()[i] > 1) {
                codes.clear();
                for (int j = c.firstCoding()[i]; j < c.firstCoding()[i + 1]; j++) {
                    fault = codes.add(c.code()[j]) ? fault : "carries one code twice.";
                }
            }
            if (fault != null) {
                faults.add("A quotation in ‘" + transcript.name() + "’ (" + page.span(i) + ") " + fault);
            }
        }
        if (!Counts.of(page).equals(study.counts(transcript.id()))) {
            faults.add("The counts of ‘" + transcript.name() + "’ do not fit its quotations.");
        }
    }
}
