package org.sheaf.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlWalkTest {

    @Test
    void walksElementsAttributesAndTextWithoutPrefixes() throws IOException {
        assertThat(walk("<a:r xmlns:a='x' xmlns:b='y' b:id='7'>one<!-- no --><![CDATA[ & two]]><c/></a:r>"))
                .isEqualTo("<r id=7>one & two<c></c></r>");
    }

    @Test
    void refusesWhatIsBroken() {
        assertThatThrownBy(() -> walk("<a><b></a>")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> walk("PK\u0003")).isInstanceOf(IOException.class);
    }

    @Test
    void neverReachesOutsideTheFile(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String xml = "<!DOCTYPE a [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><a>&s;</a>";
        String walked;
        try {
            walked = walk(xml);
        } catch (IOException refused) {
            walked = "";
        }
        assertThat(walked).doesNotContain("secret");
    }

    private static String walk(String xml) throws IOException {
        StringBuilder all = new StringBuilder();
        try (XmlWalk walk = new XmlWalk(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))) {
            for (XmlWalk.At at = walk.next(); at != XmlWalk.At.THE_END; at = walk.next()) {
                switch (at) {
                    case START -> {
                        String id = walk.attribute("id");
                        all.append('<').append(walk.name()).append(id == null ? ">" : " id=" + id + ">");
                    }
                    case END -> all.append("</").append(walk.name()).append('>');
                    default -> walk.text(all);
                }
            }
        }
        return all.toString();
    }
}
