package org.sheaf.intake.format;

import java.io.IOException;
import org.sheaf.documents.Unreadable;

/** Reads a file of any format that is known. Any thread. */
public final class Extraction {

    private Extraction() {}

    /**
     * What a file holds.
     *
     * @throws Unreadable when it is not what it seems, is damaged, protected, beyond the limits or without words
     * @throws IOException when the disk fails
     */
    public static Extract of(SourceFile file, Format format, Limits limits) throws IOException, Unreadable {
        return reader(format).read(file, limits);
    }

    private static FormatReader reader(Format format) {
        return switch (format) {
            case TXT, MARKDOWN, RST -> TextReader.prose(format);
            case VTT, SRT -> TextReader.cues(format);
            case DOCX -> DocumentReaders::docx;
            case ODT -> DocumentReaders::odt;
            case DOC -> DocumentReaders::doc;
            case RTF -> DocumentReaders::rtf;
            case HTML -> DocumentReaders::html;
            case PDF -> DocumentReaders::pdf;
            case JSON -> TimedText::json;
            case LRC -> TimedText::lrc;
            case CSV -> TableReader::csv;
            case XLSX -> TableReader::xlsx;
            case CHAT -> ChatReader::read;
            case ELAN -> ElanReader::read;
            case EXMARALDA -> ExmaraldaReader::read;
            case PRAAT -> PraatReader::read;
            case OHMS -> OhmsReader::read;
            case TEI -> TeiReader::read;
        };
    }
}
