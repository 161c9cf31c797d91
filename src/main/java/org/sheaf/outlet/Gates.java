package org.sheaf.outlet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Outlet;

/**
 * The gates of all studies that are open in the program. Whoever opens a study puts its gate up; from then on nothing leaves
 * that it has not read, whoever writes it. Any thread.
 */
public final class Gates implements Gate {

    private final List<Gate> gates = new CopyOnWriteArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private final Outlet outlet = new FileOutlet(this, this::warn);
    private volatile @Nullable Consumer<String> listener;

    /** The door in which they stand. */
    public Outlet outlet() {
        return outlet;
    }

    /** Puts a gate up, until it is taken away. */
    public void put(Gate gate) {
        gates.add(gate);
    }

    /** Puts one gate in the place of all there are, and tells its warnings to another: the window has one study at a time. */
    public void guard(Gate gate, Consumer<String> told) {
        listener = told;
        gates.add(gate);
        gates.removeIf(other -> other != gate);
    }

    private void warn(String warning) {
        Consumer<String> told = listener;
        if (told != null) {
            told.accept(warning);
            return;
        }
        synchronized (warnings) {
            warnings.add(warning);
        }
    }

    /** What was to be known since this was last asked, each sentence once; empty where somebody listens. */
    public List<String> warnings() {
        synchronized (warnings) {
            List<String> all = List.copyOf(warnings);
            warnings.clear();
            return all;
        }
    }

    @Override
    public List<String> inspect(String name, Outlet.Kind kind, InputStream finished) throws IOException {
        if (gates.isEmpty()) {
            return List.of();
        }
        byte[] bytes = finished.readAllBytes();
        Set<String> all = new LinkedHashSet<>();
        for (Gate gate : gates) {
            all.addAll(gate.inspect(name, kind, new ByteArrayInputStream(bytes)));
        }
        return List.copyOf(all);
    }
}
