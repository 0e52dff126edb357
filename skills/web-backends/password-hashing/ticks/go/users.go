package users

import (
	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/bcrypt"
	"golang.org/x/crypto/scrypt"
)

func hash(password, salt []byte) {
	one, _ := bcrypt.GenerateFromPassword(password, 12)  // ticks
	two := argon2.IDKey(password, salt, 1, 65536, 4, 32)  // ticks
	three, _ := scrypt.Key(password, salt, 32768, 8, 1, 32)  // ticks
}
