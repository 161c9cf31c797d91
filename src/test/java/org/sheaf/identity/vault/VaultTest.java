package org.sheaf.identity.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.StudyFacts;

/** A vault keeps what it is given, from everybody but its holders. */
class VaultTest {

    private static final char[] PASSPHRASE = "seven herons on the weir".toCharArray();

    @TempDir
    Path folder;

    private final Id<StudyFacts> study = Id.random();
    private Path path;

    @BeforeEach
    void place() {
        path = folder.resolve("leases.vault");
    }

    private Vault.Made made() {
        return Vault.create(path, study, "Ann", PASSPHRASE);
    }

    private static Vault.Part text(String words) {
        return Vault.Part.of(words.getBytes(UTF_8));
    }

    private static String text(Vault vault, String entry) {
        return new String(vault.read(entry).orElseThrow(), UTF_8);
    }

    @Test
    void whatIsPutInComesOutAfterOpeningAgain() {
        byte[] large = new byte[300_000];
        new Random(1).nextBytes(large);
        try (Vault vault = made().vault()) {
            vault.write(Map.of("map", text("Odile Marchetti"), "large", Vault.Part.of(large)), Set.of());
            vault.write(Map.of("log", text("first")), Set.of());
        }
        try (Vault vault = Vault.open(path, PASSPHRASE)) {
            assertThat(vault.entries()).containsExactly("large", "log", "map");
            assertThat(text(vault, "map")).isEqualTo("Odile Marchetti");
            assertThat(vault.read("large")).contains(large);
            assertThat(vault.read("nothing")).isEmpty();
            vault.write(Map.of(), Set.of("map"));
            assertThat(vault.entries()).containsExactly("large", "log");
        }
    }

    @Test
    void itsFileShowsNothingOfWhatItHolds() throws IOException {
        try (Vault vault = made().vault()) {
            vault.write(Map.of("originals/Odile.txt", text("Odile Marchetti ".repeat(5000))), Set.of());
        }
        String bytes = Files.readString(path, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("Odile").doesNotContain("originals");
    }

    @Test
    void anotherPassphraseIsToldPlainlyAndChangesNothing() throws IOException {
        made().vault().close();
        byte[] before = Files.readAllBytes(path);
        assertThatThrownBy(() -> Vault.open(path, "seven herons on the wier".toCharArray()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not open the vault ‘leases.vault’")
                .hasMessageContaining("Nothing was changed");
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @Test
    void aFlippedByteAnywhereIsToldPlainlyAndChangesNothing() throws IOException {
        made().vault().close();
        byte[] whole = Files.readAllBytes(path);
        for (int place : new int[] {0, 9, 14, 60, whole.length / 2, whole.length - 1}) {
            byte[] altered = whole.clone();
            altered[place] ^= 0x10;
            Files.write(path, altered);
            assertThatThrownBy(() -> Vault.open(path, PASSPHRASE))
                    .as("byte " + place)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("leases.vault");
            assertThat(Files.readAllBytes(path)).isEqualTo(altered);
        }
    }

    @Test
    void aVaultAlteredOrCutShortInAnyPieceIsDamaged() throws IOException {
        byte[] key = Keys.random(Keys.BYTES);
        byte[] large = new byte[3 * SealedOutput.PIECE];
        new Random(3).nextBytes(large);
        VaultFile file = new VaultFile(path);
        KeySlot slot = new KeySlot(UUID.randomUUID(), "Ann", false, new Stretch("00", 8, 1, 1), "00", "00");
        file.write(new Front(UUID.randomUUID(), study.value(), "00", List.of(slot)), key, new byte[0], out -> {
            out.putNextEntry(new ZipEntry("large"));
            out.write(large);
        });
        byte[] whole = Files.readAllBytes(path);
        int sealed = SealedOutput.PIECE + Keys.TAG;
        for (int less : new int[] {1, sealed, 2 * sealed, whole.length - 10, whole.length - 100}) {
            Files.write(path, Arrays.copyOf(whole, whole.length - less));
            assertDamaged(file, key, less + " bytes less");
        }
        for (int back : new int[] {1, 100, sealed + 5, 3 * sealed}) {
            byte[] altered = whole.clone();
            altered[whole.length - back] ^= 1;
            Files.write(path, altered);
            assertDamaged(file, key, back + " bytes before the end");
        }
    }

    private static boolean readWhole(String name, InputStream content) throws IOException {
        content.transferTo(OutputStream.nullOutputStream());
        return true;
    }

    private static void assertDamaged(VaultFile file, byte[] key, String what) {
        assertThatThrownBy(() -> file.read(key, VaultTest::readWhole))
                .as(what)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    void whatIsNoVaultIsLeftAlone() throws IOException {
        Files.writeString(path, "entity,kind\n");
        assertThatThrownBy(() -> Vault.open(path, PASSPHRASE)).hasMessageContaining("is no vault of Sheaf");
        assertThatThrownBy(this::made).hasMessageContaining("is there already");
        assertThat(path).hasContent("entity,kind\n");
        assertThatThrownBy(() -> Vault.open(folder.resolve("none.vault"), PASSPHRASE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("none.vault");
    }

    @Test
    void theCodeOnPaperOpensItHoweverItIsTyped() {
        Vault.Made made = made();
        made.vault().close();
        String code = new String(made.recoveryCode());
        for (String typed :
                new String[] {code, code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '), code.replace("0", "o")
                }) {
            Vault.open(path, typed.toCharArray()).close();
        }
        try (Vault vault = Vault.open(path, made.recoveryCode())) {
            char[] renewed = vault.renewRecoveryCode();
            assertThatThrownBy(() -> Vault.open(path, made.recoveryCode())).isInstanceOf(Refusal.class);
            Vault.open(path, renewed).close();
        }
    }

    @Test
    void severalPeopleOpenItUntilTheyAreDismissed() {
        char[] bens = "a kite over the yard".toCharArray();
        try (Vault vault = made().vault()) {
            vault.admit("Ben", bens);
        }
        try (Vault vault = Vault.open(path, bens)) {
            assertThat(vault.holders()).containsExactly("Ann", "Ben");
            vault.dismiss("Ann");
            assertThatThrownBy(() -> vault.dismiss("Ben")).hasMessageContaining("the last who opens this vault");
        }
        assertThatThrownBy(() -> Vault.open(path, PASSPHRASE)).isInstanceOf(Refusal.class);
    }

    @Test
    void composedAndDecomposedLettersAreOnePassphrase() {
        Vault.create(path, study, "Ann", "caf\u00e9 am Fl\u00fcsschen".toCharArray())
                .vault()
                .close();
        Vault.open(path, "cafe\u0301 am Flu\u0308sschen".toCharArray()).close();
    }

    @Test
    void ofTwoWhoWriteAtOnceTheLaterIsRefused() {
        made().vault().close();
        try (Vault one = Vault.open(path, PASSPHRASE);
                Vault other = Vault.open(path, PASSPHRASE)) {
            one.write(Map.of("map", text("one")), Set.of());
            assertThatThrownBy(() -> other.write(Map.of("map", text("other")), Set.of()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Somebody else has written the vault");
            assertThatThrownBy(() -> other.read("map")).isInstanceOf(Refusal.class);
            assertThat(text(one, "map")).isEqualTo("one");
        }
        assertThat(folder.toFile().list()).containsExactly("leases.vault");
    }

    @Test
    void aWriterThatFailsLeavesTheVaultAsItWas() {
        try (Vault vault = made().vault()) {
            vault.write(Map.of("map", text("before")), Set.of());
            assertThatThrownBy(() -> vault.write(
                            Map.of("map", out -> {
                                out.write(1);
                                throw new IOException("the disk is full");
                            }),
                            Set.of()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("it is as it was before");
            assertThat(text(vault, "map")).isEqualTo("before");
        }
        assertThat(folder.toFile().list()).containsExactly("leases.vault");
    }

    @Test
    void anotherStudysVaultIsRefused() {
        try (Vault vault = made().vault()) {
            vault.belongTo(study, "Leases");
            assertThatThrownBy(() -> vault.belongTo(Id.random(), "Ferries"))
                    .hasMessageContaining("belongs to another study than “Ferries”");
            assertThat(Vault.idOf(path)).isEqualTo(vault.id());
        }
    }

    @Test
    void whatIsSealedForItOnlyItOpens() {
        byte[] secret = "Odile rang".getBytes(UTF_8);
        try (Vault vault = made().vault();
                Vault other = Vault.create(folder.resolve("other.vault"), study, "Ann", PASSPHRASE)
                        .vault()) {
            byte[] sealed = Tray.seal(vault.trayKey(), secret);
            assertThat(vault.open(sealed)).isEqualTo(secret);
            assertThat(Tray.seal(vault.trayKey(), secret)).isNotEqualTo(sealed);
            assertThatThrownBy(() -> other.open(sealed)).hasMessageContaining("was sealed for another vault");
            sealed[sealed.length - 1] ^= 1;
            assertThatThrownBy(() -> vault.open(sealed)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> vault.open(new byte[3])).isInstanceOf(Refusal.class);
        }
    }
}
