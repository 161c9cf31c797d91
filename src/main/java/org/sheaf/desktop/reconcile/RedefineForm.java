package org.sheaf.desktop.reconcile;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.FormGrid;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Options;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.TextBox;
import org.sheaf.reconcile.passages.Choice;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Definition;

/** A code's definition as it shall become, and what is kept under it. EDT only. */
final class RedefineForm {

    private static final List<Option> THEN = List.of(Option.FIRST, Option.SECOND, Option.BOTH, Option.NEITHER);

    private final ReconcileModel model;
    private final List<Code> codes;
    private final Options<Code> code = new Options<>(chosen -> show());
    private final Options<Option> then = new Options<>(chosen -> {});
    private final TextBox brief = new TextBox(Words.of("reconcile.redefine.brief"), "", 4);
    private final Prose fault = new Prose("", Type.SECOND, Palette::bad);

    RedefineForm(ReconcileModel model, List<Code> codes) {
        this.model = model;
        this.codes = codes;
        code.show(null, codes, Code::name, codes.get(0));
        Option first = model.draft().choice().isPresent()
                        && THEN.contains(model.draft().option())
                ? model.draft().option()
                : Option.FIRST;
        then.show(null, THEN, this::word, first);
        show();
    }

    private String word(Option option) {
        String name = option == Option.SECOND
                ? model.right().map(Coder::name).orElse("")
                : model.left().map(Coder::name).orElse("");
        return Words.of("reconcile.option." + option.name().toLowerCase(java.util.Locale.ROOT), name);
    }

    private Code meant() {
        Code chosen = code.value();
        return chosen == null ? codes.get(0) : chosen;
    }

    private void show() {
        Definition now = meant().definition();
        brief.setText(now.brief());
    }

    TextBox first() {
        return brief;
    }

    JPanel panel(Runnable close) {
        FormGrid form = new FormGrid(Words.of("reconcile.redefine.title"), 90, 320);
        form.row("reconcile.redefine.code", code);
        brief.setName("reconcile.redefine.brief");
        form.add(Styled.label(Words.of("reconcile.redefine.brief"), "second"), "aligny top, gaptop 6");
        form.add(brief.framed(), "h 84!");
        form.row("reconcile.redefine.then", then);
        form.across(fault);
        JButton cancel = Styled.button(Words.of("widgets.cancel"), close);
        cancel.setName("reconcile.redefine.cancel");
        JButton done = Styled.mainButton(Words.of("reconcile.redefine.verb"), () -> finish(close));
        done.setName("reconcile.redefine.done");
        OnKey.of(brief, "menu ENTER", () -> finish(close));
        form.buttons(cancel, done);
        return form;
    }

    private void finish(Runnable close) {
        Definition before = meant().definition();
        String wanted = brief.getText().strip();
        Option kept = then.value();
        if (wanted.equals(before.brief().strip()) || kept == null) {
            fault.setText(Words.of("reconcile.redefine.same"));
            return;
        }
        Definition after = new Definition(wanted, before.full(), before.useWhen(), before.notWhen(), before.example());
        model.pick(Option.REDEFINE, new Choice.Redefine(meant().id(), after, DecideBar.simple(kept, model)));
        close.run();
    }
}
