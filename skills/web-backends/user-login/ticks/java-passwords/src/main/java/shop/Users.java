package shop;

import org.mindrot.jbcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.BCrypt.Verifyer;
import org.springframework.security.crypto.password.PasswordEncoder;

class Users implements UserDetailsService {
    PasswordEncoder encoder;

    boolean logIn(String password) {
        BCrypt.checkpw(password, hash);  // ticks
        BCrypt.verifyer().verify(password, hash);  // ticks
        return encoder.matches(password, hash);  // ticks
    }
}
