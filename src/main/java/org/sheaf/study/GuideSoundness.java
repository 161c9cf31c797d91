package org.sheaf.study;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold of the topic guide, of the turns that ask its questions, and of headings. */
record GuideSoundness(Study study, List<String> faults) {

    void check() {
        questions();
        askings();
        outlines();
    }

    private void questions() {
        Set<Integer> places = new HashSet<>();
        for (Question question : study.questions()) {
            if (question.text().isBlank()) {
                faults.add("A question of the topic guide needs words.");
            }
            if (!places.add(question.position())) {
                faults.add("Two questions stand at one place of the topic guide.");
            }
        }
    }

    private void askings() {
        Set<Place> decided = new HashSet<>();
        for (Asking asking : study.askings()) {
            Question question = study.questions().find(asking.question()).orElse(null);
            boolean inText = study.transcripts()
                    .find(asking.transcript())
                    .filter(transcript -> asking.at() <= transcript.length())
                    .isPresent();
            if (!inText || question == null) {
                faults.add("A question is asked outside every text, or does not exist.");
            } else if (asking.prompt() >= question.prompts().size()) {
                faults.add("A prompt is asked that the topic guide does not have.");
            } else if (!decided.add(new Place(asking.transcript(), asking.at(), asking.question()))) {
                faults.add("It was decided twice whether a turn asks question " + question.number() + ".");
            }
        }
    }

    private record Place(Id<Transcript> transcript, int at, Id<Question> question) {}

    private void outlines() {
        for (Outline outline : study.outlines()) {
            Transcript transcript =
                    study.transcripts().find(outline.transcript()).orElse(null);
            int end = 0;
            for (Heading heading : outline.headings()) {
                if (transcript == null
                        || heading.at().start() < end
                        || heading.at().end() > transcript.length()) {
                    faults.add("A heading stands outside every text, or in another.");
                    break;
                }
                end = heading.at().end();
            }
        }
    }
}
