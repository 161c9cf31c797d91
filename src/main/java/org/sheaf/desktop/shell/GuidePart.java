package org.sheaf.desktop.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.guide.GuideActions;
import org.sheaf.desktop.guide.GuideModel;
import org.sheaf.desktop.guide.GuideView;
import org.sheaf.intake.format.Format;
import org.sheaf.intake.guide.GuideDraft;
import org.sheaf.intake.guide.GuideFile;
import org.sheaf.intake.guide.GuideText;
import org.sheaf.study.Outlet;
import org.sheaf.study.Question;
import org.sheaf.tables.GuideTable;
import org.sheaf.tables.Tables;

/** The topic guide as a part of the screen, and its files. EDT only. */
final class GuidePart {

    private static final List<String> WRITTEN = List.of("csv", "xlsx", "md", "txt");

    private final Desk desk;
    private final Choosing choosing;
    private final GuideModel model;
    private final Later<GuideView> view;

    private GuidePart(Desk desk, Choosing choosing, GuideModel model, Later<GuideView> view) {
        this.desk = desk;
        this.choosing = choosing;
        this.model = model;
        this.view = view;
    }

    /** Declares the way to it; {@code doing} shows views. */
    static GuidePart declare(Actions actions, Desk desk, Choosing choosing, StudyActions.Doing doing) {
        GuideModel model = new GuideModel(desk);
        GuideActions guideActions = GuideActions.declare(model, actions, () -> doing.show(View.GUIDE));
        GuidePart part =
                new GuidePart(desk, choosing, model, new Later<>(() -> new GuideView(model, guideActions, actions)));
        Supplier<View> seen = doing::view;
        actions.declare(DeclaredAction.of("view.guide")
                .keys("menu 6")
                .icon("help")
                .chosen(() -> seen.get() == View.GUIDE)
                .does(() -> doing.show(View.GUIDE)));
        actions.declare(DeclaredAction.of("guide.import").icon("import").does(() -> {
            doing.show(View.GUIDE);
            part.bring();
        }));
        actions.declare(DeclaredAction.of("guide.export")
                .when(() -> desk.study().questions().size() > 0)
                .does(part::export));
        return part;
    }

    Later<GuideView> view() {
        return view;
    }

    /** Another view is seen, or this one. */
    void seen(View now) {
        model.seen(now == View.GUIDE);
    }

    private void bring() {
        List<String> endings = new ArrayList<>(Format.ALL_ENDINGS);
        endings.addAll(List.of("csv", "xlsx"));
        choosing.files(Words.of("guide.import.title"), Words.of("guide.import.kind"), endings).stream()
                .findFirst()
                .ifPresent(file -> desk.work(
                        Words.of("export.reading", String.valueOf(file.getFileName())),
                        progress -> GuideFile.read(file),
                        draft -> take(file, draft)));
    }

    private void take(Path file, GuideDraft draft) {
        model.arrange(draft, Words.of("guide.import.step", String.valueOf(file.getFileName())));
        if (!draft.leftOut().isEmpty()) {
            desk.notices()
                    .say(Words.of(
                            "guide.import.left",
                            draft.leftOut().size(),
                            draft.leftOut().get(0)));
        }
    }

    private void export() {
        List<Question> guide = desk.study().guide();
        String name =
                desk.study().facts().title().replaceAll("[\\\\/:*?\"<>|]+", " ").strip();
        choosing.save(Words.of("export.save"), Words.of("guide.export.name", name) + ".csv", WRITTEN)
                .ifPresent(file -> desk.work(
                        Words.of("reports.writing", String.valueOf(file.getFileName())),
                        progress -> {
                            write(guide, file, desk.outlet());
                            return file;
                        },
                        done -> desk.notices().say(Words.of("export.written", String.valueOf(done.getFileName())))));
    }

    private static void write(List<Question> guide, Path file, Outlet outlet) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".md") || name.endsWith(".txt")) {
            byte[] text = GuideText.write(guide).getBytes(StandardCharsets.UTF_8);
            outlet.write(file, Outlet.Kind.DATA, out -> out.write(text));
        } else {
            Tables.write(GuideTable.write(guide), file, outlet);
        }
    }
}
