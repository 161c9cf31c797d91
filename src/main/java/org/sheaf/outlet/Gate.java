package org.sheaf.outlet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.sheaf.study.Outlet;

/** Reads what is about to leave and may hold it back. */
@FunctionalInterface
public interface Gate {

    /**
     * Reads the finished bytes; returning lets them pass.
     *
     * @param name the file's name without folder, or the word for where the bytes go
     * @param kind what leaves
     * @param finished all of it; closed by the caller
     * @return what whoever sends it should know, a sentence each
     * @throws IOException when it cannot be read
     * @throws org.sheaf.study.Refusal when it must not leave
     */
    List<String> inspect(String name, Outlet.Kind kind, InputStream finished) throws IOException;
}
