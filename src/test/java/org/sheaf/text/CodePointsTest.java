package org.sheaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class CodePointsTest {

    @Property
    void agreesWithTheStringItself(@ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'd') String letters) {
        String text = letters.replace("a", "😀").replace("b", "é").replace("c", "𝒳");
        CodePoints points = new CodePoints(text);
        assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
        for (int point = 0; point <= points.length(); point++) {
            int position = text.offsetByCodePoints(0, point);
            assertThat(points.toUtf16(point)).isEqualTo(position);
            assertThat(points.fromUtf16(position)).isEqualTo(point);
            assertThat(CodePoints.splitsPair(text, position)).isFalse();
        }
    }
}
