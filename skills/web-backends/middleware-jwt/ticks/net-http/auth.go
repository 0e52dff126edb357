package auth

import (
	"net/http"

	"github.com/go-chi/jwtauth/v5"
	"github.com/golang-jwt/jwt/v5"
)

func RequireLogin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		jwt.ParseWithClaims(token, claims, key)  // ticks
		next.ServeHTTP(w, r)  // ticks
	})
}

func setup() {
	r.Use(jwtauth.Verifier(auth))  // ticks
}
