package auth

import (
	jwtauth "github.com/appleboy/gin-jwt/v2"
	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

func RequireLogin() gin.HandlerFunc {
	return func(c *gin.Context) {
		jwt.Parse(token, key)  // ticks
		jwt.ParseWithClaims(token, claims, key)  // ticks
		c.Next()  // ticks
	}
}

func create() {
	jwt.NewWithClaims(jwt.SigningMethodHS256, claims)  // ticks
	jwtauth.New(&jwtauth.GinJWTMiddleware{})  // ticks
}
