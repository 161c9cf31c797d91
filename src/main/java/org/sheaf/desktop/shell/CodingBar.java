package org.sheaf.desktop.shell;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.coding.CodingActions;
import org.sheaf.desktop.coding.CodingSteps;
import org.sheaf.desktop.coding.DefinitionPeek;
import org.sheaf.desktop.coding.Marked;
import org.sheaf.desktop.coding.RecentCodes;
import org.sheaf.desktop.coding.WeighPane;
import org.sheaf.desktop.quotations.QuotationModel;
import org.sheaf.desktop.reader.CodeBar;
import org.sheaf.desktop.reader.CodeBarListener;
import org.sheaf.desktop.reader.CodeBarPurpose;
import org.sheaf.desktop.reader.CodeBarSight;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.desktop.reader.ReaderListener;
import org.sheaf.desktop.widgets.Ask;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.study.Code;
import org.sheaf.study.Coding;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.text.Span;

/** Asks beside the words what coding needs to know, and joins the answers with the steps of coding. EDT only. */
final class CodingBar
        implements CodeBarListener, ReaderListener, StudyListener, CodingActions.Asking, QuotationModel.Deeds {

    private final Desk desk;
    private final Readers readers;
    private final CodingActions coding;
    private final CodingSteps steps;
    private final RecentCodes recent;
    private final CodeBar bar = new CodeBar(this);
    private Function<Code, Ask.Question> renaming = code -> {
        throw new IllegalStateException("nobody renames");
    };
    private @Nullable Marked passage;
    private @Nullable Code instead;

    CodingBar(Desk desk, Readers readers, CodingActions coding, RecentCodes recent) {
        this.desk = desk;
        this.readers = readers;
        this.coding = coding;
        this.steps = coding.steps();
        this.recent = recent;
        readers.each(seat -> seat.reader().listen(this));
        desk.listen(this);
        coding.onAsking(this);
    }

    /** Joins it with the framework and the quotation's card: renaming, chosen codes, drags, what the card asks for. */
    CodingBar joined(StudyParts parts) {
        renaming = parts::renaming;
        coding.onFramework(parts::chosenCodes);
        new CodingDrags(readers, steps, parts);
        parts.onDeeds(this);
        return this;
    }

    private CodeBarSight sight(Marked wanted) {
        Study study = desk.study();
        Set<Id<Code>> given = instead == null ? steps.given(wanted) : Set.of();
        return new CodeBarSight(study, recent.in(study).stream().map(Code::id).toList(), given);
    }

    @Override
    public void code(Marked wanted) {
        open(wanted, null);
    }

    @Override
    public void recode(Marked wanted, Code from) {
        later(() -> open(wanted, from));
    }

    /** The letter that asked must not be written into the field that opens. */
    private static void later(Runnable asking) {
        SwingUtilities.invokeLater(asking);
    }

    private void open(Marked wanted, @Nullable Code from) {
        passage = wanted;
        instead = from;
        CodeBarPurpose purpose = from == null ? CodeBarPurpose.code() : CodeBarPurpose.recode(from.name());
        bar.open(readers.reader(), wanted.words(), sight(wanted), purpose);
    }

    /** Whether it is open. */
    boolean isOpen() {
        return bar.isOpen();
    }

    @Override
    public void taken(Id<Code> code, boolean more) {
        Marked wanted = passage;
        Optional<Code> found = desk.study().codes().find(code);
        if (wanted != null && found.isPresent()) {
            Code from = instead;
            if (from == null) {
                steps.code(wanted, List.of(found.get()));
            } else if (!from.id().equals(code)) {
                steps.recode(wanted, from, found.get());
            }
        }
    }

    @Override
    public void untaken(Id<Code> code) {
        Marked wanted = passage;
        if (wanted != null) {
            desk.study().codes().find(code).ifPresent(found -> steps.uncode(wanted, found));
        }
    }

    @Override
    public void made(String name, boolean more) {
        Marked wanted = passage;
        Code from = instead;
        if (wanted != null && from == null) {
            steps.codeAnew(wanted, name);
        } else if (wanted != null && from != null) {
            steps.recodeAnew(wanted, from, name);
        }
    }

    /** The name is asked where the bar was, and the bar comes back with it. */
    @Override
    public void renameWanted(Id<Code> code) {
        Marked wanted = passage;
        Code from = instead;
        desk.study().codes().find(code).ifPresent(found -> {
            Ask.Question asked = renaming.apply(found);
            Ask.Question then = new Ask.Question(asked.title(), asked.initial(), asked.verb(), asked.wrong(), name -> {
                asked.accept().accept(name);
                if (wanted != null) {
                    open(wanted, from);
                }
            });
            Ask.open(readers.reader(), wanted == null ? new Rectangle() : place(wanted), then);
        });
    }

    @Override
    public void which(CodingActions.Choice choice) {
        later(() -> Pick.open(
                readers.reader(),
                place(choice.passage()),
                Words.of("reader.which"),
                Pick.choices(choice.codes(), Code::name, choice.chosen())));
    }

    @Override
    public void weigh(Marked wanted, Code code) {
        Quotation quotation = wanted.quotation();
        Optional<Coding> coding = quotation == null
                ? Optional.empty()
                : quotation.codings().stream()
                        .filter(one -> one.code().equals(code.id()))
                        .findFirst();
        coding.ifPresent(one -> later(() -> WeighPane.open(
                readers.reader(),
                place(wanted),
                code.name(),
                one,
                (weight, comment) -> steps.weigh(wanted, code, weight, comment))));
    }

    @Override
    public void uncode(QuotationRef quotation, Code code) {
        steps.passage(quotation.quotation()).ifPresent(wanted -> steps.uncode(wanted, code));
    }

    @Override
    public void weigh(QuotationRef quotation, Code code) {
        steps.passage(quotation.quotation()).ifPresent(wanted -> weigh(wanted, code));
    }

    @Override
    public void define(Marked wanted, List<Code> codes) {
        DefinitionPeek.open(readers.reader(), place(wanted), codes, desk.study().framework());
    }

    /** What of the words is in sight; where none is, the reader's top. */
    private Rectangle place(Marked wanted) {
        Reader reader = readers.reader();
        Rectangle seen = reader.boundsOf(wanted.words()).intersection(new Rectangle(reader.getSize()));
        return seen.isEmpty() ? new Rectangle(reader.getWidth() / 4, 0, 1, 1) : seen;
    }

    @Override
    public void codeWanted(Span words) {
        steps.passage().ifPresent(this::code);
    }

    @Override
    public void codeWanted(Id<Quotation> quotation) {
        steps.passage().ifPresent(this::code);
    }

    @Override
    public void resized(Id<Quotation> quotation, Span words) {
        steps.reshape(quotation, words, readers.reader().holding());
    }

    @Override
    public void joinWanted(List<Id<Quotation>> quotations) {
        steps.join(quotations);
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        Marked wanted = passage;
        if (bar.isOpen() && wanted != null) {
            bar.update(sight(wanted));
        }
    }
}
