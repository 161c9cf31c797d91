package org.sheaf.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sheaf.study.Change;
import org.sheaf.tables.CodingsTable;
import org.sheaf.tables.Reading;
import org.sheaf.tables.Tables;
import org.sheaf.workbench.OpenStudy;

/** A codings table from the disk into a study, beside a bare batch insert of the same rows into H2. */
final class CodingsStep {

    private static final int BATCH = 10_000;

    private final Scale scale;
    private final Corpus corpus;
    private final Bench bench;
    private final Findings findings;

    CodingsStep(Scale scale, Corpus corpus, Bench bench, Findings findings) {
        this.scale = scale;
        this.corpus = corpus;
        this.bench = bench;
        this.findings = findings;
    }

    /** Measures, and gives a closed study with all codings and a theme. */
    Path run(Path imported) throws Exception {
        Path csv = corpus.writeCodings(bench.fresh("codings.csv"));
        try (OpenStudy open = Prepared.open(imported)) {
            Prepared.addCodes(open, corpus, scale.codes());
        }
        int runs = scale.does("codings") ? scale.runs() : 1;
        Times bare = new Times();
        Times sheaf = new Times();
        Path coded = imported;
        for (int run = 0; run < runs; run++) {
            findings.doing("codings, run " + (run + 1));
            if (scale.does("codings")) {
                insertRows(bare);
            }
            if (!coded.equals(imported)) {
                Bench.delete(coded);
            }
            coded = bench.copy(imported);
            try (OpenStudy open = Prepared.open(coded)) {
                sheaf.time(() -> read(open, csv));
                findings.doing("codings: " + open.study().total(anyCode(open)).passages() + " of the first code");
                Prepared.addTheme(open, 23_000);
            }
        }
        if (scale.does("codings")) {
            findings.judge(scale.codings() + " codings from CSV", sheaf, bare, 3);
        }
        return coded;
    }

    private static org.sheaf.study.Id<org.sheaf.study.Code> anyCode(OpenStudy open) {
        return open.study().codes().iterator().next().id();
    }

    private static void read(OpenStudy open, Path csv) {
        Reading reading = CodingsTable.read(Tables.read(csv), open.study(), open.texts(), open.coder(), Instant.now());
        if (!reading.refused().isEmpty()) {
            throw new IllegalStateException("refused: " + reading.refused().get(0));
        }
        Change change = reading.asOne("codings-imported", "Imported codings").orElseThrow();
        open.run(change);
    }

    private void insertRows(Times bare) throws Exception {
        List<Row> rows = rows();
        Path folder = bench.fresh("bare");
        String url = "jdbc:h2:file:" + folder.resolve("rows");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table coding (id bigint generated always as identity primary key,"
                    + " transcript varchar not null, first int not null, after int not null,"
                    + " code varchar not null, coder varchar not null)");
            connection.setAutoCommit(false);
            bare.time(() -> insert(connection, rows));
        }
        Bench.delete(folder);
    }

    private record Row(String transcript, int start, int end, String code, String coder) {}

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>(scale.codings());
        for (int i = 0; i < scale.transcripts(); i++) {
            String title = corpus.title(i);
            for (Markings.Mark mark : corpus.marks(i)) {
                rows.add(new Row(title, mark.start(), mark.end(), corpus.code(mark.code()), mark.coder()));
            }
        }
        return rows;
    }

    private static void insert(Connection connection, List<Row> rows) throws Exception {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into coding (transcript, first, after, code, coder) values (?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (Row row : rows) {
                insert.setString(1, row.transcript());
                insert.setInt(2, row.start());
                insert.setInt(3, row.end());
                insert.setString(4, row.code());
                insert.setString(5, row.coder());
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }
}
