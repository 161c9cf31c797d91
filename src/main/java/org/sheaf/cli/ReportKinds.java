package org.sheaf.cli;

import org.sheaf.report.ReportKind;
import org.sheaf.study.Refusal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Kinds of report as the command line names them. */
final class ReportKinds implements ITypeConverter<ReportKind> {

    @Override
    public ReportKind convert(String word) {
        try {
            return ReportKind.read(word);
        } catch (Refusal unknown) {
            throw new TypeConversionException(unknown.why());
        }
    }
}
