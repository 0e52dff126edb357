package auth

import (
	old "github.com/dgrijalva/jwt-go"
	"github.com/golang-jwt/jwt/v5"
)

func create() {
	jwt.NewWithClaims(jwt.SigningMethodHS256, claims) // ticks
	old.NewWithClaims(old.SigningMethodHS256, claims) // ticks
}
