package org.sheaf.identity.leaks;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sheaf.identity.finding.Homographs;
import org.sheaf.identity.register.Register;
import org.sheaf.identity.words.StudyWords;
import org.sheaf.identity.words.Wording;
import org.sheaf.study.Coder;
import org.sheaf.study.Entry;
import org.sheaf.study.Identity;
import org.sheaf.study.Journal;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;

/** Searches all that a study holds for what was replaced in it. One thread. */
public final class StudySearch {

    private static final int STEPS = 500;

    private final Watch watch;
    private final Map<String, Identity> identities = new LinkedHashMap<>();
    private final Map<String, Set<String>> places = new LinkedHashMap<>();

    /**
     * A search.
     *
     * @param known what the open vault knows
     */
    public StudySearch(Study study, Texts texts, Register known) {
        this.watch = StudyWatch.of(study, texts, Optional.of(known)).watch();
    }

    /** Searches the present texts, everything that was written, the coders' names and the names of all steps in the history. */
    public void study(Study study, Texts texts, Journal journal, Progress progress) {
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            words(texts.of(transcript).text(), "the text of ‘" + transcript.name() + "’");
        }
        for (Wording wording : new StudyWords().of(study)) {
            words(
                    wording.words(),
                    wording.where()
                                    .holder()
                                    .getSimpleName()
                                    .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                                    .toLowerCase(Locale.ROOT)
                            + ", "
                            + wording.where().part());
        }
        study.coders().stream().map(Coder::name).forEach(name -> words(name, "the name of a coder"));
        history(study, journal, progress);
    }

    private void history(Study study, Journal journal, Progress progress) {
        for (long position = study.position(); position > 0; position -= STEPS) {
            progress.check();
            for (Entry entry : journal.back(position, STEPS)) {
                words(entry.name(), "the history");
            }
        }
    }

    private void words(String text, String place) {
        watch.inProse(text).forEach(hit -> add(hit.identity(), hit.writing(), place));
    }

    /** Searches a file of its folder, byte by byte where it cannot be opened; a word that is a name too tells nothing there. */
    public void file(String name, byte[] bytes) {
        Looking.in(name, bytes, Optional.of(watch), Optional.empty()).leaks().stream()
                .filter(leak -> !Homographs.has(leak.writing()))
                .forEach(leak -> add(leak.identity(), leak.writing(), "the file ‘" + name + "’"));
    }

    private void add(Identity identity, String writing, String place) {
        identities.putIfAbsent(writing, identity);
        places.computeIfAbsent(writing, w -> new LinkedHashSet<>()).add(place);
    }

    /** All that was found until now. */
    public List<Leak> leaks() {
        return identities.entrySet().stream()
                .map(found -> new Leak(
                        found.getValue(), found.getKey(), List.copyOf(places.getOrDefault(found.getKey(), Set.of()))))
                .toList();
    }
}
