package org.sheaf.store.team.server;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.sheaf.store.Opening;
import org.sheaf.store.StudyFolder;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Method;
import org.sheaf.study.Outlet;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.StudyStore;
import org.sheaf.study.TeamMember;
import org.sheaf.study.TeamRole;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.text.Span;
import org.sheaf.workbench.OpenStudy;

/** One member's desk: a study on this machine, open, with a login at the server. */
final class Desk implements AutoCloseable {

    /** Lets everything pass. */
    static final Outlet GATE = new Outlet() {
        @Override
        public void write(Path file, Kind kind, Body body) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void stream(OutputStream out, Kind kind, Body body) {}

        @Override
        public String clipboard(String text) {
            return text;
        }
    };

    static final Follower.Pace QUICK = new Follower.Pace(200, 20, 100);

    final Path folder;
    final Login login;
    final OpenStudy study;
    private Follower follower;

    private Desk(Path folder, Login login, OpenStudy study) {
        this.folder = folder;
        this.login = login;
        this.study = study;
    }

    /** A new study that nobody shares yet. */
    static Desk begin(Path folder, Login login, String coder) {
        StudyFacts facts = StudyFacts.of("Evening bus", Method.CODEBOOK);
        StudyStore store = StudyFolder.create(folder, facts, Opening.by(coder));
        return new Desk(folder, login, OpenStudy.over(store, coder, Runnable::run));
    }

    /** The same study, opened again. */
    Desk again() {
        String coder = study.coder().name();
        close();
        return new Desk(
                folder, login, OpenStudy.over(StudyFolder.open(folder, Opening.by(coder)), coder, Runnable::run));
    }

    void share() {
        study.run(new StudyChange.CoderNamed(study.coder()));
        Sharing.share(study, login, study.coder(), GATE, Progress.NONE);
    }

    /** Brings somebody in and gives them a desk. */
    Desk invite(Path itsFolder, Login its, String coder, TeamRole role) {
        Coder known = study.study()
                .coders()
                .named(coder, Coder::name)
                .orElseGet(() -> new Coder(org.sheaf.study.Id.random(), coder));
        study.run(new StudyChange.CoderNamed(known));
        exchange();
        Sharing.setMember(study, login.password(), new TeamMember(its.name(), known.id(), coder, role));
        return join(itsFolder, its, coder);
    }

    static Desk join(Path folder, Login login, String coder) {
        Sharing.Found found = Sharing.find(login).get(0);
        StudyStore store = Sharing.join(login, found.room(), folder, Opening.by(coder));
        Desk desk = new Desk(folder, login, OpenStudy.over(store, coder, Runnable::run));
        desk.exchange();
        desk.study.actAs(coder);
        return desk;
    }

    /** Sends and fetches once. */
    void exchange() {
        Sharing.exchange(study, login.password(), GATE, Progress.NONE);
    }

    Follower follow() {
        return follow(QUICK);
    }

    Follower follow(Follower.Pace pace) {
        follower = Follower.start(study, login.password(), GATE, pace, Clock.systemUTC());
        return follower;
    }

    Transcript bring(String name, String... turns) {
        TranscriptChange.Arrival arrival = Fiction.interview(name, turns);
        study.run(new TranscriptChange.Imported(List.of(arrival), List.of()));
        return study.study().transcripts().get(arrival.head().id());
    }

    Code code(String name) {
        Code code = Code.open(name, study.study().codes().size());
        study.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(code)));
        return code;
    }

    Quotation quotation(int start, int end, Code... codes) {
        List<Coding> codings = java.util.Arrays.stream(codes)
                .map(code -> Coding.of(code.id(), Fiction.NOON))
                .toList();
        return Quotation.of(study.coder().id(), new Span(start, end), Fiction.NOON, codings);
    }

    Quotation mark(Transcript transcript, int start, int end, Code... codes) {
        return mark(transcript, quotation(start, end, codes));
    }

    Quotation mark(Transcript transcript, Quotation quotation) {
        Transcript now = study.study().transcripts().get(transcript.id());
        study.run(new CodingChange.Marked(now.id(), now.revision(), List.of(quotation)));
        return quotation;
    }

    void unfollow() {
        if (follower != null) {
            follower.close();
            follower = null;
        }
    }

    @Override
    public void close() {
        unfollow();
        study.close();
    }
}
