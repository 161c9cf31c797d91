package org.sheaf.desktop.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/** What the user has chosen in the window: a transcript, a quotation, a code or theme. Views share it. EDT only. */
public final class Chosen {

    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable Id<Transcript> transcript;
    private @Nullable QuotationRef quotation;
    private @Nullable Target subject;

    /** The transcript being read. */
    public Optional<Id<Transcript>> transcript() {
        return Optional.ofNullable(transcript);
    }

    /** The quotation chosen in it. */
    public Optional<QuotationRef> quotation() {
        return Optional.ofNullable(quotation);
    }

    /** The code or theme whose quotations are listed. */
    public Optional<Target> subject() {
        return Optional.ofNullable(subject);
    }

    /** The code whose quotations are listed. */
    public Optional<Id<Code>> code() {
        return subject().filter(t -> t.kind() == Target.Kind.CODE).map(t -> new Id<>(t.id()));
    }

    /** The theme whose quotations are listed. */
    public Optional<Id<Theme>> theme() {
        return subject().filter(t -> t.kind() == Target.Kind.THEME).map(t -> new Id<>(t.id()));
    }

    /** Chooses a transcript; null for none. */
    public void transcript(@Nullable Id<Transcript> other) {
        if (!Objects.equals(other, transcript)) {
            transcript = other;
            tell();
        }
    }

    /** Chooses a quotation; null for none. */
    public void quotation(@Nullable QuotationRef other) {
        if (!Objects.equals(other, quotation)) {
            quotation = other;
            tell();
        }
    }

    /** Chooses a code. */
    public void code(Id<Code> code) {
        subject(Target.on(Target.Kind.CODE, code));
    }

    /** Chooses a theme. */
    public void theme(Id<Theme> theme) {
        subject(Target.on(Target.Kind.THEME, theme));
    }

    /** Chooses a code or theme; null for none. */
    public void subject(@Nullable Target other) {
        if (!Objects.equals(other, subject)) {
            subject = other;
            tell();
        }
    }

    /** Is told of every other choice. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
