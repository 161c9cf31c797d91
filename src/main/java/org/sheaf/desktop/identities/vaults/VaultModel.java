package org.sheaf.desktop.identities.vaults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
import org.sheaf.identity.register.Book;
import org.sheaf.identity.register.Register;
import org.sheaf.identity.vault.Vault;
import org.sheaf.study.Refusal;
import org.sheaf.study.StudyFacts;

/**
 * The vault of the study in a window: where it lies, whether it is open, what it knows. A passphrase is stretched in the
 * background and wiped when that is done. EDT only.
 */
public final class VaultModel {

    /** From how many letters on a passphrase is not called short. */
    static final int LONG_ENOUGH = 8;

    private static final String PLACE = "vault.place";
    private static final String BACKED_UP = "vault.backedUp";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Desk desk;
    private final Settings own;
    private final Clock clock;
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable Vault vault;
    private Register register = Register.NONE;
    private List<String> holders = List.of();
    private boolean busy;
    private Runnable unlocked = () -> {};

    /** How the vault stands. */
    public enum State {
        /** The study has none yet. */
        NONE,
        /** There is one, and nobody has opened it here. */
        LOCKED,
        OPEN
    }

    /**
     * The vault of a study.
     *
     * @param own what this machine remembers of the study: where the vault lies
     */
    public VaultModel(Desk desk, Settings own, Clock clock) {
        this.desk = desk;
        this.own = own;
        this.clock = clock;
    }

    /** Is told of whatever is another now. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Is told when somebody has opened the vault. */
    public void onOpened(Runnable listener) {
        unlocked = listener;
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** How it stands. */
    public State state() {
        return vault != null ? State.OPEN : place().isPresent() || isApplied() ? State.LOCKED : State.NONE;
    }

    private boolean isApplied() {
        return desk.study().facts().vault() != null;
    }

    /** Where it lies, as far as this machine knows. */
    public Optional<Path> place() {
        return own.get(PLACE).map(Path::of);
    }

    /** Its file's name; empty where this machine does not know it. */
    public String name() {
        return place().map(Path::getFileName).map(Path::toString).orElse("");
    }

    /** The vault, while it is open. */
    public Optional<Vault> vault() {
        return Optional.ofNullable(vault);
    }

    /** What it knows; nothing while it is locked. */
    public Register register() {
        return register;
    }

    /** Whether something is being done with it. */
    public boolean isBusy() {
        return busy;
    }

    /** Who can open it, while it is open. */
    public List<String> holders() {
        return holders;
    }

    /** The day of the last copy, or empty when none was made here. */
    public Optional<String> backedUp() {
        return own.get(BACKED_UP).map(day -> DAY.format(LocalDate.parse(day)));
    }

    /** A name for a new vault, beside the study's folder and never in it. */
    public Path proposed() {
        Path folder = desk.open().folder().toAbsolutePath().normalize();
        String name = String.valueOf(folder.getFileName()).replaceFirst("\\.sheaf$", "");
        Path beside = folder.getParent();
        Path file = Path.of(name + ".vault");
        return beside == null ? file : beside.resolve(file);
    }

    /**
     * Makes the study's vault and opens it.
     *
     * @param passphrase wiped when this is done
     * @param code is given the recovery code, to be shown once and wiped
     */
    public void make(Path place, char[] passphrase, Consumer<char[]> code, Consumer<Throwable> failed) {
        StudyFacts facts = desk.study().facts();
        String holder = desk.coder().name();
        work(
                "vault.making",
                () -> {
                    outside(place);
                    Vault.Made made = Vault.create(place, facts.id(), holder, passphrase);
                    return new Opened(made.vault(), new Book(made.vault()).register(), made.recoveryCode());
                },
                passphrase,
                opened -> {
                    own.put(PLACE, place.toAbsolutePath().normalize().toString());
                    take(opened);
                    code.accept(opened.code);
                },
                failed);
    }

    /**
     * Opens a vault, if it is this study's.
     *
     * @param passphrase a holder's or the recovery code; wiped when this is done
     */
    public void open(Path place, char[] passphrase, Runnable then, Consumer<Throwable> failed) {
        StudyFacts facts = desk.study().facts();
        work(
                "vault.opening",
                () -> {
                    if (!Files.exists(place)) {
                        throw new Refusal(Words.of("vault.gone", String.valueOf(place)));
                    }
                    known(facts, place);
                    Vault opened = Vault.open(place, passphrase);
                    try {
                        opened.belongTo(facts.id(), facts.title());
                        return new Opened(opened, new Book(opened).register(), new char[0]);
                    } catch (RuntimeException another) {
                        opened.close();
                        throw another;
                    }
                },
                passphrase,
                opened -> {
                    own.put(PLACE, place.toAbsolutePath().normalize().toString());
                    take(opened);
                    then.run();
                    unlocked.run();
                },
                failed);
    }

    /** From the first apply on a study knows which vault is its own. */
    private static void known(StudyFacts facts, Path place) {
        var mark = facts.vault();
        UUID id = Vault.idOf(place);
        if (mark != null && !mark.vault().equals(id)) {
            throw new Refusal(Words.of("vault.another", String.valueOf(place.getFileName()), facts.title()));
        }
    }

    private void outside(Path place) {
        Path folder = desk.open().folder().toAbsolutePath().normalize();
        if (place.toAbsolutePath().normalize().startsWith(folder)) {
            throw new Refusal(Words.of("vault.inside", String.valueOf(folder.getFileName())));
        }
    }

    /** A vault that was opened. */
    @SuppressWarnings("ArrayRecordComponent") // a secret must not become a String that lingers in memory
    private record Opened(Vault vault, Register register, char[] code) {}

    private void take(Opened opened) {
        forget();
        vault = opened.vault;
        register = opened.register;
        holders = opened.vault.holders();
        desk.vault().opened(register);
        tell();
    }

    /** Takes over a vault that is open already, as after the study was opened anew; told before anybody looks. */
    public void take(Vault opened, Register known) {
        take(new Opened(opened, known, new char[0]));
    }

    /** Something else works with the open vault: nothing can be done with it here until that is over. */
    public void hold(boolean held) {
        busy = held;
        tell();
    }

    /** Hands the open vault on: from now on somebody else closes it. */
    public Optional<Vault> release() {
        Optional<Vault> open = vault();
        vault = null;
        return open;
    }

    private void forget() {
        Vault open = vault;
        vault = null;
        register = Register.NONE;
        holders = List.of();
        desk.vault().closed();
        if (open != null) {
            open.close();
        }
    }

    /** Forgets the key and what the vault knows. */
    public void lock() {
        forget();
        tell();
    }

    /** Gives somebody a passphrase of their own, wiped when this is done. */
    public void admit(String holder, char[] passphrase, Runnable then, Consumer<Throwable> failed) {
        withOpen("vault.admitting", open -> open.admit(holder, passphrase), passphrase, then, failed);
    }

    /** Takes somebody's passphrase away. */
    public void dismiss(String holder, Runnable then, Consumer<Throwable> failed) {
        withOpen("vault.dismissing", open -> open.dismiss(holder), new char[0], then, failed);
    }

    /** Makes another recovery code, which is shown once and wiped. */
    public void renewCode(Consumer<char[]> code, Consumer<Throwable> failed) {
        Vault open = vault;
        if (open != null) {
            work("vault.renewing", open::renewRecoveryCode, new char[0], code, failed);
        }
    }

    /** Copies the vault to another place. */
    public void backUp(Path to, Runnable then, Consumer<Throwable> failed) {
        withOpen(
                "vault.backingUp",
                open -> {
                    outside(to);
                    open.backUp(to);
                },
                new char[0],
                () -> {
                    own.put(BACKED_UP, LocalDate.now(clock).toString());
                    tell();
                    then.run();
                },
                failed);
    }

    private void withOpen(String name, Consumer<Vault> deed, char[] secret, Runnable then, Consumer<Throwable> failed) {
        Vault open = vault;
        if (open == null) {
            return;
        }
        work(
                name,
                () -> {
                    deed.accept(open);
                    return open.holders();
                },
                secret,
                now -> {
                    holders = now;
                    tell();
                    then.run();
                },
                failed);
    }

    private interface Step<T> {
        T run();
    }

    /** A vault is used by one thread at a time. */
    private <T> void work(String name, Step<T> step, char[] secret, Consumer<T> then, Consumer<Throwable> failed) {
        if (busy) {
            Arrays.fill(secret, '0');
            return;
        }
        busy = true;
        tell();
        desk.work(
                Words.of(name),
                progress -> {
                    try {
                        return step.run();
                    } finally {
                        Arrays.fill(secret, '0');
                    }
                },
                result -> {
                    busy = false;
                    then.accept(result);
                    tell();
                },
                failure -> {
                    busy = false;
                    tell();
                    failed.accept(failure);
                },
                () -> {
                    busy = false;
                    Arrays.fill(secret, '0');
                    tell();
                });
    }

    /** The study closes: the key is forgotten. */
    public void closed() {
        forget();
    }
}
