package org.sheaf.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Code;
import org.sheaf.study.Framework;
import org.sheaf.study.Refusal;

class CodebookFileTest {

    @TempDir
    Path folder;

    private CodebookFile read(String name, String text) throws IOException {
        return CodebookFile.read(Files.writeString(folder.resolve(name), text));
    }

    private static List<String> paths(CodebookFile file) {
        Framework framework = Framework.of(file.codes());
        return framework.inOrder().stream().map(framework::path).toList();
    }

    private static String qdc(String codes) {
        return "<?xml version=\"1.0\"?><CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>" + codes
                + "</Codes><Sets><Set guid=\"x\" name=\"No code\"/></Sets></CodeBook>";
    }

    @Test
    void aTableByOtherNamesOfItsColumnsIsReadAndOthersAreTold() throws IOException {
        CodebookFile file = read(
                "book.csv",
                "Code name;Parent code;Description;Inclusion;Times used\nHome;;All of it;At home;3\nRent;Home;;;2\n");
        assertThat(paths(file)).containsExactly("Home", "Home > Rent");
        assertThat(file.codes().get(0).definition().brief()).isEqualTo("All of it");
        assertThat(file.codes().get(0).definition().useWhen()).isEqualTo("At home");
        assertThat(file.warnings())
                .containsExactly("Not read, as no column of a codebook has this name: ‘Times used’.");
        assertThat(file.placed()).isTrue();
    }

    @Test
    void codesWithoutIdentityHaveTheSameOneEachTime() throws IOException {
        String table = "code,parent\nHome,\nRent,Home\n";
        assertThat(read("book.csv", table).codes().stream().map(Code::id))
                .containsExactlyElementsOf(
                        read("book.csv", table).codes().stream().map(Code::id).toList());
        assertThat(read("book.csv", "code\nHome\n").placed()).isFalse();
    }

    @Test
    void aCodebookOfAnotherToolKeepsIdentitiesColoursAndPlaces() throws IOException {
        CodebookFile file = read(
                "book.qdc",
                qdc(
                        "<Code guid=\"{0A000000-0000-4000-8000-00000000000A}\" name=\" Home \" isCodable=\"true\" color=\"#F0a\">"
                                + "<Description>All &amp; everything</Description>"
                                + "<Code guid=\"0a000000-0000-4000-8000-00000000000b\" name=\"Rent\" isCodable=\"true\"/></Code>"
                                + "<Code guid=\"no guid\" name=\"\" isCodable=\"true\" color=\"rgba(1,2,3)\"/>"));
        assertThat(paths(file)).containsExactly("Home", "Home > Rent", "Code 3");
        Code home = file.codes().get(0);
        assertThat(home.id()).hasToString("0a000000-0000-4000-8000-00000000000a");
        assertThat(home.colour()).isEqualTo(0xFF00AA);
        assertThat(home.definition().brief()).isEqualTo("All & everything");
        assertThat(file.codes().get(2).colour()).isEqualTo(-1);
    }

    @Test
    void twoCodesWithOneIdentityAreTwoCodes() throws IOException {
        String twice = "guid=\"0a000000-0000-4000-8000-00000000000a\" isCodable=\"true\"";
        CodebookFile file = read("book.qdc", qdc("<Code " + twice + " name=\"A\"/><Code " + twice + " name=\"B\"/>"));
        assertThat(file.codes().stream().map(Code::id)).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void filesThatAreNoCodebooksAreRefusedWithTheReason() throws IOException {
        assertThatThrownBy(() -> read("a.qdc", "<Project/>"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is no codebook of REFI-QDA");
        assertThatThrownBy(() -> read("b.qdc", qdc("<Code name=\"A\">")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is damaged");
        assertThatThrownBy(() -> read("c.qdc", qdc("<Code name=\"A\">".repeat(5000) + "</Code>".repeat(5000))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("deeper than any framework");
        assertThatThrownBy(() -> read("d.qdc", qdc("")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("holds no code");
        assertThatThrownBy(() -> read("e.txt", "A"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Use a file that ends in");
        assertThatThrownBy(() -> read("f.docx", "no zip"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("f.docx");
        assertThatThrownBy(() -> CodebookFile.read(folder.resolve("none.qdc")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no file");
    }
}
