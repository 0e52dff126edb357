package users

import (
	"github.com/alexedwards/argon2id"
	"golang.org/x/crypto/pbkdf2"
)

func save(password string) {
	argon2id.CreateHash(password, argon2id.DefaultParams)  // ticks
	pbkdf2.Key(password, salt, 100000, 32, sha256.New)  // ticks
}
