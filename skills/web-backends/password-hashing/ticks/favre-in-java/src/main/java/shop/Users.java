package shop;

import at.favre.lib.crypto.bcrypt.BCrypt;

class Users {
    void save(String password) {
        BCrypt.withDefaults().hashToString(12, password);  // ticks
        BCrypt.verifyer().verify(password, hash);  // ticks
    }
}
