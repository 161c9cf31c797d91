package org.sheaf.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.sheaf.intake.convention.Convention;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Conventions as the command line names them. */
final class Conventions implements ITypeConverter<Convention>, Iterable<String> {

    @Override
    public Convention convert(String word) {
        return Convention.read(word)
                .orElseThrow(() -> new TypeConversionException(
                        "there is no convention ‘" + word + "’; choose one of " + String.join(", ", this)));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Convention.values()).map(Convention::word).iterator();
    }
}
