package org.sheaf.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.analysis.Interviews;
import org.sheaf.outlet.FileOutlet;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.MapPlace;
import org.sheaf.study.Refusal;
import org.sheaf.study.Theme;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ThematicMapTest {

    @TempDir
    Path folder;

    private final Interviews study = new Interviews();
    private Analysis analysis;
    private Theme tensions;
    private Code fear;

    @BeforeEach
    void twoThemesThatShareACode() {
        analysis = study.analysis("Service <users> & others", "");
        fear = study.code("Fear of it ending before the spring comes, whatever they say about the money");
        Code hope = study.code("Hope");
        tensions = study.theme(analysis, "Initiation tensions: confidence against readiness", hope);
        study.theme(tensions, "Lack of confidence", fear);
        study.theme(analysis, "Adherence", fear);
    }

    private ThematicMap map() {
        return ThematicMap.of(study.study(), analysis);
    }

    @Test
    void everyThemeAndCodeStandsOnceAndNothingOverlaps() {
        ThematicMap map = map();
        assertThat(map.nodes())
                .extracting(MapNode::kind)
                .containsExactly(
                        MapNode.Kind.THEME,
                        MapNode.Kind.CODE,
                        MapNode.Kind.SUB_THEME,
                        MapNode.Kind.CODE,
                        MapNode.Kind.THEME);
        assertThat(map.links()).hasSize(4);
        assertThat(map.links().stream().filter(ThematicMap.Link::second))
                .singleElement()
                .satisfies(link -> assertThat(link.to()).isEqualTo(fear.id().value()));
        List<MapNode> seen = new ArrayList<>();
        for (MapNode node : map.nodes()) {
            for (MapNode other : seen) {
                boolean apart = Math.abs(node.x() - other.x()) * 2 >= node.width() + other.width()
                        || Math.abs(node.y() - other.y()) * 2 >= node.height() + other.height();
                assertThat(apart).as(node.name() + " and " + other.name()).isTrue();
            }
            node.lines()
                    .forEach(line ->
                            assertThat(MapLetters.width(line, node.kind())).isLessThan(node.width()));
            seen.add(node);
        }
    }

    @Test
    void whatWasPutSomewhereStandsThereAndThePictureGrows() {
        UUID on = tensions.id().value();
        analysis = analysis.mapped(List.of(new MapPlace(on, -300, 900)));
        ThematicMap map = map();
        assertThat(map.at(-300, 900))
                .hasValueSatisfying(node -> assertThat(node.on()).isEqualTo(on));
        assertThat(map.left()).isLessThan(-300);
        assertThat(map.height()).isGreaterThan(900);
        assertThat(map.moved(on, 5, 6).places()).contains(new MapPlace(on, 5, 6));
    }

    @Test
    void isWrittenAsSvgThatSaysWhatItShowsAndAsPng() throws Exception {
        Path svg = folder.resolve("map.svg");
        PictureFiles.write(map(), svg, new FileOutlet());
        assertThat(Files.readString(svg))
                .contains("<title>Service &lt;users&gt; &amp; others</title>")
                .contains("Sub-theme: Lack of confidence.")
                .contains(">Adherence</text>");
        Path png = folder.resolve("map.PNG");
        PictureFiles.write(map(), png, new FileOutlet());
        BufferedImage image = ImageIO.read(png.toFile());
        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(map().width() * 3.125));
        assertThat(image.getRGB(1, 1)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void namesStandInInterAndWhatItLacksInWhateverTheMachineHas() throws Exception {
        assertThat(MapLetters.of(MapNode.Kind.CODE, "Hope").getFamily()).isEqualTo("Inter");
        assertThat(MapLetters.of(MapNode.Kind.THEME, "Hope").getPSName()).isEqualTo("Inter-SemiBold");
        assertThat(MapLetters.of(MapNode.Kind.CODE, "希望").getFamily()).isNotEqualTo("Inter");
        Path svg = folder.resolve("map.svg");
        PictureFiles.write(map(), svg, new FileOutlet());
        String written = Files.readString(svg);
        assertThat(written)
                .contains("font-family: Inter, Helvetica Neue, Arial, sans-serif;")
                .contains("font-family: Inter SemiBold, Inter, Helvetica Neue, Arial, sans-serif; font-weight: 600;")
                .doesNotContain("SansSerif");
        NodeList texts = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(written)))
                .getElementsByTagName("text");
        List<String> lines =
                map().nodes().stream().flatMap(node -> node.lines().stream()).toList();
        for (int i = 0; i < texts.getLength(); i++) {
            assertThat(texts.item(i).getTextContent()).isEqualTo(lines.get(i));
        }
        assertThat(texts.getLength()).isEqualTo(lines.size());
    }

    @Test
    void anotherEndingOrAnEmptyMapIsRefused() {
        assertThatThrownBy(() -> PictureFiles.write(map(), folder.resolve("map.jpg"), new FileOutlet()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(".svg or .png");
        Analysis empty = study.analysis("Staff", "");
        assertThatThrownBy(() -> PictureFiles.write(
                        ThematicMap.of(study.study(), empty), folder.resolve("map.svg"), new FileOutlet()))
                .hasMessageContaining("no themes yet");
    }
}
