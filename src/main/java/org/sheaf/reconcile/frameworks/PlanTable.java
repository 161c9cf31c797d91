package org.sheaf.reconcile.frameworks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.sheaf.reconcile.frameworks.Proposal.Kind;
import org.sheaf.reconcile.frameworks.Proposal.Member;
import org.sheaf.study.CodeDecision.Outcome;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.tables.Members;
import org.sheaf.tables.RefusedRow;
import org.sheaf.tables.Sheet;

/**
 * The proposals as a table that a team fills in: a row a proposal, a column a framework, what speaks for it, and empty
 * columns for what is decided.
 */
public final class PlanTable {

    private static final List<String> EVIDENCE = List.of(
            "name_similarity",
            "definition_similarity",
            "shared_words",
            "shared_characters",
            "passages",
            "sample",
            "remarks");
    private static final List<String> DECIDING = List.of("decision", "target", "definition", "reason", "note");

    private static final int LONGEST_SAMPLE = 200;

    private PlanTable() {}

    /** What a filled-in table says. */
    public record Filled(List<Decided> decided, List<RefusedRow> refused, int undecided, int already) {
        /** Copies the lists. */
        public Filled {
            decided = List.copyOf(decided);
            refused = List.copyOf(refused);
        }

        /** The decisions. */
        public List<Ruling> rulings() {
            return decided.stream().map(Decided::ruling).toList();
        }

        /** On which line a proposal is decided; 0 where on none. */
        public int lineOf(UUID proposal) {
            return decided.stream()
                    .filter(each -> each.ruling.proposal().id().equals(proposal))
                    .mapToInt(Decided::line)
                    .findFirst()
                    .orElse(0);
        }
    }

    /**
     * A decision with its line.
     *
     * @param line of the table, from 1
     * @param ruling what it says
     */
    public record Decided(int line, Ruling ruling) {}

    /** Writes the proposals, what needs a decision first. */
    public static Sheet write(Alignment alignment, Study study, Texts texts) {
        List<String> header = new ArrayList<>(List.of("id", "proposal"));
        alignment.sides().forEach(side -> header.add(column(side)));
        header.addAll(EVIDENCE);
        header.addAll(DECIDING);
        List<List<String>> rows = new ArrayList<>();
        for (Proposal proposal : alignment.proposals()) {
            List<String> row = new ArrayList<>(
                    List.of(proposal.id().toString(), proposal.kind().word()));
            for (int side = 0; side < alignment.sides().size(); side++) {
                int here = side;
                row.add(Members.join(proposal.members().stream()
                        .filter(member -> member.side() == here)
                        .map(Member::path)
                        .toList()));
            }
            row.addAll(evidence(proposal, study, texts));
            DECIDING.forEach(column -> row.add(""));
            rows.add(row);
        }
        return Sheet.of("frameworks", header, rows);
    }

    /** A framework that is called like another column gets a word before its name. */
    private static String column(Side side) {
        boolean taken = side.name().equals("id")
                || side.name().equals("proposal")
                || EVIDENCE.contains(side.name())
                || DECIDING.contains(side.name());
        return taken ? "framework " + side.name() : side.name();
    }

    private static List<String> evidence(Proposal proposal, Study study, Texts texts) {
        Evidence e = proposal.evidence();
        boolean pair = proposal.members().size() > 1;
        List<String> passages = proposal.members().stream()
                .map(member -> String.valueOf(member.passages()))
                .toList();
        return List.of(
                pair ? share(OptionalDouble.of(e.name())) : "",
                pair ? share(e.definition()) : "",
                pair && e.one() > 0 && e.other() > 0 ? share(OptionalDouble.of(e.jaccard())) : "",
                pair ? String.valueOf(e.shared()) : "",
                Members.join(passages),
                e.samples().isEmpty() ? "" : words(e.samples().get(0).one(), study, texts),
                String.join(" ", proposal.remarks()));
    }

    private static String share(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.ROOT, "%.2f", share.getAsDouble()) : "";
    }

    /** The words of a quotation with where they are, as a table shows them. */
    public static String words(QuotationRef ref, Study study, Texts texts) {
        Optional<Quotation> quotation = study.page(ref.transcript()).find(ref.quotation());
        Optional<Transcript> head = study.transcripts().find(ref.transcript());
        if (quotation.isEmpty() || head.isEmpty()) {
            return "";
        }
        String words = texts.of(head.get()).words(quotation.get().span()).replaceAll("\\s+", " ");
        if (words.length() > LONGEST_SAMPLE) {
            int cut = words.lastIndexOf(' ', LONGEST_SAMPLE);
            words = words.substring(0, cut > 0 ? cut : words.offsetByCodePoints(0, LONGEST_SAMPLE / 2)) + " …";
        }
        return "“" + words + "” (" + head.get().name() + ")";
    }

    /**
     * The frameworks that a table compares, by the words that name them.
     *
     * @throws Refusal when it is no such table
     */
    public static List<String> sides(Sheet sheet) {
        int first = place(sheet, "proposal");
        int after = place(sheet, "name_similarity");
        place(sheet, "decision");
        if (after - first < 3) {
            throw new Refusal("“" + sheet.name() + "” names fewer than two frameworks. Write the table anew with"
                    + " ‘sheaf framework align … --export’.");
        }
        return sheet.header().subList(first + 1, after).stream()
                .map(name -> name.startsWith("framework ") ? name.substring("framework ".length()) : name)
                .toList();
    }

    private static int place(Sheet sheet, String column) {
        for (int at = 0; at < sheet.header().size(); at++) {
            if (plain(sheet.header().get(at)).equals(column)) {
                return at;
            }
        }
        throw new Refusal("“" + sheet.name() + "” lacks the column ‘" + column
                + "’. A table to be filled in is written by ‘sheaf framework align … --export’.");
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    }

    /**
     * Reads what was decided. A row without decision waits; one that was carried out already changes nothing.
     *
     * @throws Refusal when it is no such table
     */
    public static Filled read(Sheet sheet, Alignment alignment, Study study) {
        return new Reader(sheet, alignment, study).read();
    }

    private static final class Reader {

        private final Sheet sheet;
        private final Alignment alignment;
        private final Study study;
        private final Map<String, Integer> columns = new LinkedHashMap<>();
        private final List<Decided> decided = new ArrayList<>();
        private final List<RefusedRow> refused = new ArrayList<>();
        private final Set<UUID> seen = new HashSet<>();
        private int undecided;
        private int already;

        Reader(Sheet sheet, Alignment alignment, Study study) {
            this.sheet = sheet;
            this.alignment = alignment;
            this.study = study;
            for (int at = 0; at < sheet.header().size(); at++) {
                columns.putIfAbsent(plain(sheet.header().get(at)), at);
            }
        }

        Filled read() {
            place(sheet, "decision");
            for (Sheet.Row row : sheet.rows()) {
                try {
                    row(row);
                } catch (Refusal misfit) {
                    refused.add(new RefusedRow(row.line(), misfit.why()));
                }
            }
            return new Filled(decided, refused, undecided, already);
        }

        private String cell(Sheet.Row row, String column) {
            Integer at = columns.get(column);
            return at == null ? "" : row.cell(at).strip();
        }

        private void row(Sheet.Row row) {
            String word = cell(row, "decision");
            if (word.isEmpty()) {
                undecided++;
                return;
            }
            Outcome outcome = Outcomes.read(word)
                    .orElseThrow(() -> new Refusal("‘" + word + "’ is no decision. Write one of " + Outcomes.words()
                            + ", or leave the cell empty."));
            List<String> targets = Members.split(cell(row, "target"));
            String definition = cell(row, "definition");
            Optional<UUID> id = id(cell(row, "id"));
            boolean carriedOut = id.isPresent()
                    && study.team().codeDecisions().has(Ruling.idOf(id.get(), outcome, targets, definition));
            if (carriedOut) {
                already++;
                return;
            }
            Proposal proposal = id.flatMap(alignment::find).orElseGet(() -> named(row));
            if (!seen.add(proposal.id())) {
                throw new Refusal("These codes were decided on in a row above. Keep one of the two rows.");
            }
            Ruling ruling = new Ruling(
                    proposal,
                    outcome,
                    targets,
                    definition,
                    cell(row, "reason"),
                    cell(row, "note"),
                    passages(cell(row, "passages"), proposal));
            decided.add(new Decided(row.line(), ruling));
        }

        private static Optional<UUID> id(String cell) {
            try {
                return cell.length() == 36 ? Optional.of(UUID.fromString(cell)) : Optional.empty();
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        }

        private static List<Integer> passages(String cell, Proposal proposal) {
            List<String> figures = Members.split(cell);
            boolean whole = figures.size() == proposal.members().size()
                    && figures.stream().allMatch(figure -> figure.matches("\\d{1,9}"));
            return whole ? figures.stream().map(Integer::valueOf).toList() : List.of();
        }

        /** A row that the team wrote or changed: its cells name the codes. */
        private Proposal named(Sheet.Row row) {
            List<Member> members = new ArrayList<>();
            for (int at = 0; at < alignment.sides().size(); at++) {
                Side side = alignment.sides().get(at);
                for (String path : Members.split(cell(row, plain(column(side))))) {
                    members.add(member(at, path));
                }
            }
            if (members.isEmpty()) {
                throw new Refusal(
                        "The row names no code. Write the code's name or path into the column of its framework.");
            }
            UUID id = Proposal.idOf(members);
            Kind kind = Kind.read(cell(row, "proposal")).orElse(members.size() == 1 ? Kind.ONLY_HERE : Kind.SAME);
            return alignment.find(id).orElseGet(() -> new Proposal(id, kind, members, Evidence.NONE, List.of(), false));
        }

        private Member member(int side, String path) {
            String name = alignment.sides().get(side).name();
            return alignment.proposals().stream()
                    .flatMap(proposal -> proposal.members().stream())
                    .filter(member -> member.side() == side
                            && Naming.normal(member.path()).equals(Naming.normal(path)))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("There is no code ‘" + path + "’ in the framework of " + name
                            + " any more. Compare the frameworks again, or mend the name."));
        }
    }
}
