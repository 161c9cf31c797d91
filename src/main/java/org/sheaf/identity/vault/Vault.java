package org.sheaf.identity.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipEntry;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.StudyFacts;

/**
 * An open vault: entries by name, of which the vault knows nothing but that they are secret. Every change writes the whole vault
 * anew, so that nothing of an earlier state is left in it. One thread at a time; close it to forget the key.
 */
public final class Vault implements AutoCloseable {

    private static final String TRAY = "tray-key";

    private final VaultFile file;
    private final byte[] key;
    private Front front;
    private byte[] state;

    private Vault(VaultFile file, byte[] key, Front front, byte[] state) {
        this.file = file;
        this.key = key;
        this.front = front;
        this.state = state;
    }

    /** What an entry is made of. */
    @FunctionalInterface
    public interface Part {
        /** Writes all of it and leaves {@code out} open. */
        void to(OutputStream out) throws IOException;

        /** Bytes as they are. */
        static Part of(byte[] bytes) {
            return out -> out.write(bytes);
        }
    }

    /**
     * A vault that was made.
     *
     * @param vault open
     * @param recoveryCode opens it when every passphrase is forgotten; shown once, to be written on paper
     */
    @SuppressWarnings("ArrayRecordComponent") // a secret must not become a String that lingers in memory
    public record Made(Vault vault, char[] recoveryCode) {}

    /**
     * Makes a vault.
     *
     * @param holder whose passphrase it is
     * @throws Refusal when there is a file already, or it cannot be written
     */
    public static Made create(Path path, Id<StudyFacts> study, String holder, char[] passphrase) {
        VaultFile file = new VaultFile(path);
        if (Files.exists(file.path())) {
            throw VaultRefusal.there(file.path());
        }
        byte[] key = Keys.random(Keys.BYTES);
        UUID id = UUID.randomUUID();
        KeyPair tray = Tray.fresh();
        char[] code = RecoveryCode.fresh();
        Front front = new Front(
                id,
                study.value(),
                HexFormat.of().formatHex(tray.getPublic().getEncoded()),
                List.of(
                        KeySlot.locking(key, id, holder, false, passphrase),
                        KeySlot.locking(key, id, "", true, RecoveryCode.asLocked(code))));
        byte[] own = tray.getPrivate().getEncoded();
        file.write(front, key, new byte[0], out -> put(out, TRAY, Part.of(own)));
        Keys.wipe(own);
        return new Made(opened(file, key, front), code);
    }

    /**
     * Opens a vault.
     *
     * @param passphrase one of its holders', or the recovery code; wiped by the caller
     * @throws Refusal when it is no vault, the passphrase is another, or it is damaged
     */
    public static Vault open(Path path, char[] passphrase) {
        VaultFile file = new VaultFile(path);
        Front front = file.front();
        char[] code = RecoveryCode.asLocked(passphrase);
        for (KeySlot slot : front.slots()) {
            Optional<byte[]> key = slot.open(front.vault(), slot.recovery() ? code : passphrase);
            if (key.isPresent()) {
                return opened(file, key.get(), front);
            }
        }
        throw VaultRefusal.wrongPassphrase(file.path());
    }

    private static Vault opened(VaultFile file, byte[] key, Front front) {
        byte[] state = file.read(key, (name, content) -> {
            content.transferTo(OutputStream.nullOutputStream()); // so that damage is told now, not half through
            return true;
        });
        return new Vault(file, key, front, state);
    }

    /** Which vault a file is, without opening it. */
    public static UUID idOf(Path path) {
        return new VaultFile(path).front().vault();
    }

    /** Its identity, which the study it belongs to notes. */
    public UUID id() {
        return front.vault();
    }

    /** Where it lies. */
    public Path path() {
        return file.path();
    }

    /**
     * Checks that it holds this study's originals.
     *
     * @throws Refusal when it is another's
     */
    public void belongTo(Id<StudyFacts> study, String title) {
        if (!front.study().equals(study.value())) {
            throw new Refusal("The vault ‘" + file.path().getFileName() + "’ belongs to another study than “" + title
                    + "”. Nothing was changed. Choose the vault that was made with this study.");
        }
    }

    /** The key to which a {@link Tray} is locked; not secret. */
    public byte[] trayKey() {
        return HexFormat.of().parseHex(front.trayKey());
    }

    /** Opens what was locked for this vault. */
    public byte[] open(byte[] sealedTray) {
        byte[] own = read(TRAY).orElseThrow(() -> VaultRefusal.damaged(file.path()));
        try {
            return Tray.open(own, trayKey(), sealedTray);
        } finally {
            Keys.wipe(own);
        }
    }

    /** Who can open it, the code on paper left out. */
    public List<String> holders() {
        return front.slots().stream()
                .filter(slot -> !slot.recovery())
                .map(KeySlot::holder)
                .toList();
    }

    /** The names of its entries. */
    public Set<String> entries() {
        Set<String> names = new TreeSet<>();
        read((name, content) -> {
            names.add(name);
            return true;
        });
        names.remove(TRAY);
        return names;
    }

    /** An entry. */
    public Optional<byte[]> read(String wanted) {
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        return copy(wanted, found) ? Optional.of(found.toByteArray()) : Optional.empty();
    }

    /** Copies an entry, which may be large; says whether there is one. */
    public boolean copy(String wanted, OutputStream to) {
        boolean[] found = new boolean[1];
        read((name, content) -> {
            if (name.equals(wanted)) {
                found[0] = true;
                content.transferTo(to);
            }
            return !found[0];
        });
        return found[0];
    }

    /** Whoever reads one entry and then another must have both of one state. */
    private void read(VaultFile.Reading reading) {
        if (!Arrays.equals(file.read(key, reading), state)) {
            throw VaultRefusal.changedMeanwhile(file.path());
        }
    }

    /**
     * Replaces entries and removes others, in one step.
     *
     * @throws Refusal when somebody else wrote the vault since it was last read here, or it cannot be written; nothing has
     *     changed then
     */
    public void write(Map<String, Part> written, Set<String> removed) {
        if (written.containsKey(TRAY) || removed.contains(TRAY)) {
            throw new IllegalArgumentException("the tray's key stays");
        }
        Set<String> dropped = new TreeSet<>(removed);
        dropped.addAll(written.keySet());
        rewrite(front, dropped, written);
    }

    private void rewrite(Front next, Set<String> dropped, Map<String, Part> written) {
        file.write(next, key, state, out -> {
            file.read(key, (name, content) -> {
                if (!dropped.contains(name)) {
                    put(out, name, content::transferTo);
                }
                return true;
            });
            for (Map.Entry<String, Part> part : written.entrySet()) {
                put(out, part.getKey(), part.getValue());
            }
        });
        front = next;
        state = file.read(key, (name, content) -> false);
    }

    private static void put(java.util.zip.ZipOutputStream out, String name, Part part) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        part.to(out);
        out.closeEntry();
    }

    /** Gives somebody else a passphrase of their own, or the same holder a new one. */
    public void admit(String holder, char[] passphrase) {
        List<KeySlot> slots = new ArrayList<>(front.slots());
        slots.removeIf(slot -> !slot.recovery() && slot.holder().equals(holder));
        slots.add(KeySlot.locking(key, front.vault(), holder, false, passphrase));
        rewrite(front.with(slots), Set.of(), Map.of());
    }

    /**
     * Takes a holder's passphrase away. It does not open copies made from now on; whoever has an older copy of the file can
     * still open that.
     *
     * @throws Refusal when nobody would be left
     */
    public void dismiss(String holder) {
        List<KeySlot> slots = new ArrayList<>(front.slots());
        if (!slots.removeIf(slot -> !slot.recovery() && slot.holder().equals(holder))) {
            throw new Refusal("Nobody named ‘" + holder + "’ opens this vault.");
        }
        if (slots.stream().allMatch(KeySlot::recovery)) {
            throw new Refusal("‘" + holder + "’ is the last who opens this vault. Admit somebody else first.");
        }
        rewrite(front.with(slots), Set.of(), Map.of());
    }

    /** Locks the vault with a new code on paper; the old one opens it no more. */
    public char[] renewRecoveryCode() {
        char[] code = RecoveryCode.fresh();
        List<KeySlot> slots = new ArrayList<>(front.slots());
        slots.removeIf(KeySlot::recovery);
        slots.add(KeySlot.locking(key, front.vault(), "", true, RecoveryCode.asLocked(code)));
        rewrite(front.with(slots), Set.of(), Map.of());
        return code;
    }

    /**
     * Deletes the vault: one that was only just made, when what it was made for could not be done, or at the end of retention. The
     * file is gone; whoever has a copy still has that.
     */
    public void discard() {
        file.delete();
    }

    /**
     * Copies the vault as it lies there to another place, and reads the copy to its end.
     *
     * @throws Refusal when there is a file already, or it cannot be written; nothing is left of it then
     */
    public void backUp(Path to) {
        new VaultFile(to).copyOf(file, key, state);
    }

    @Override
    public void close() {
        Keys.wipe(key);
    }
}
