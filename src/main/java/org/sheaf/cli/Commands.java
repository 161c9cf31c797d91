package org.sheaf.cli;

import java.lang.reflect.Constructor;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * The commands by name, in the order of the help. Describing all of them to picocli takes longer than most commands run, so
 * only the one that is asked for is described.
 */
final class Commands implements IFactory {

    private static final Map<String, Class<? extends BaseCommand>> BY_NAME = byName();

    private final House house;

    Commands(House house) {
        this.house = house;
    }

    private static Map<String, Class<? extends BaseCommand>> byName() {
        Map<String, Class<? extends BaseCommand>> map = new LinkedHashMap<>();
        map.put("open", OpenCommand.class);
        map.put("demo", DemoCommand.class);
        map.put("new", NewCommand.class);
        map.put("check", CheckCommand.class);
        map.put("restore", RestoreCommand.class);
        map.put("undo", UndoCommand.class);
        map.put("redo", RedoCommand.class);
        map.put("log", LogCommand.class);
        map.put("inspect", InspectCommand.class);
        map.put("import", ImportCommand.class);
        map.put("transcripts", TranscriptsCommand.class);
        map.put("participants", ParticipantsCommand.class);
        map.put("guide", GuideCommand.class);
        map.put("codebook", CodebookCommand.class);
        map.put("themes", ThemesCommand.class);
        map.put("codings", CodingsCommand.class);
        map.put("memos", MemosCommand.class);
        map.put("framework", FrameworkCommand.class);
        map.put("rounds", RoundsCommand.class);
        map.put("identities", IdentitiesCommand.class);
        map.put("reconcile", ReconcileCommand.class);
        map.put("copy", CopyCommand.class);
        map.put("merge", MergeCommand.class);
        map.put("search", SearchCommand.class);
        map.put("agree", AgreeCommand.class);
        map.put("share", ShareCommand.class);
        map.put("report", ReportCommand.class);
        return map;
    }

    /** The command line as far as these arguments need it: all commands where they begin with something else. */
    CommandLine line(String... arguments) {
        CommandLine line = new CommandLine(Sheaf.class, this);
        if (arguments.length == 0) {
            return line;
        }
        Class<? extends BaseCommand> one = BY_NAME.get(arguments[0]);
        if (one == null) {
            BY_NAME.forEach((name, type) -> line.addSubcommand(name, new CommandLine(type, this)));
        } else {
            line.addSubcommand(arguments[0], new CommandLine(one, this));
        }
        return line;
    }

    /** Makes a command with what it needs. */
    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == House.class) {
                return type.cast(constructor.newInstance(house));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
