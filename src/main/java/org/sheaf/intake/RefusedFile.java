package org.sheaf.intake;

import java.nio.file.Path;

/**
 * A file that does not go in.
 *
 * @param path the file
 * @param why whole sentences that name it, say why, and what to do
 */
public record RefusedFile(Path path, String why) implements ReadFile {}
