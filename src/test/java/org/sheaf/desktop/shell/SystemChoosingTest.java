package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.util.SystemFileChooser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheaf.desktop.action.Words;
import org.sheaf.intake.format.Format;

class SystemChoosingTest {

    @Test
    void transcriptsAreOfferedFirstAndAllFilesBesideThem() {
        SystemFileChooser chooser = new SystemFileChooser();
        SystemChoosing.offer(chooser, Words.of("choosing.transcripts"), Format.ALL_ENDINGS);
        SystemFileChooser.FileFilter[] offered = chooser.getChoosableFileFilters();
        assertThat(offered).hasSize(2);
        assertThat(offered[0]).isSameAs(chooser.getFileFilter());
        assertThat(offered[0].getDescription())
                .startsWith("Transcripts (.docx, ")
                .contains(".txt, .text, ", ".odt, ", ".srt");
        assertThat(offered[1]).isSameAs(chooser.getAcceptAllFileFilter());
    }

    @Test
    void everyEndingThatIsOfferedIsRead() {
        assertThat(Format.ALL_ENDINGS)
                .allMatch(ending -> Format.of("talk." + ending).isPresent());
        // What OHMS writes is told from other XML by what it holds.
        assertThat(List.of(Format.values()))
                .allMatch(format -> format == Format.OHMS
                        || Format.ALL_ENDINGS.stream()
                                .anyMatch(ending -> Format.of("talk." + ending).orElseThrow() == format));
    }
}
