package org.sheaf.desktop.shell;

import javax.swing.JMenu;
import javax.swing.JMenuBar;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Menus;

/** The menu bar over an open study. */
final class StudyMenus {

    private StudyMenus() {}

    static JMenuBar bar(Actions actions) {
        Menus menus = new Menus(actions);
        JMenuBar bar = new JMenuBar();
        bar.add(study(menus));
        bar.add(menus.menu(
                "edit", "study.undo", "study.redo", Menus.LINE, "reader.find", "search.focus", "window.commands"));
        bar.add(view(menus));
        bar.add(transcript(menus));
        bar.add(code(menus));
        bar.add(quotation(menus));
        bar.add(framework(menus));
        bar.add(theme(menus));
        bar.add(menus.menu("help", "help.keys"));
        return bar;
    }

    private static JMenu transcript(Menus menus) {
        return menus.menu(
                "transcript",
                "transcript.next",
                "transcript.previous",
                "reader.line",
                "reader.left",
                Menus.LINE,
                "reader.bookmark",
                "reader.bookmark.name",
                "reader.bookmark.next",
                "reader.bookmark.previous",
                "reader.bookmarks",
                Menus.LINE,
                "transcript.beside",
                "reader.other",
                "reader.close",
                Menus.LINE,
                "transcript.through",
                "transcript.through.done",
                Menus.LINE,
                "transcript.unbegun",
                "transcript.read",
                "transcript.coding",
                "transcript.done",
                Menus.LINE,
                "transcript.details",
                "transcript.rename",
                "transcript.memo",
                "transcript.filter",
                Menus.LINE,
                "participant.details",
                "participant.transcripts",
                "participant.filter",
                Menus.LINE,
                "transcript.remove");
    }

    private static JMenu quotation(Menus menus) {
        return menus.menu(
                "quotation",
                "quotation.table",
                "search.table",
                Menus.LINE,
                "table.source",
                "table.addCode",
                "table.filter",
                "table.group",
                "table.sort",
                "table.columns",
                Menus.LINE,
                "quotation.show",
                "quotation.next",
                "quotation.previous",
                "table.unfold",
                Menus.LINE,
                "quotation.star",
                "quotation.code",
                "quotation.uncode",
                "quotation.memo",
                Menus.LINE,
                "quotation.toTheme",
                "quotation.contrary",
                "quotation.leaveOut",
                Menus.LINE,
                "quotation.copy");
    }

    private static JMenu theme(Menus menus) {
        return menus.menu(
                "theme",
                "theme.new",
                "theme.sub",
                "theme.rename",
                "theme.left",
                "theme.right",
                "theme.under",
                "theme.raise",
                "theme.join",
                "theme.copyTo",
                "theme.contrary",
                "theme.memo",
                "theme.remove",
                Menus.LINE,
                "theme.table",
                Menus.LINE,
                "analysis.new",
                "analysis.begin",
                "analysis.rename",
                "analysis.group",
                "analysis.beside",
                "analysis.compare",
                "analysis.alone",
                "analysis.remove",
                "theme.copyTable",
                Menus.LINE,
                "map.arrange",
                "map.larger",
                "map.smaller",
                "map.whole",
                "map.copy",
                "map.png",
                "map.svg");
    }

    private static JMenu study(Menus menus) {
        JMenu study = menus.menu("study", "study.new", "study.open", Menus.LINE, "study.import");
        study.add(menus.menu(
                "tables",
                "code.import",
                "participants.import",
                "facts.import",
                "themes.import",
                "codings.import",
                "memos.import"));
        study.add(menus.menu(
                "export",
                "report.themes",
                "report.codebook",
                "report.participants",
                Menus.LINE,
                "export.participants",
                "export.facts",
                "export.codebook",
                "export.themes",
                "export.codings",
                "export.memos",
                Menus.LINE,
                "export.texts"));
        study.addSeparator();
        study.add(menus.item("study.saved"));
        study.add(menus.item("study.close"));
        study.add(menus.item("study.quit"));
        return study;
    }

    private static JMenu view(Menus menus) {
        JMenu view = menus.menu(
                "view",
                "view.read",
                "view.framework",
                "view.quotations",
                "view.themes",
                "view.reports",
                "view.memos",
                "view.overview",
                Menus.LINE,
                "go.back",
                "go.forward",
                Menus.LINE,
                "pane.left",
                "pane.right",
                "pane.next",
                "pane.previous",
                Menus.LINE,
                "view.dark",
                Menus.LINE,
                "reader.larger",
                "reader.smaller",
                "reader.usual-size",
                "reader.font",
                Menus.LINE);
        view.add(menus.menu(
                "codings",
                "reader.hide",
                "reader.colours",
                Menus.LINE,
                "reader.filter.chosen",
                "reader.filter.codes",
                "reader.filter.coders",
                "reader.filter.speakers",
                "reader.filter.clear"));
        return view;
    }

    private static JMenu framework(Menus menus) {
        return menus.menu(
                "framework",
                "framework.freeze",
                "framework.versions",
                "framework.looked",
                "framework.open",
                "framework.mark",
                Menus.LINE,
                "code.alike",
                "alike.joinOther",
                "alike.joinOne",
                "alike.dismiss",
                "alike.recall",
                Menus.LINE,
                "code.split.move",
                Menus.LINE,
                "order.framework",
                "order.name",
                "order.quotations",
                "order.transcripts",
                "order.participants");
    }

    private static JMenu code(Menus menus) {
        return menus.menu(
                "code",
                "reader.code",
                "reader.invivo",
                "reader.again",
                "reader.quote",
                "code.apply",
                "search.code",
                "reader.speech",
                Menus.LINE,
                "reader.recode",
                "reader.uncode",
                "reader.weight",
                "reader.definition",
                "reader.exemplary",
                "reader.memo",
                "reader.join",
                "reader.remove",
                Menus.LINE,
                "code.new",
                "code.new.under",
                "code.rename",
                "code.colour",
                "code.remove",
                Menus.LINE,
                "code.move",
                "code.up",
                "code.down",
                "code.pool",
                "code.group",
                "code.join",
                "code.split",
                "code.gather",
                Menus.LINE,
                "code.quotations",
                "code.table",
                "code.filter",
                Menus.LINE,
                "code.memo",
                "memo.new");
    }
}
