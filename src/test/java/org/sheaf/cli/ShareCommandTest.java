package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.store.team.server.Login;
import org.sheaf.store.team.server.Postgres;

/** {@code sheaf share} against a real server. */
class ShareCommandTest {

    @TempDir
    Path folder;

    private final Postgres.Base base = Postgres.shared().base();

    @Test
    void aStudyIsSharedJoinedWorkedOnAndTakenBack() {
        Terminal ann = new Terminal(folder.resolve("ann"));
        Terminal ben = new Terminal(folder.resolve("ben"));
        Login hers = base.lead("ann");
        Login his = base.login("ben");
        String herWord = ann.file("word.txt", new String(hers.password()) + "\n");
        String hisWord = ben.file("word.txt", new String(his.password()) + "\n");
        String study = ann.at("leases.sheaf");
        ann.run("new", study).done();
        String text = ann.file("bus.txt", "I: Where do you get on?\n\nOla: At the school, before it is light.\n");
        ann.run("--as", "Ann", "import", study, text).done();
        ann.run(
                        "--as",
                        "Ann",
                        "share",
                        study,
                        hers.address(),
                        "--login",
                        hers.name(),
                        "--password-file",
                        herWord,
                        "--json")
                .done();
        assertThat(ann.json().path("role").asText()).isEqualTo("lead");
        assertThat(ann.json().path("waiting").asLong()).isZero();
        ann.run("share", study, "--add", his.name(), "--coder", "Ben", "--password-file", herWord)
                .done();
        assertThat(ann.out()).contains("coder  " + his.name() + " as Ben");

        String mine = ben.at("mine.sheaf");
        ben.run("share", mine, "--join", his.address(), "--login", his.name(), "--password-file", hisWord)
                .done();
        ben.run("transcripts", "list", mine, "--json").done();
        assertThat(ben.out()).contains("bus");
        String codes = ben.file("codes.csv", "code\nearly\n");
        ben.run("codebook", "import", mine, codes).done();
        ben.run("share", mine, "--status", "--json").done();
        assertThat(ben.json().path("waiting").asLong()).isPositive();
        ben.run("share", mine, "--password-file", hisWord, "--json").done();
        assertThat(ben.json().path("waiting").asLong()).isZero();
        ann.run("share", study, "--take-back", "--password-file", herWord).done();
        ann.run("codebook", "export", study, ann.at("out.csv")).done();
        assertThat(folder.resolve("ann/out.csv")).content().contains("early");
        ann.run("check", study).done();
        ben.run("share", mine, "--password-file", hisWord).refused("no longer, a member");
        ben.run("share", mine, "--leave").done();
        ben.run("share", mine).refused("follows no server");
    }

    @Test
    void whatCannotBeIsRefusedWithTheReason() {
        Terminal ann = new Terminal(folder);
        Login hers = base.lead("ann");
        String word = ann.file("word.txt", new String(hers.password()) + "\n");
        String study = ann.at("leases.sheaf");
        ann.run("new", study).done();
        ann.run("share", study, hers.address() + "?password=secret").refused("--password-file");
        ann.run("share", study, "jdbc:other://host/base", "--password-file", word)
                .refused("jdbc:postgresql://");
        ann.run("share", study, "jdbc:postgresql://127.0.0.1:1/none", "--password-file", word)
                .refused("cannot be reached");
        ann.run("share", study, "--take-back").refused("follows no server");
        ann.run("share", ann.at("other"), "--join", hers.address(), "--login", hers.name(), "--password-file", word)
                .refused("in no team");
        ann.run("share", study, hers.address(), "--login", hers.name(), "--password-file", word)
                .done();
        ann.run("share", study, "--add", "nobody_here", "--password-file", word).refused("create role nobody_here");
        ann.run("share", study, "--remove", "nobody_here", "--password-file", word)
                .refused("no member");
    }
}
