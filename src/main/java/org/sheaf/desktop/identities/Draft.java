package org.sheaf.desktop.identities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.identity.reviewing.Descriptions;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.Identity.Manner;
import org.sheaf.study.Identity.Substitute;
import org.sheaf.study.IdentityKind;

/** What is about to be decided about one name. EDT only. */
final class Draft {

    /** What can stand there, by the key that chooses it. */
    enum Option {
        PSEUDONYM(1),
        DESCRIPTION(2),
        CODE(3),
        KEEP(4);

        private final int key;

        Option(int key) {
            this.key = key;
        }

        int key() {
            return key;
        }
    }

    private Option option = Option.PSEUDONYM;
    private String pseudonym = "";
    private String drawn = "";
    private String description = "";
    private String code = "";
    private boolean slips;
    private IdentityKind kind;
    private String reason;
    private final List<Identity.Spared> spared;
    private @Nullable Id<Identity> same;
    private boolean touched;

    /**
     * What is proposed, or what was decided.
     *
     * @param pseudonym that was drawn; empty where none was
     * @param taken what stands for others
     */
    Draft(Identity identity, String pseudonym, Collection<String> taken) {
        slips = identity.slips();
        kind = identity.kind();
        reason = identity.reason();
        spared = new ArrayList<>(identity.spared());
        drawn = pseudonym;
        this.pseudonym = pseudonym;
        description = Descriptions.apart(
                Descriptions.of(identity.kind(), identity.name()).get(0), taken);
        code = Descriptions.code(identity.kind(), taken);
        option = kind == IdentityKind.PERSON && !pseudonym.isEmpty() ? Option.PSEUDONYM : Option.DESCRIPTION;
        if (identity.isDecided()) {
            decided(identity);
        }
    }

    private void decided(Identity identity) {
        if (identity.verdict() == Identity.Verdict.KEEP) {
            option = Option.KEEP;
        } else {
            take(identity.substitute());
        }
    }

    /** Takes something that stands for somebody already. */
    void take(Substitute substitute) {
        String text = substitute.text();
        switch (substitute.manner()) {
            case DRAWN, CHOSEN -> {
                option = Option.PSEUDONYM;
                pseudonym = text;
                drawn = substitute.manner() == Manner.DRAWN ? text : drawn;
            }
            case DESCRIPTION -> {
                option = Option.DESCRIPTION;
                description = text;
            }
            case CODE -> {
                option = Option.CODE;
                code = text;
            }
        }
    }

    /** Whether somebody has altered anything of what was proposed. */
    boolean isTouched() {
        return touched;
    }

    Option option() {
        return option;
    }

    void choose(Option other) {
        touched = true;
        option = other;
    }

    /** What an option would put there; empty where nothing is put. */
    String text(Option of) {
        return switch (of) {
            case PSEUDONYM -> pseudonym;
            case DESCRIPTION -> description;
            case CODE -> code;
            case KEEP -> "";
        };
    }

    /** What would stand there now; empty where it is kept. */
    String text() {
        return text(option);
    }

    /** Another name that was drawn. */
    void drawn(String name) {
        touched = true;
        drawn = name;
        pseudonym = name;
        option = Option.PSEUDONYM;
    }

    /** What somebody typed for the option that is chosen. */
    void type(String words) {
        touched = true;
        switch (option) {
            case PSEUDONYM -> pseudonym = words.strip();
            case DESCRIPTION -> description = bracketed(words);
            case CODE -> code = bracketed(words);
            case KEEP -> {}
        }
    }

    private static String bracketed(String words) {
        String bare = words.strip().replaceAll("^\\[+|]+$", "").strip();
        return bare.isEmpty() ? "" : "[" + bare + "]";
    }

    /** As it would be stored. */
    Substitute substitute() {
        return switch (option) {
            case PSEUDONYM -> new Substitute(pseudonym, pseudonym.equals(drawn) ? Manner.DRAWN : Manner.CHOSEN);
            case DESCRIPTION -> new Substitute(description, Manner.DESCRIPTION);
            case CODE -> new Substitute(code, Manner.CODE);
            case KEEP -> Substitute.NONE;
        };
    }

    Identity.Verdict verdict() {
        return option == Option.KEEP ? Identity.Verdict.KEEP : Identity.Verdict.REPLACE;
    }

    boolean slips() {
        return slips;
    }

    void slips(boolean too) {
        touched = true;
        slips = too;
    }

    IdentityKind kind() {
        return kind;
    }

    /** It is something else; what is proposed follows. */
    void kind(IdentityKind other, String name, Collection<String> taken) {
        touched = true;
        kind = other;
        description = Descriptions.apart(Descriptions.of(other, name).get(0), taken);
        code = Descriptions.code(other, taken);
        if (option == Option.PSEUDONYM && other != IdentityKind.PERSON) {
            option = Option.DESCRIPTION;
        } else if (option == Option.DESCRIPTION && other == IdentityKind.PERSON && !pseudonym.isEmpty()) {
            option = Option.PSEUDONYM;
        }
    }

    String reason() {
        return reason;
    }

    void reason(String why) {
        touched = true;
        reason = why.strip();
    }

    List<Identity.Spared> spared() {
        return List.copyOf(spared);
    }

    /** Leaves a place as it is, or no longer. */
    void spare(Identity.Spared place) {
        touched = true;
        if (!spared.remove(place)) {
            spared.add(place);
        }
    }

    Optional<Id<Identity>> same() {
        return Optional.ofNullable(same);
    }

    void same(@Nullable Id<Identity> other) {
        touched = true;
        same = other;
    }
}
