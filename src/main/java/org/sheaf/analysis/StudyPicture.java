package org.sheaf.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Page;
import org.sheaf.study.Passage;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.text.IntervalSet;

/**
 * The study at a glance: how large its transcripts are, how densely they are coded, how its codes came about.
 *
 * @param transcripts in the study's order
 * @param days on which somebody coded, ascending
 */
public record StudyPicture(List<Sketch> transcripts, List<Day> days) {

    /**
     * One transcript.
     *
     * @param transcript which
     * @param quotations of all coders
     * @param codes different ones, in the usual layer
     * @param coded characters of its text that are coded in the usual layer, as a share of all; 0–1
     */
    public record Sketch(Transcript transcript, int quotations, int codes, double coded) {}

    /**
     * One day.
     *
     * @param date in the zone asked for
     * @param codings made that day
     * @param newCodes codes used for the first time that day
     * @param codes used up to the end of that day
     */
    public record Day(LocalDate date, int codings, int newCodes, int codes) {}

    /** Copies the lists. */
    public StudyPicture {
        transcripts = List.copyOf(transcripts);
        days = List.copyOf(days);
    }

    /**
     * Reads every page once.
     *
     * @param zone in which a day begins at midnight
     * @param progress told and asked before every transcript
     */
    public static StudyPicture of(Study study, ZoneId zone, Progress progress) {
        List<Sketch> sketches = new ArrayList<>();
        TreeMap<LocalDate, List<Id<Code>>> used = new TreeMap<>();
        int done = 0;
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            progress.report("Looking at the study", done++, study.transcripts().size());
            Page page = study.page(transcript.id());
            sketches.add(sketch(transcript, page));
            Page.Columns columns = page.columns();
            for (int j = 0; j < page.codings(); j++) {
                LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(columns.codingMade()[j]), zone);
                used.computeIfAbsent(day, d -> new ArrayList<>())
                        .add(columns.codes().get(columns.code()[j]));
            }
        }
        return new StudyPicture(sketches, days(used));
    }

    private static Sketch sketch(Transcript transcript, Page page) {
        List<Passage> passages = Passage.in(page, Layer.USUAL, code -> true);
        int covered =
                IntervalSet.of(passages.stream().map(Passage::span).toList()).length();
        int codes = (int) passages.stream().map(Passage::code).distinct().count();
        double share = transcript.length() == 0 ? 0 : (double) covered / transcript.length();
        return new Sketch(transcript, page.size(), codes, share);
    }

    private static List<Day> days(Map<LocalDate, List<Id<Code>>> used) {
        Set<Id<Code>> known = new HashSet<>();
        List<Day> days = new ArrayList<>();
        used.forEach((date, codes) -> {
            int before = known.size();
            known.addAll(codes);
            days.add(new Day(date, codes.size(), known.size() - before, known.size()));
        });
        return days;
    }
}
