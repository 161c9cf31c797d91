package org.sheaf.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Counts;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Page;
import org.sheaf.study.Participant;
import org.sheaf.study.Passage;
import org.sheaf.study.Progress;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.text.IntervalSet;

/**
 * The study at a glance: how large its transcripts are, how densely they are coded, how its codes came about.
 *
 * @param transcripts in the study's order
 * @param growth the coded transcripts in the order in which they were first coded
 * @param days on which somebody coded, ascending
 */
public record StudyPicture(List<Sketch> transcripts, List<Step> growth, List<Day> days) {

    /** Into how many stretches of equal length a transcript is divided to show where it is coded. */
    public static final int STRETCHES = 24;

    /**
     * One transcript.
     *
     * @param transcript which
     * @param participantWords words that participants speak; all words of an interview where nobody is known
     * @param quotations of all coders
     * @param uncoded quotations of all coders that carry no code
     * @param codes different ones, in the usual layer
     * @param coded characters of its text that are coded in the usual layer, as a share of all; 0–1
     * @param density how densely, and where
     */
    public record Sketch(
            Transcript transcript,
            int participantWords,
            int quotations,
            int uncoded,
            int codes,
            double coded,
            Density density) {

        /** The participants' words as a share of all; 0–1, 0 without words. */
        public double participantShare() {
            return transcript.words() == 0 ? 0 : Math.min(1, (double) participantWords / transcript.words());
        }
    }

    /**
     * How densely a transcript is coded.
     *
     * @param passages of all codes by each coder who coded in it
     * @param along passages of the usual layer that lie in each of {@link #STRETCHES} stretches, wholly or in part
     */
    public record Density(Map<Id<Coder>, Integer> passages, List<Integer> along) {

        /** Copies what it is given. */
        public Density {
            passages = Map.copyOf(passages);
            along = List.copyOf(along);
        }

        /** A coder's passages per 1,000 words of a transcript; 0 without words. */
        public double perThousand(Id<Coder> coder, Transcript transcript) {
            return transcript.words() == 0 ? 0 : 1000.0 * passages.getOrDefault(coder, 0) / transcript.words();
        }
    }

    /**
     * What one transcript brought.
     *
     * @param transcript which
     * @param newCodes codes that no transcript coded before it has
     * @param codes different ones up to and with it
     */
    public record Step(Transcript transcript, int newCodes, int codes) {}

    /**
     * One day.
     *
     * @param date in the zone asked for
     * @param codings made that day
     * @param newCodes codes used for the first time that day
     * @param codes used up to the end of that day
     */
    public record Day(LocalDate date, int codings, int newCodes, int codes) {}

    /** When a transcript was first coded, and with what. */
    private record First(Transcript transcript, long when, Set<Id<Code>> codes) {}

    /** Copies the lists. */
    public StudyPicture {
        transcripts = List.copyOf(transcripts);
        growth = List.copyOf(growth);
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
        List<First> firsts = new ArrayList<>();
        TreeMap<LocalDate, List<Id<Code>>> used = new TreeMap<>();
        int done = 0;
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            progress.report("Looking at the study", done++, study.transcripts().size());
            Page page = study.page(transcript.id());
            sketches.add(sketch(study, transcript, page));
            Page.Columns columns = page.columns();
            long first = Long.MAX_VALUE;
            Set<Id<Code>> codes = new HashSet<>();
            for (int j = 0; j < page.codings(); j++) {
                LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(columns.codingMade()[j]), zone);
                Id<Code> code = columns.codes().get(columns.code()[j]);
                used.computeIfAbsent(day, d -> new ArrayList<>()).add(code);
                codes.add(code);
                first = Math.min(first, columns.codingMade()[j]);
            }
            if (!codes.isEmpty()) {
                firsts.add(new First(transcript, first, codes));
            }
        }
        return new StudyPicture(sketches, growth(firsts), days(used));
    }

    private static Sketch sketch(Study study, Transcript transcript, Page page) {
        List<Passage> passages = Passage.in(page, Layer.USUAL, code -> true);
        int covered =
                IntervalSet.of(passages.stream().map(Passage::span).toList()).length();
        int codes = (int) passages.stream().map(Passage::code).distinct().count();
        double share = transcript.length() == 0 ? 0 : (double) covered / transcript.length();
        Density density = new Density(byCoder(study.counts(transcript.id())), along(passages, transcript.length()));
        return new Sketch(
                transcript, participantWords(study, transcript), page.size(), uncoded(page), codes, share, density);
    }

    private static int uncoded(Page page) {
        int[] first = page.columns().firstCoding();
        int bare = 0;
        for (int i = 0; i < page.size(); i++) {
            bare += first[i] == first[i + 1] ? 1 : 0;
        }
        return bare;
    }

    private static int participantWords(Study study, Transcript transcript) {
        int known = 0;
        int taking = 0;
        for (Speaker speaker : transcript.speakers()) {
            Id<Participant> id = speaker.participant();
            Participant person =
                    id == null ? null : study.participants().find(id).orElse(null);
            if (person != null) {
                known++;
                taking += person.role() == Role.PARTICIPANT ? speaker.words() : 0;
            }
        }
        return known == 0 && !transcript.isDocument() ? transcript.words() : taking;
    }

    private static Map<Id<Coder>, Integer> byCoder(Counts counts) {
        Map<Id<Coder>, Integer> map = new HashMap<>();
        int[][] rows = counts.rows();
        for (int i = 0; i < counts.coders().size(); i++) {
            int sum = Arrays.stream(rows[i + 1]).sum();
            if (sum > 0) {
                map.put(counts.coders().get(i), sum);
            }
        }
        return map;
    }

    private static List<Integer> along(List<Passage> passages, int length) {
        int[] stretches = new int[STRETCHES];
        for (Passage passage : passages) {
            int from = stretch(passage.span().start(), length);
            int to = stretch(Math.max(passage.span().start(), passage.span().end() - 1), length);
            for (int i = from; i <= to; i++) {
                stretches[i]++;
            }
        }
        return Arrays.stream(stretches).boxed().toList();
    }

    /** In which stretch a position lies. */
    private static int stretch(int position, int length) {
        return length == 0 ? 0 : (int) Math.min(STRETCHES - 1L, (long) position * STRETCHES / length);
    }

    private static List<Step> growth(List<First> firsts) {
        Set<Id<Code>> known = new HashSet<>();
        List<Step> steps = new ArrayList<>();
        firsts.sort(Comparator.comparingLong(First::when));
        for (First first : firsts) {
            int before = known.size();
            known.addAll(first.codes);
            steps.add(new Step(first.transcript, known.size() - before, known.size()));
        }
        return steps;
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

    /** What each transcript brought, by the transcript. */
    public Map<Id<Transcript>, Step> growthByTranscript() {
        Map<Id<Transcript>, Step> map = new LinkedHashMap<>();
        growth.forEach(step -> map.put(step.transcript().id(), step));
        return map;
    }
}
