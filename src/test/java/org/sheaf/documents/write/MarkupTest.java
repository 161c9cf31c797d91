package org.sheaf.documents.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class MarkupTest {

    private static String written(String text, String attribute) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Markup markup = new Markup(out);
        markup.element("p", text, "title", attribute).finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void marksAreEscaped() throws IOException {
        assertThat(written("a < b && \"c\" > d", "\"<&>\""))
                .isEqualTo("<p title=\"&quot;&lt;&amp;&gt;&quot;\">a &lt; b &amp;&amp; \"c\" &gt; d</p>");
    }

    static Stream<Arguments> oddCharacters() {
        return Stream.of(
                Arguments.of("a\0b", "ab"),
                Arguments.of("a\u000Bb", "a\nb"),
                Arguments.of("a\fb", "a\nb"),
                Arguments.of("a\r\nb", "a\nb"),
                Arguments.of("a\rb", "a\nb"),
                Arguments.of("a\uFFFEb", "ab"),
                Arguments.of("a\uD83Eb", "a\uFFFDb"),
                Arguments.of("a\uDED6b", "a\uFFFDb"),
                Arguments.of("a\uD83E\uDED6b", "a\uD83E\uDED6b"));
    }

    @ParameterizedTest
    @MethodSource("oddCharacters")
    void whatXmlCannotHoldGoesAndWordsStayApart(String text, String expected) throws IOException {
        assertThat(written(text, "")).isEqualTo("<p title=\"\">" + expected + "</p>");
    }

    @Property(tries = 300)
    void anyTextIsWellFormed(@ForAll @CharRange(from = '\u0000', to = '\uFFFF') String text) throws Exception {
        byte[] xml = written(text, text).getBytes(StandardCharsets.UTF_8);
        Element read = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
        assertThat(read.getTextContent()).isEqualTo(read.getAttribute("title"));
    }

    @Test
    void unclosedElementIsNoticed() throws IOException {
        Markup markup = new Markup(new ByteArrayOutputStream());
        markup.start("p");
        assertThatThrownBy(markup::finish).isInstanceOf(IllegalStateException.class);
    }
}
