package auth

import (
	"github.com/alexedwards/argon2id"
	"github.com/gin-contrib/sessions"
	store "github.com/gorilla/sessions"
	"golang.org/x/crypto/bcrypt"
)

func logIn(c *gin.Context, cookies *store.CookieStore) {
	bcrypt.CompareHashAndPassword(hash, password)  // ticks
	argon2id.ComparePasswordAndHash(password, hash)  // ticks
	sessions.Default(c).Set("user", id)  // ticks
	session, _ := cookies.Get(r, "user")  // ticks
	session.Save(r, w)  // ticks
}
