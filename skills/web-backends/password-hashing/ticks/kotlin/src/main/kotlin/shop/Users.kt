import org.mindrot.jbcrypt.BCrypt
import org.springframework.security.crypto.password.PasswordEncoder

class Users(private val encoder: PasswordEncoder) {
    fun work() {
        val a = encoder.encode("secret") // ticks
        val b = encoder.matches("secret", a) // ticks
        val c = BCrypt.hashpw("secret", BCrypt.gensalt()) // ticks
        val d = BCrypt.checkpw("secret", c) // ticks
        val e = BCrypt.withDefaults() // ticks
    }
}
