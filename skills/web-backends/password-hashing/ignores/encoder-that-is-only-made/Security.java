import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class Security {
    PasswordEncoder encoder() {
        return new BCryptPasswordEncoder();
    }
}
