package org.sheaf.desktop.shell;

import java.util.stream.IntStream;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.coding.RecentCodes;

/** The menu bar over an open study. */
final class StudyMenus {

    private StudyMenus() {}

    /** The menus; {@code recent} lists the studies opened lately. */
    static JMenuBar bar(Actions actions, JMenu recent) {
        Menus menus = new Menus(actions);
        JMenuBar bar = new JMenuBar();
        bar.add(study(menus, recent));
        bar.add(edit(menus));
        bar.add(view(menus));
        bar.add(transcript(menus));
        bar.add(code(menus));
        bar.add(quotation(menus));
        bar.add(framework(menus));
        bar.add(theme(menus));
        bar.add(TeamMenu.of(menus));
        bar.add(IdentitiesMenu.of(menus));
        bar.add(menus.menu("help", "help.keys", "help.guide"));
        return bar;
    }

    private static JMenu edit(Menus menus) {
        JMenu edit = menus.menu("edit", "study.undo", "study.redo", Menus.LINE, "reader.copy", "reader.all");
        edit.add(menus.menu(
                "select",
                "reader.sentence",
                "reader.turn",
                "reader.grow",
                "reader.shrink",
                "reader.other-end",
                Menus.LINE,
                "reader.turn-up",
                "reader.turn-down",
                "reader.next-quotation",
                "reader.previous-quotation",
                "reader.overlaps"));
        menus.add(
                edit,
                Menus.LINE,
                "reader.find",
                "reader.next-hit",
                "reader.previous-hit",
                "search.focus",
                "window.commands");
        return edit;
    }

    private static JMenu transcript(Menus menus) {
        JMenu transcript =
                menus.menu("transcript", "transcript.next", "transcript.previous", "reader.line", "reader.left");
        transcript.add(menus.menu("headings", "reader.headings", "reader.heading.next", "reader.heading.previous"));
        transcript.add(menus.menu(
                "bookmarks",
                "reader.bookmark",
                "reader.bookmark.name",
                Menus.LINE,
                "reader.bookmark.next",
                "reader.bookmark.previous",
                "reader.bookmarks"));
        menus.add(
                transcript,
                Menus.LINE,
                "transcript.beside",
                "reader.other",
                "reader.close",
                Menus.LINE,
                "transcript.through",
                "transcript.through.done");
        transcript.add(menus.menu(
                "progress", "transcript.unbegun", "transcript.read", "transcript.coding", "transcript.done"));
        menus.add(
                transcript,
                Menus.LINE,
                "transcript.details",
                "transcript.rename",
                "transcript.memo",
                "transcript.document",
                "transcript.interview",
                "transcript.filter",
                "transcript.remove",
                Menus.LINE);
        transcript.add(correction(menus));
        transcript.add(person(menus));
        transcript.add(GuideMenu.of(menus));
        return transcript;
    }

    private static JMenu correction(Menus menus) {
        return menus.menu(
                "correction",
                "transcript.correct",
                "transcript.replace",
                Menus.LINE,
                "correct.replace",
                "correct.divide",
                "correct.join",
                "correct.speaker",
                "correct.everywhere",
                "correct.label",
                "correct.file",
                Menus.LINE,
                "correct.nextPlace",
                "correct.previousPlace",
                "correct.back",
                "correct.again",
                Menus.LINE,
                "correct.apply",
                "correct.cancel");
    }

    private static JMenu person(Menus menus) {
        return menus.menu(
                "person",
                "participant.open",
                "participant.details",
                "participant.transcripts",
                "participant.filter",
                Menus.LINE,
                "participant.rename",
                "participant.role",
                "participant.join",
                Menus.LINE,
                "participant.attributes");
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
        JMenu theme = menus.menu(
                "theme",
                "theme.new",
                "theme.sub",
                "theme.rename",
                Menus.LINE,
                "theme.under",
                "theme.raise",
                "theme.left",
                "theme.right",
                "theme.join",
                "theme.copyTo",
                Menus.LINE,
                "theme.contrary",
                "theme.memo",
                "theme.quotations",
                "theme.remove",
                Menus.LINE,
                "theme.table",
                "theme.copyTable",
                Menus.LINE);
        theme.add(card(menus));
        theme.add(analysis(menus));
        theme.add(menus.menu(
                "map",
                "map.arrange",
                "map.larger",
                "map.smaller",
                "map.whole",
                Menus.LINE,
                "map.copy",
                "map.png",
                "map.svg"));
        return theme;
    }

    private static JMenu card(Menus menus) {
        return menus.menu(
                "card",
                "theme.open",
                "theme.lift",
                "theme.mark",
                "theme.place",
                "theme.placeAlso",
                "theme.turn",
                "theme.takeOut");
    }

    private static JMenu analysis(Menus menus) {
        return menus.menu(
                "analysis",
                "analysis.new",
                "analysis.begin",
                "analysis.rename",
                "analysis.group",
                Menus.LINE,
                "analysis.beside",
                "analysis.compare",
                "analysis.alone",
                Menus.LINE,
                "analysis.remove");
    }

    private static JMenu study(Menus menus, JMenu recent) {
        JMenu study = menus.menu("study", "study.new", "study.open", "study.join");
        study.add(recent);
        menus.add(study, Menus.LINE, "study.import", "study.paste");
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
                "report.agreement",
                "report.reconciliation",
                Menus.LINE,
                "report.docx",
                "report.html",
                "report.xlsx",
                "report.csv",
                Menus.LINE,
                "export.participants",
                "export.facts",
                "export.codebook",
                "export.themes",
                "export.codings",
                "export.memos",
                Menus.LINE,
                "export.texts"));
        menus.add(study, Menus.LINE, "window.settings", Menus.LINE, "study.saved", "study.close", "study.quit");
        return study;
    }

    private static JMenu view(Menus menus) {
        JMenu view = menus.menu(
                "view",
                "view.read",
                "view.framework",
                "view.quotations",
                "view.themes",
                "view.reconcile",
                "view.identities",
                "view.reports",
                "view.memos",
                "view.overview",
                "view.guide",
                Menus.LINE,
                "go.back",
                "go.forward",
                Menus.LINE,
                "pane.left",
                "pane.right",
                "pane.next",
                "pane.previous",
                Menus.LINE,
                "reader.larger",
                "reader.smaller",
                "reader.usual-size",
                "reader.font",
                Menus.LINE,
                "view.dark",
                Menus.LINE);
        view.add(codings(menus));
        return view;
    }

    private static JMenu codings(Menus menus) {
        return menus.menu(
                "codings",
                "reader.hide",
                "reader.colours",
                Menus.LINE,
                "reader.filter.chosen",
                "reader.filter.codes",
                "reader.filter.coders",
                "reader.filter.speakers",
                "reader.filter.clear");
    }

    private static JMenu framework(Menus menus) {
        JMenu framework = menus.menu(
                "framework",
                "code.new",
                "code.new.under",
                "code.rename",
                "code.colour",
                "code.memo",
                Menus.LINE,
                "code.join",
                "code.split",
                "code.split.move",
                "code.group",
                "code.gather");
        framework.add(moving(menus));
        menus.add(framework, "code.remove", Menus.LINE, "code.quotations", "code.table", "code.filter");
        framework.add(menus.menu(
                "order",
                "order.framework",
                "order.name",
                "order.quotations",
                "order.transcripts",
                "order.participants"));
        menus.add(framework, "framework.more", Menus.LINE);
        framework.add(menus.menu(
                "alike",
                "code.alike",
                Menus.LINE,
                "alike.joinOther",
                "alike.joinOne",
                "alike.dismiss",
                "alike.recall"));
        framework.add(versions(menus));
        framework.add(FrameworksPart.menu(menus));
        return framework;
    }

    private static JMenu versions(Menus menus) {
        return menus.menu(
                "versions",
                "framework.freeze",
                "framework.versions",
                Menus.LINE,
                "framework.looked",
                "framework.open",
                "framework.mark");
    }

    private static JMenu moving(Menus menus) {
        return menus.menu(
                "moving", "code.move", "code.up", "code.down", "code.pool", Menus.LINE, "code.cut", "code.paste");
    }

    private static JMenu code(Menus menus) {
        JMenu code = menus.menu("code", "reader.code", "reader.invivo", "reader.again");
        code.add(menus.menu(
                "recent.codes",
                IntStream.rangeClosed(1, RecentCodes.DIGITS)
                        .mapToObj(digit -> "reader.recent#" + digit)
                        .toArray(String[]::new)));
        menus.add(
                code,
                "reader.quote",
                "code.apply",
                Menus.LINE,
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
                "memo.new");
        return code;
    }
}
