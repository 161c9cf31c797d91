package org.sheaf.desktop.sweep;

import java.util.List;
import org.sheaf.analysis.Hit;
import org.sheaf.analysis.Retrieval;
import org.sheaf.analysis.RetrievalOptions;
import org.sheaf.analysis.Sweep;
import org.sheaf.desktop.action.Words;
import org.sheaf.search.StudyIndex;
import org.sheaf.study.Participant;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;

/** Where the places come from that are coded in one step. */
public sealed interface SweepSource {

    /** What the question is headed with. */
    String title();

    /** What can be chosen between, in words; the first holds until another is chosen. */
    List<String> choices();

    /** The name of that choice, for screen readers. */
    String choosing();

    /**
     * What would be coded.
     *
     * @param choice of {@link #choices}
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    Sweep places(int choice, Sweep.Pen pen, Study study, Texts texts, Progress progress);

    /** What stands in the study's history. */
    String history(String code, int places);

    /**
     * Everything that a search finds.
     *
     * @param query as it was asked
     * @param index that is asked again, for all of it
     */
    record Found(String query, StudyIndex index) implements SweepSource {
        @Override
        public String title() {
            return Words.of("sweep.found", query);
        }

        @Override
        public List<String> choices() {
            return List.of(Words.of("sweep.unit.hit"), Words.of("sweep.unit.sentence"), Words.of("sweep.unit.turn"));
        }

        @Override
        public String choosing() {
            return Words.of("sweep.unit");
        }

        @Override
        public Sweep places(int choice, Sweep.Pen pen, Study study, Texts texts, Progress progress) {
            RetrievalOptions all = RetrievalOptions.first(Integer.MAX_VALUE);
            List<Hit> hits =
                    Retrieval.ask(query, study, texts, index, all, progress).hits();
            return Sweep.ofHits(hits, List.of(Sweep.Unit.values()).get(choice), pen, study, texts, progress);
        }

        @Override
        public String history(String code, int places) {
            return Words.of("sweep.title.found", code, places, query);
        }
    }

    /**
     * Every turn of one person.
     *
     * @param person who speaks
     * @param read the transcript that is read
     */
    record Said(Participant person, Transcript read) implements SweepSource {
        @Override
        public String title() {
            return Words.of("sweep.said", person.name());
        }

        @Override
        public List<String> choices() {
            return List.of(Words.of("sweep.where.here"), Words.of("sweep.where.all"));
        }

        @Override
        public String choosing() {
            return Words.of("sweep.where");
        }

        @Override
        public Sweep places(int choice, Sweep.Pen pen, Study study, Texts texts, Progress progress) {
            List<Transcript> within = study.transcripts().stream()
                    .filter(one -> choice == 1 || one.id().equals(read.id()))
                    .toList();
            return Sweep.ofSpeech(person, within, pen, study, texts, progress);
        }

        @Override
        public String history(String code, int places) {
            return Words.of("sweep.title.said", code, places, person.name());
        }
    }
}
