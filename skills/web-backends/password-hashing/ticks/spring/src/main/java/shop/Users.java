package shop;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.scrypt.SCryptPasswordEncoder;

class Users {
    Object one = new BCryptPasswordEncoder();  // ticks
    Object two = new Argon2PasswordEncoder(16, 32, 1, 4096, 3);  // ticks
    Object three = new SCryptPasswordEncoder(16384, 8, 1, 32, 64);  // ticks
    Object four = new Pbkdf2PasswordEncoder("", 16, 310000, algorithm);  // ticks

    void add(PasswordEncoder encoder, String password) {
        String stored = encoder.encode(password);  // ticks
        boolean right = encoder.matches(password, stored);  // ticks
    }
}
