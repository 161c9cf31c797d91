package org.sheaf.cli;

import org.sheaf.study.TextKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the word for what a text is to the study. */
final class TextKindReader implements ITypeConverter<TextKind> {
    @Override
    public TextKind convert(String word) {
        return TextKind.read(word)
                .orElseThrow(
                        () -> new TypeConversionException("‘" + word + "’ is no kind of text: interview or document."));
    }
}
