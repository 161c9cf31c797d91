package org.sheaf.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What somebody writes to sign in becomes an address, or is refused with what to do. */
class SignInTest {

    private static String address(String written) {
        return Teams.SignIn.of(written, "ann", null).address();
    }

    @Test
    void anAddressMayLackItsBeginning() {
        String whole = "jdbc:postgresql://db.example.org/team";
        assertThat(address(whole)).isEqualTo(whole);
        assertThat(address("  db.example.org/team ")).isEqualTo(whole);
        assertThat(address("postgresql://db.example.org/team")).isEqualTo(whole);
        assertThat(address("postgres://db.example.org/team?sslmode=verify-full"))
                .isEqualTo(whole + "?sslmode=verify-full");
    }

    @Test
    void nobodyIsNamedInAnAddress() {
        for (String written : new String[] {
            "db.example.org/team?user=ann",
            "jdbc:postgresql://db.example.org/team?sslmode=require&Password=x",
            "postgres://ann:x@db.example.org/team",
            "ann@db.example.org/team"
        }) {
            assertThatThrownBy(() -> address(written))
                    .as(written)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("no login and no password");
        }
    }

    @Test
    void whatIsMissingIsSaidAndAnEmptyPasswordIsNone() {
        assertThatThrownBy(() -> address(" ")).hasMessageContaining("Write the address");
        assertThatThrownBy(() -> Teams.SignIn.of("db.example.org/team", " ", null))
                .hasMessageContaining("Write the login");
        assertThat(Teams.SignIn.of("db.example.org/team", "ann", new char[0]).password())
                .isNull();
    }
}
