package org.sheaf.desktop.sharing;

import java.util.Arrays;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPasswordField;
import javax.swing.JTextField;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Refusal;
import org.sheaf.study.Teams;

/** Where the server is and who signs in. The password is kept nowhere but in its field. EDT only. */
final class ServerFields {

    final JTextField address = new JTextField();
    final JTextField login = new JTextField();
    final JPasswordField password = new JPasswordField();

    /** Fields that hold what was used last. */
    ServerFields(Known known) {
        address.setText(known.address());
        login.setText(known.login());
        address.putClientProperty("JTextField.placeholderText", Words.of("sharing.address.hint"));
    }

    List<JTextField> all() {
        return List.of(address, login, password);
    }

    /** The first that is still to be filled in. */
    JComponent first() {
        return address.getText().isEmpty() ? address : login.getText().isEmpty() ? login : password;
    }

    /**
     * What was written. Whoever gets it wipes the password.
     *
     * @throws Refusal when something is missing
     */
    Teams.SignIn signIn() {
        char[] secret = password.getPassword();
        try {
            return Teams.SignIn.of(address.getText(), login.getText(), secret);
        } catch (Refusal refusal) {
            Arrays.fill(secret, '0');
            throw refusal;
        }
    }
}
