package org.sheaf.store.team.server;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Why a server did not do what it was asked. */
final class ServerTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of trouble, as far as it makes a difference to what follows. */
    enum Kind {
        /** It cannot be reached now; later it may be. */
        AWAY,
        /** It does not let the login in without a password, or not with this one. */
        PASSWORD,
        /** The login is not, or no longer, of the team. */
        SHUT_OUT,
        /** The study there has another epoch. */
        EPOCH,
        /** The study there was written by a newer program. */
        VERSION,
        /** The study there is another one, or none. */
        STRANGER,
        /** It does not take this step. */
        STEP
    }

    private final Kind kind;

    ServerTrouble(Kind kind, String why, @Nullable Throwable cause) {
        super(why, cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** A sentence for the user. */
    String why() {
        return String.valueOf(getMessage());
    }

    /** What a fault of the driver means. */
    static ServerTrouble of(SQLException failed, String login) {
        String state = failed.getSQLState() == null ? "" : failed.getSQLState();
        String signedIn = "You are signed in as ‘" + login + "’. ";
        return switch (state) {
            case "SH001" -> shutOut(login, failed);
            case "SH002" -> step(signedIn + "A reader follows the study and changes nothing in it.", failed);
            case "SH003" -> epoch(failed);
            case "SH004" -> version(failed);
            case "SH005" -> step(signedIn + "This step was made under another coder's name.", failed);
            case "SH006" ->
                step(
                        "Somebody else corrected the text of the same transcript before the server had this step.",
                        failed);
            case "SH008" -> step("Whoever put the study on the server stays in its team.", failed);
            case "SH009" ->
                new ServerTrouble(
                        Kind.VERSION,
                        "This Sheaf is newer than the team's. Until the lead works with the newer one, your steps wait here.",
                        failed);
            case "SH010" -> behind(failed);
            case "SH011" ->
                step("It reaches into what a blind round withholds, which only a lead may until it is closed.", failed);
            case "SH007" -> onlyLead(login, failed);
            default -> general(state, login, failed);
        };
    }

    static ServerTrouble epoch(@Nullable Throwable cause) {
        return new ServerTrouble(
                Kind.EPOCH,
                "On the server names were replaced or a participant withdrew, so that what was made before cannot be sent."
                        + " Get the study anew from the server; what is here stays here.",
                cause);
    }

    /** The server knows less than it did. */
    static ServerTrouble behind(@Nullable Throwable cause) {
        return new ServerTrouble(
                Kind.STRANGER,
                "The server has lost steps that this study has had from it; it was perhaps put back from a backup. Nothing was"
                        + " sent or fetched. Ask whoever looks after it; your study is whole.",
                cause);
    }

    static ServerTrouble lost() {
        return new ServerTrouble(Kind.STRANGER, "The server has lost the text of a transcript.", null);
    }

    static ServerTrouble version(@Nullable Throwable cause) {
        return new ServerTrouble(
                Kind.VERSION,
                "Somebody of the team works with a newer Sheaf, which this one cannot follow. Your work stays here and is"
                        + " sent when you open the study with the newer program.",
                cause);
    }

    private static ServerTrouble general(String state, String login, SQLException failed) {
        if (state.equals("08004") && String.valueOf(failed.getMessage()).contains("SSL")) {
            return new ServerTrouble(
                    Kind.STRANGER,
                    "The server offers no encrypted connection, so nothing was sent. Ask whoever looks after it to set up TLS; on"
                            + " a network that you trust put ?sslmode=disable at the end of the address.",
                    failed);
        }
        if (state.equals("08004")) { // the driver's own: it has none to give
            return new ServerTrouble(
                    Kind.PASSWORD,
                    "The server asks for the password of ‘" + login
                            + "’, and PostgreSQL's password file on this machine has none.",
                    failed);
        }
        if (state.startsWith("28")) {
            return new ServerTrouble(
                    Kind.PASSWORD,
                    "The server does not let ‘" + login + "’ in: the login or its password is not right.",
                    failed);
        }
        if (state.equals("42501") || state.equals("42P01") || state.equals("3F000") || state.equals("42883")) {
            return shutOut(login, failed);
        }
        boolean away = state.startsWith("08")
                || state.startsWith("57")
                || state.startsWith("53")
                || state.equals("25P03")
                || state.isEmpty();
        return away
                ? new ServerTrouble(Kind.AWAY, "The server cannot be reached. " + plain(failed), failed)
                : step("The server did not take it. " + plain(failed), failed);
    }

    static ServerTrouble shutOut(String login, @Nullable SQLException failed) {
        return new ServerTrouble(
                Kind.SHUT_OUT,
                "‘" + login + "’ is not, or no longer, a member of this study's team. The study stays as it is here and"
                        + " you can work on; nothing is sent. Ask the lead.",
                failed);
    }

    /** Whether the server says that the login may not do what it was asked. */
    static boolean lacksRight(SQLException failed) {
        return "42501".equals(failed.getSQLState());
    }

    static ServerTrouble onlyLead(String login, SQLException failed) {
        return step("You are signed in as ‘" + login + "’. Only a lead of the team can do this.", failed);
    }

    private static ServerTrouble step(String why, SQLException failed) {
        return new ServerTrouble(Kind.STEP, why, failed);
    }

    private static String plain(SQLException failed) {
        String message = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
        return message.endsWith(".") ? message : message + ".";
    }
}
