package shop;

import io.quarkus.elytron.security.common.BcryptUtil;
import org.mindrot.jbcrypt.BCrypt;

class Users {
    void save(String password) {
        BCrypt.hashpw(password, salt);  // ticks
        BCrypt.checkpw(password, hash);  // ticks
        BcryptUtil.bcryptHash(password);  // ticks
        passwordEncoder().encode(password);  // ticks
    }
}
