package org.sheaf.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.study.Counts;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.EpochChange;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Page;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Refusal;
import org.sheaf.study.Seals;
import org.sheaf.study.Soundness;
import org.sheaf.study.Study;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;

/** Verifies everything that must hold of a study as it lies on the disk. */
final class StoreCheck {

    private final Contents contents;
    private final Database database;
    private final List<String> faults = new ArrayList<>();

    StoreCheck(Contents contents, Database database) {
        this.contents = contents;
        this.database = database;
    }

    List<String> run(Progress progress) {
        Study study = contents.study();
        faults.addAll(Soundness.ofObjects(study));
        Seals seals = new Seals(contents.sealKey());
        Map<Id<Transcript>, Page> pages = new HashMap<>();
        long done = 0;
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            progress.report(
                    "Checking " + transcript.name(), done++, study.transcripts().size());
            try {
                Page page = contents.page(transcript.id());
                pages.put(transcript.id(), page);
                faults.addAll(Soundness.ofPage(study, transcript, page));
                text(transcript, contents.texts().of(transcript), page, seals);
            } catch (Refusal damaged) {
                faults.add("‘" + transcript.name() + "’: " + damaged.why());
            }
        }
        references(study, pages);
        strays(study);
        journal(study, progress);
        return List.copyOf(faults);
    }

    private void text(Transcript transcript, TranscriptText text, Page page, Seals seals) {
        String named = "‘" + transcript.name() + "’";
        if (text.text().length() != transcript.length() || text.turns().size() != transcript.turns()) {
            faults.add(named + " has a text of another length than its head says.");
            return;
        }
        int end = 0;
        for (Turn turn : text.turns()) {
            if (turn.whole().start() < end
                    || turn.whole().end() > transcript.length()
                    || turn.speaker() >= transcript.speakers().size()) {
                faults.add(named + " has turns out of order.");
                return;
            }
            end = turn.whole().end();
        }
        for (Quotation quotation : page.quotations()) {
            if (quotation.span().end() <= transcript.length()
                    && quotation.seal() != seals.of(text.words(quotation.span()))) {
                faults.add("A quotation in " + named + " (" + quotation.span()
                        + ") no longer covers the words it covered.");
            }
        }
    }

    private void references(Study study, Map<Id<Transcript>, Page> pages) {
        for (Theme theme : study.themes()) {
            List<QuotationRef> cited = new ArrayList<>(theme.quotations());
            cited.addAll(theme.contrary());
            cited.addAll(theme.leftOut());
            for (QuotationRef ref : cited) {
                if (!isThere(pages, ref)) {
                    faults.add("The theme ‘" + theme.name() + "’ cites a quotation that does not exist.");
                }
            }
        }
        for (Memo memo : study.memos()) {
            Target on = memo.on();
            Id<Transcript> transcript = on.transcript();
            if (transcript != null && !isThere(pages, new QuotationRef(transcript, new Id<>(on.id())))) {
                faults.add("A memo stands on a quotation that does not exist.");
            }
        }
    }

    private static boolean isThere(Map<Id<Transcript>, Page> pages, QuotationRef ref) {
        Page page = pages.get(ref.transcript());
        return page != null && page.find(ref.quotation()).isPresent();
    }

    /** Rows of pages or counts that belong to no transcript. */
    private void strays(Study study) {
        database.read(connection -> {
            stray(connection, "page", study);
            stray(connection, "counts", study);
            return study;
        });
        Map<Id<Transcript>, Counts> counts = database.read(Rows::counts);
        counts.forEach((transcript, count) -> {
            if (!study.transcripts().has(transcript)) {
                faults.add("There are counts of a transcript that does not exist.");
            }
        });
    }

    private void stray(Connection connection, String table, Study study) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select distinct transcript from " + table)) {
            while (rows.next()) {
                if (!study.transcripts().has(new Id<>(rows.getObject(1, java.util.UUID.class)))) {
                    faults.add("There is a row in ‘" + table + "’ of a transcript that does not exist.");
                }
            }
        }
    }

    private void journal(Study study, Progress progress) {
        long expected = study.position();
        for (long from = expected; from > 0; ) {
            List<Entry> entries = contents.journal().back(from, 500);
            for (Entry entry : entries) {
                progress.check();
                if (entry.position() != expected || entry.epoch() > study.epoch()) {
                    faults.add("The history has a gap before step " + entry.position() + ".");
                    return;
                }
                expected--;
                readable(entry, study.epoch());
            }
            from = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).position() - 1;
        }
        if (expected != 0) {
            faults.add("The history does not reach back to its beginning.");
        }
    }

    private void readable(Entry entry, int epoch) {
        boolean ended = entry.epoch() < epoch;
        try {
            if (ended ? contents.journal().holds(entry.position()) : !EpochChange.isOf(entry)) {
                List<Edit> edits = contents.journal().edits(entry.position());
                if (ended && !edits.isEmpty()) {
                    faults.add("Step " + entry.position()
                            + " of the history is of an ended epoch, and what it did can still be read.");
                }
            }
        } catch (Refusal damaged) {
            faults.add("Step " + entry.position() + " of the history (“" + entry.name() + "”): " + damaged.why());
        }
    }
}
